public import HanText

/// The mark and the name of a heading as `standard.md` writes them: `一、幼有所育`, `1. 优孕优生服务`, `（1）预防接种`.
///
/// A backslash before a name says that no mark follows, so that a name may begin like one.
public struct HeadingText: Sendable, Hashable {
  /// The mark, or `nil`.
  public let mark: Enumerator?
  /// The name.
  public let name: String

  /// Takes a heading apart.
  public init(_ text: String) {
    if text.hasPrefix("\\") {
      mark = nil
      name = LineJoining.trim(text.dropFirst())
    } else if let mark = Enumerator(at: text) {
      self.mark = mark
      name = mark.rest
    } else {
      mark = nil
      name = LineJoining.trim(text)
    }
  }
}
