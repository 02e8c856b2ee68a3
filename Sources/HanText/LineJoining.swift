/// Joining lines that a page or a soft break has cut, as the language needs.
public enum LineJoining {
  /// Whether a space belongs between two pieces of running text: only where neither side is Chinese, and neither has a
  /// mark there that ties them together (`7-` and `18岁`, `COVID` and `-19`, `100` and `%`).
  public static func needsSpace(between left: Unicode.Scalar?, and right: Unicode.Scalar?) -> Bool {
    guard let left, let right, !left.isChinese, !right.isChinese else { return false }
    return !"-–~/([".unicodeScalars.contains(left) && !"-–~/)]%‰".unicodeScalars.contains(right)
  }

  /// The lines as one, each trimmed; a space stands only where neither side of a break is Chinese.
  public static func join(_ lines: some Sequence<String>) -> String {
    var joined = ""
    for line in lines {
      let piece = trim(line)
      guard let first = piece.unicodeScalars.first else { continue }
      if needsSpace(between: joined.unicodeScalars.last, and: first) { joined += " " }
      joined += piece
    }
    return joined
  }

  /// The text without the spaces of any width at either end.
  public static func trim(_ text: some StringProtocol) -> String {
    let text = String(text)
    var slice = text.unicodeScalars[...]
    while let first = slice.first, first.isSpace { slice.removeFirst() }
    while let last = slice.last, last.isSpace { slice.removeLast() }
    let isWhole = slice.startIndex == text.startIndex && slice.endIndex == text.endIndex
    return isWhole ? text : String(Substring(slice))
  }

  /// The range of a text in UTF-8 without the spaces of any width at either end; an empty range at its start where
  /// there is nothing else.
  public static func trim(_ range: SourceRange, in bytes: [UInt8]) -> SourceRange {
    var (lower, upper) = (range.lower, min(range.upper, bytes.count))
    while lower < upper, let width = spaceWidth(bytes[lower..<upper]) { lower += width }
    if lower == upper { return SourceRange(range.lower, range.lower) }
    while let width = (1...3).first(where: { upper - $0 >= lower && spaceWidth(bytes[(upper - $0)..<upper]) == $0 }) {
      upper -= width
    }
    return SourceRange(lower, upper)
  }

  /// The number of bytes of the space that a text in UTF-8 begins with, or `nil`.
  private static func spaceWidth(_ bytes: ArraySlice<UInt8>) -> Int? {
    switch bytes[bytes.startIndex] {
    case 0x09...0x0D, 0x20: 1
    case 0xC2, 0xE1, 0xE2, 0xE3:
      String(decoding: bytes.prefix(3), as: UTF8.self).unicodeScalars.first.flatMap(spaceWidth)
    default: nil
    }
  }

  private static func spaceWidth(_ scalar: Unicode.Scalar) -> Int? {
    scalar.isSpace ? UTF8.width(scalar) : nil
  }
}
