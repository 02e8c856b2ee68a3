/// Joining lines that a page or a soft break has cut, as the language needs.
public enum LineJoining {
  /// Whether a space belongs between two pieces of running text: only where neither side is Chinese.
  public static func needsSpace(between left: Unicode.Scalar?, and right: Unicode.Scalar?) -> Bool {
    guard let left, let right else { return false }
    return !left.isChinese && !right.isChinese
  }

  /// The lines as one, each trimmed; a space stands only where neither side of a break is Chinese.
  public static func join(_ lines: some Sequence<String>) -> String {
    var joined = String.UnicodeScalarView()
    for line in lines {
      let piece = trimmed(line.unicodeScalars)
      guard let first = piece.first else { continue }
      if needsSpace(between: joined.last, and: first) { joined.append(" ") }
      joined.append(contentsOf: piece)
    }
    return String(joined)
  }

  /// The text without the spaces of any width at either end.
  public static func trim(_ text: some StringProtocol) -> String {
    String(String.UnicodeScalarView(trimmed(String(text).unicodeScalars)))
  }

  private static func trimmed(_ scalars: String.UnicodeScalarView) -> Substring.UnicodeScalarView {
    var slice = scalars[...]
    while let first = slice.first, first.isSpace { slice.removeFirst() }
    while let last = slice.last, last.isSpace { slice.removeLast() }
    return slice
  }
}
