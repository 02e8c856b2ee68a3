/// Takes from a Markdown text what would make the parser see anything but headings, paragraphs, tables and rules.
///
/// Standards are written by people in offices and hold `<0.01`, `2*3*4`, indented lines and numbered lists. All of
/// that is text here. The bytes that start other constructs are replaced, one for one, by control bytes no document
/// holds, so every offset the parser reports is true of the original, from which all text is then taken.
enum LiteralDialect {
  /// The bytes to parse in place of the original; same length.
  static func neutralised(_ bytes: [UInt8], from start: Int) -> [UInt8] {
    var copy = Array(bytes[start...])
    var line = 0
    var previousIsText = false
    while line < copy.count {
      let end = copy[line...].firstIndex(of: 0x0A) ?? copy.count
      previousIsText = neutraliseLine(&copy, line, end, after: previousIsText)
      line = end + 1
    }
    return copy
  }

  /// A byte no Markdown construct begins with.
  private static let inert: UInt8 = 0x01

  /// Neutralises one line; returns whether a following line of dashes would underline it.
  private static func neutraliseLine(_ copy: inout [UInt8], _ start: Int, _ end: Int, after text: Bool) -> Bool {
    for offset in start..<end where isInlineStarter(copy[offset]) { copy[offset] = inert }
    var first = start
    while first < end, copy[first] == 0x20 || copy[first] == 0x09 { first += 1 }
    guard first < end else { return false }
    if first - start > 3 || copy[start..<first].contains(0x09) {  // would be indented code
      for offset in start..<first { copy[offset] = inert }
    }
    if isUnderline(copy[first..<end]) {
      let isRule = !text && copy[first..<end].prefix { $0 == 0x2D }.count >= 3 && isDashes(copy[first..<end])
      if !isRule { copy[first] = inert }
      return !isRule
    }
    if startsContainer(copy[first..<end]) || isOtherRule(copy[first..<end]) { copy[first] = inert }
    return copy[first] != 0x23  // a heading can't be underlined
  }

  /// `<` of raw HTML, fences of code, link definitions.
  private static func isInlineStarter(_ byte: UInt8) -> Bool {
    byte == 0x3C || byte == 0x60 || byte == 0x7E || byte == 0x5B
  }

  /// A line of `=`, or of `-` and `:` without a bar: an underline, a rule, or a row of a table without bars.
  private static func isUnderline(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.drop { $0 == 0x3D || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 || $0 == 0x09 }
    return rest.isEmpty
  }

  private static func isDashes(_ line: ArraySlice<UInt8>) -> Bool {
    line.drop { $0 == 0x2D }.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// `***` and `___`, spaced or not.
  private static func isOtherRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard let mark = line.first, mark == 0x2A || mark == 0x5F else { return false }
    return line.allSatisfy { $0 == mark || $0 == 0x20 || $0 == 0x09 }
  }

  /// `>`, `- `, `+ `, `* `, `1. `, `1) `.
  private static func startsContainer(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    return first == 0x3E || ListMarker.length(in: line) != nil
  }
}

/// The marker of a list item as Markdown sees it.
enum ListMarker {
  /// The number of bytes of a marker at the start of a line that a space or the end of the line follows, or `nil`.
  static func length(in line: ArraySlice<UInt8>) -> Int? {
    guard let first = line.first else { return nil }
    var length = 1
    if first == 0x2D || first == 0x2B || first == 0x2A {
      // one mark
    } else {
      let digits = line.prefix { (0x30...0x39).contains($0) }.count
      guard (1...9).contains(digits), let mark = line.dropFirst(digits).first, mark == 0x2E || mark == 0x29 else {
        return nil
      }
      length = digits + 1
    }
    guard let next = line.dropFirst(length).first else { return length }
    return next == 0x20 || next == 0x09 ? length : nil
  }
}

/// The start of a list item: its line begins a paragraph of its own, its mark being part of the text.
public enum ListItemStart {
  /// Whether a trimmed line begins with `- `, `+ `, `* `, `1. ` or `1) `.
  public static func matches(_ line: String) -> Bool {
    ListMarker.length(in: Array(line.utf8.prefix(12))[...]) != nil
  }
}
