internal import HanText

/// Text of a page as it is put together, white space collapsed as browsers do: runs of space, tab and line end are one
/// space, and none where a line end stands between Chinese. No-break and ideographic spaces stay.
struct WebText {
  private enum Gap { case none, space, line }

  private var scalars = String.UnicodeScalarView()
  private var gap = Gap.none

  /// Adds characters of the page.
  mutating func append(_ characters: String, isPreformatted: Bool) {
    for scalar in characters.unicodeScalars {
      switch scalar {
      case " " where !isPreformatted, "\t" where !isPreformatted, "\u{0C}" where !isPreformatted:
        if gap == .none { gap = .space }
      case "\n", "\r": gap = .line
      default:
        closeGap(before: scalar)
        scalars.append(scalar)
      }
    }
  }

  /// The text without collapsible space at its end; a new one begins.
  mutating func take() -> String {
    defer { self = WebText() }
    return String(scalars)
  }

  private mutating func closeGap(before scalar: Unicode.Scalar) {
    defer { gap = .none }
    guard gap != .none, let last = scalars.last else { return }
    if gap == .line && last.isChinese && scalar.isChinese { return }
    if last != " " { scalars.append(" ") }
  }
}
