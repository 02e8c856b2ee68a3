internal import HanText

/// A text that knows where each of its bytes stands in the document.
///
/// Cutting and joining keeps the places, so that at the end every byte of the document can be followed to where it went.
/// All counts and offsets are in UTF-8 bytes.
struct TracedText: Sendable {
  /// A stretch of the text that stands in the document in one piece, or was put in.
  fileprivate struct Piece: Sendable {
    /// Where it stands in the document; empty, at the place it stands before, where it was put in.
    var source: SourceRange
    /// Its length in the text.
    var count: Int
  }

  /// The text.
  private(set) var text: String
  private var pieces: [Piece]

  /// An empty text.
  init() {
    text = ""
    pieces = []
  }

  /// A stretch of a document.
  init(_ range: SourceRange, of bytes: [UInt8]) {
    text = String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
    pieces = range.isEmpty ? [] : [Piece(source: range, count: range.count)]
  }

  private init(text: String, pieces: [Piece]) {
    self.text = text
    self.pieces = pieces
  }

  /// The number of bytes.
  var count: Int { text.utf8.count }

  /// Whether there is no text.
  var isEmpty: Bool { text.isEmpty }

  /// Where the text's bytes stand in the document, in the order of the text; what was put in is not among them.
  var sources: [SourceRange] { pieces.map(\.source).filter { !$0.isEmpty } }

  /// The stretch of the document from the first to the last byte; `nil` where nothing of the text is in the document.
  var extent: SourceRange? {
    sources.reduce(nil) { extent, range in extent?.joined(with: range) ?? range }
  }

  /// The place in the document where the text begins; `nil` for an empty text.
  var start: Int? { pieces.first?.source.lower }

  // MARK: Cutting

  /// The bytes of a range of the text; its bounds are those of characters.
  subscript(range: Range<Int>) -> TracedText {
    if range.lowerBound <= 0, range.upperBound >= count { return self }
    let utf8 = text.utf8
    let lower = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let upper = utf8.index(lower, offsetBy: range.count)
    var kept: [Piece] = []
    var start = 0
    for piece in pieces {
      let cut =
        max(range.lowerBound, start)..<max(max(range.lowerBound, start), min(range.upperBound, start + piece.count))
      if !cut.isEmpty { kept.append(piece.part(cut.lowerBound - start..<cut.upperBound - start)) }
      start += piece.count
    }
    return TracedText(text: String(text[lower..<upper]), pieces: kept)
  }

  /// The first bytes.
  func prefix(_ length: Int) -> TracedText { self[0..<min(length, count)] }

  /// All but the first bytes.
  func dropFirst(_ length: Int) -> TracedText { self[min(length, count)..<count] }

  /// The last bytes.
  func suffix(_ length: Int) -> TracedText { self[max(0, count - length)..<count] }

  /// All but the last bytes.
  func dropLast(_ length: Int) -> TracedText { self[0..<max(0, count - length)] }

  /// The text without the spaces of any width at either end.
  func trimmed() -> TracedText {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isSpace }), let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return TracedText() }
    let utf8 = text.utf8
    let lower = utf8.distance(from: utf8.startIndex, to: first)
    return self[lower..<utf8.distance(from: utf8.startIndex, to: scalars.index(after: last))]
  }

  /// The parts between characters that separate.
  func split(omittingEmpty: Bool = false, where separates: (Unicode.Scalar) -> Bool) -> [TracedText] {
    var parts: [TracedText] = []
    var (start, offset) = (0, 0)
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if separates(scalar) {
        parts.append(self[start..<offset])
        start = offset + width
      }
      offset += width
    }
    parts.append(self[start..<offset])
    return omittingEmpty ? parts.filter { !$0.isEmpty } : parts
  }

  /// The text without the characters that a predicate finds, which are given too, run by run.
  func removing(where isRemoved: (Unicode.Scalar) -> Bool) -> (kept: TracedText, removed: [TracedText]) {
    guard text.unicodeScalars.contains(where: isRemoved) else { return (self, []) }
    var kept = TracedText()
    var removed: [TracedText] = []
    for run in runs(where: isRemoved) {
      if run.matches { removed.append(self[run.range]) } else { kept.append(self[run.range]) }
    }
    return (kept, removed)
  }

  private func runs(where matches: (Unicode.Scalar) -> Bool) -> [(range: Range<Int>, matches: Bool)] {
    var runs: [(range: Range<Int>, matches: Bool)] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      let (next, isMatch) = (offset + UTF8.width(scalar), matches(scalar))
      if let last = runs.last, last.matches == isMatch {
        runs[runs.count - 1].range = last.range.lowerBound..<next
      } else {
        runs.append((offset..<next, isMatch))
      }
      offset = next
    }
    return runs
  }

  // MARK: Joining

  /// Adds a text.
  mutating func append(_ other: TracedText) {
    text += other.text
    if let last = pieces.last, let next = other.pieces.first, last.continues(with: next) {
      pieces[pieces.count - 1] = last.joined(with: next)
      pieces += other.pieces.dropFirst()
    } else {
      pieces += other.pieces
    }
  }

  /// Adds something that the document does not have.
  mutating func insert(_ added: String) {
    let place = pieces.last?.source.upper ?? 0
    text += added
    pieces.append(Piece(source: SourceRange(place, place), count: added.utf8.count))
  }

  /// Two texts in a row.
  static func + (left: TracedText, right: TracedText) -> TracedText {
    var joined = left
    joined.append(right)
    return joined
  }

  // MARK: Spaces

  /// The text as ``TextSpacing/closed(_:)`` has it: without the spaces of page setting.
  func closed() -> TracedText {
    guard text.unicodeScalars.contains(where: \.isSpace) else { return self }
    let wanted = TextSpacing.closed(text)
    guard wanted != text else { return self }
    var closed = TracedText()
    var rest = wanted.unicodeScalars[...]
    for run in runs(where: \.isSpace) {
      if !run.matches {
        closed.append(self[run.range])
        rest = rest.dropFirst(self[run.range].text.unicodeScalars.count)
      } else if rest.first?.isSpace == true, !closed.isEmpty {
        closed.append(self[run.range].asOneSpace())
        rest = rest.dropFirst()
      }
    }
    return closed
  }

  /// The text without any space.
  func withoutSpaces() -> TracedText { removing(where: \.isSpace).kept }

  /// A run of spaces as one plain space, standing where the first of them does.
  private func asOneSpace() -> TracedText {
    let first = text.unicodeScalars.first.map { prefix(UTF8.width($0)) } ?? self
    if first.text == " " { return first }
    var space = TracedText()
    space.pieces = [Piece(source: SourceRange(start ?? 0, start ?? 0), count: 1)]
    space.text = " "
    return space
  }
}

extension TracedText.Piece {
  /// A part of the piece; what was put in stays where it is.
  fileprivate func part(_ range: Range<Int>) -> Self {
    let source =
      source.isEmpty
      ? source : SourceRange(source.lower + range.lowerBound, source.lower + range.upperBound)
    return Self(source: source, count: range.count)
  }

  fileprivate func continues(with next: Self) -> Bool {
    !source.isEmpty && !next.source.isEmpty && source.upper == next.source.lower
  }

  fileprivate func joined(with next: Self) -> Self {
    Self(source: source.joined(with: next.source), count: count + next.count)
  }
}

extension TracedText {
  /// The first characters, at most `count` of them.
  func beginning(_ count: Int) -> TracedText {
    prefix(text.unicodeScalars.prefix(count).reduce(0) { $0 + UTF8.width($1) })
  }

  /// The last characters, at most `count` of them.
  func end(_ count: Int) -> TracedText {
    suffix(text.unicodeScalars.suffix(count).reduce(0) { $0 + UTF8.width($1) })
  }

  /// The text taken apart where a string stands first; `nil` where it doesn't.
  func cut(at found: String) -> (before: TracedText, match: TracedText, after: TracedText)? {
    guard let range = text.firstRange(of: found) else { return nil }
    let lower = text.utf8.distance(from: text.utf8.startIndex, to: range.lowerBound)
    let upper = lower + found.utf8.count
    return (self[0..<lower], self[lower..<upper], self[upper..<count])
  }
}
