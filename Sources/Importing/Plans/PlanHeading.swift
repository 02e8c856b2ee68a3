internal import HanText

/// A heading of a plan as a line opens with it: 一、规划背景, （一）发展基础。, or run-in, 1.提高水平。继续…, whose text goes on.
struct PlanHeading {
  /// The mark.
  let mark: Enumerator
  /// The mark as printed.
  let printed: TracedText
  /// The heading behind the mark, with the 。 it ends with.
  let name: TracedText
  /// The text behind a run-in heading; `nil` where there is none.
  let rest: SourceLine?
  /// The number of lines it was read from.
  let count: Int

  /// The longest heading without a sentence behind it, in characters; projects name their organs in it.
  private static let longest = 300
  /// The longest heading under an Arabic number, in characters: what is longer is text.
  private static let longestNumbered = 60

  /// The heading that the lines open with; `nil` where their first is text.
  init?(_ lines: ArraySlice<SourceLine>, joining: ParagraphJoining) {
    guard let first = lines.first, first.table == nil, let opening = Enumerator(at: first.text),
      opening.form != .bracketedDecimal, opening.form != .circled, !opening.text.hasSuffix("条"), !opening.rest.isEmpty
    else { return nil }
    var taken = [first]
    for next in lines.dropFirst().prefix(2) {
      guard Self.nameEnd(of: taken.map(\.text).joined()) == nil, next.table == nil, Enumerator(at: next.text) == nil,
        let last = taken.last, joining.isFull(last, opensParagraph: taken.count == 1)
      else { break }
      taken.append(next)
    }
    let text = ParagraphJoining.join(taken.map(\.content))
    guard let mark = Enumerator(at: text.text) else { return nil }
    let behind = text.dropFirst(mark.length)
    let end = Self.nameEnd(of: behind.text)
    name = behind.prefix(end ?? behind.count).trimmed()
    guard Self.canBeName(name.text, of: mark, isSentence: end != nil) else { return nil }
    let rest = behind.dropFirst(end ?? behind.count).trimmed()
    self.rest = rest.isEmpty ? nil : taken.last?.part(rest)
    self.mark = mark
    printed = text.prefix(mark.length).trimmed()
    count = taken.count
  }

  /// Whether the heading stands alone and is no sentence.
  var isBare: Bool { rest == nil && !name.text.hasSuffix("。") }

  /// Where the first sentence ends that is in no brackets, in bytes; `nil` where none does.
  private static func nameEnd(of text: String) -> Int? {
    var depth = 0
    var offset = 0
    var first: Int?
    for scalar in text.unicodeScalars {
      offset += UTF8.width(scalar)
      if "（([［【〔《“".unicodeScalars.contains(scalar) { depth += 1 }
      if "）)]］】〕》”".unicodeScalars.contains(scalar) { depth = max(0, depth - 1) }
      guard scalar == "。" else { continue }
      if depth == 0 { return offset }
      first = first ?? offset
    }
    return depth > 0 ? first : nil
  }

  private static func canBeName(_ name: String, of mark: Enumerator, isSentence: Bool) -> Bool {
    let limit = mark.form == .decimal ? longestNumbered : longest
    guard let last = name.unicodeScalars.last, name.unicodeScalars.count <= limit else { return false }
    return isSentence || !"；;，,、：:".unicodeScalars.contains(last)
  }
}
