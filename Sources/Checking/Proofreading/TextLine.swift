internal import Diagnostics
internal import HanText
internal import Standards

/// One run of text of an edition with a map to the bytes of its file: a paragraph, a heading, a cell, a setting.
///
/// Characters are Unicode scalars, counted from 0. Asking beyond the ends gives U+0000, so that rules may look around
/// a character without asking where the text ends.
struct TextLine {
  /// What the text is.
  enum Kind: Hashable {
    /// A heading; level 1 is the highest.
    case heading(level: Int)
    /// A paragraph.
    case paragraph
    /// A cell of a table.
    case cell
    /// The title of a box.
    case boxTitle
    /// A value of the settings under a key.
    case setting(String)
  }

  /// What the text is.
  let kind: Kind
  /// The part of the edition it belongs to.
  let part: EditionPart
  /// Whether it stands in a box.
  let isQuoted: Bool
  /// The file's path as messages show it.
  let file: String
  /// The characters of all texts, of which these are some.
  let source: TextSource
  /// The place of the first character in ``source``.
  let lower: Int
  /// The place behind the last character in ``source``.
  let upper: Int

  /// The number of characters.
  var count: Int { upper - lower }

  /// The character at a position; U+0000 beyond the ends.
  subscript(index: Int) -> Unicode.Scalar {
    let place = lower + index
    return place >= lower && place < upper ? source.scalars[place] : "\0"
  }

  /// Whether a character stands inside 《》, the marks themselves not counted.
  func isInTitle(_ index: Int) -> Bool {
    let place = lower + index
    return place >= lower && place < upper && source.isInTitle[place]
  }

  /// The bytes of some characters in the file.
  func bytes(_ range: Range<Int>) -> SourceRange {
    guard range.lowerBound < range.upperBound, upper > lower else {
      let place = min(max(lower, lower + range.lowerBound), upper)
      let offset = place < upper ? source.offsets[place] : upper > lower ? end(of: upper - 1) : 0
      return SourceRange(offset, offset)
    }
    return SourceRange(source.offsets[lower + range.lowerBound], end(of: lower + range.upperBound - 1))
  }

  /// Some characters as text.
  func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for index in range { text.append(self[index]) }
    return String(text)
  }

  /// The whole text.
  var text: String { text(0..<count) }

  private func end(of place: Int) -> Int { source.offsets[place] + UTF8.width(source.scalars[place]) }
}

// What many rules ask.
extension TextLine {
  /// Whether it is a heading.
  var isHeading: Bool { if case .heading = kind { true } else { false } }

  /// Whether it is a value of the settings.
  var isSetting: Bool { if case .setting = kind { true } else { false } }

  /// The positions of the characters that a table, by their numbers, says to look at.
  func positions(among table: [Bool]) -> [Int] {
    var positions: [Int] = []
    let scalars = source.scalars
    for place in lower..<upper {
      let value = Int(scalars[place].value)
      if value < table.count, table[value] { positions.append(place - lower) }
    }
    return positions
  }

  /// Whether some text stands at a position.
  func has(_ text: StaticText, at index: Int) -> Bool {
    var position = index
    for scalar in text.scalars {
      guard self[position] == scalar else { return false }
      position += 1
    }
    return true
  }

  /// Whether some characters stand at a position.
  func has(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    for (offset, scalar) in scalars.enumerated() where self[index + offset] != scalar { return false }
    return true
  }

  /// The position behind a run of characters that starts at a position.
  func end(of belongs: (Unicode.Scalar) -> Bool, from index: Int) -> Int {
    var index = index
    while index < count, index >= 0, belongs(self[index]) { index += 1 }
    return index
  }

  /// The position of the first of a run of characters that ends before a position.
  func start(of belongs: (Unicode.Scalar) -> Bool, before index: Int) -> Int {
    var index = index
    while index > 0, belongs(self[index - 1]) { index -= 1 }
    return index
  }

  /// The whole number written by digits of either width; `nil` where there are none or more than nine.
  func number(_ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 9 else { return nil }
    var value = 0
    for index in range {
      guard self[index].isDecimalDigit else { return nil }
      value = value * 10 + Int(self[index].halfWidth.value) - 0x30
    }
    return value
  }

  /// The mark the text opens with and the position behind it.
  var mark: (mark: Enumerator, end: Int)? { mark { Enumerator(at: $0) } }

  /// The mark the text opens with where number `due` is expected.
  func mark(due: Int) -> (mark: Enumerator, end: Int)? { mark { Enumerator(at: $0, due: due) } }

  private func mark(_ read: (String) -> Enumerator?) -> (mark: Enumerator, end: Int)? {
    guard count > 1, mayOpenWithMark, let mark = read(text(0..<min(count, 16))) else { return nil }
    let length = mark.text.unicodeScalars.count
    guard let last = mark.text.unicodeScalars.last else { return nil }
    // Brackets may hold spaces, which the mark's text has not.
    let end = (length...max(length, min(count, 16))).first { self[$0 - 1] == last }
    return end.map { (mark, $0) }
  }

  /// Whether the first characters look like a mark: a number and what follows it, or a bracket.
  private var mayOpenWithMark: Bool {
    switch self[0] {
    case "第", "（", "(", "①"..."⑳", "㉑"..."㉟": return true
    default: break
    }
    let end = end(of: { $0.isDecimalDigit || ChineseNumeral.contains($0) }, from: 0)
    return end > 0 && (self[end] == "、" || self[end] == "." || self[end] == "．")
  }
}

/// A text known when the program is written, taken apart once.
struct StaticText: ExpressibleByStringLiteral, Sendable {
  /// The characters.
  let scalars: [Unicode.Scalar]
  /// The text.
  let text: String

  init(stringLiteral value: StaticString) {
    text = value.description
    scalars = Array(text.unicodeScalars)
  }
}
