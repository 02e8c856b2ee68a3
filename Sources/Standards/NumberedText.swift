internal import HanText

/// A paragraph that opens with a mark and a name: 1.生育保险。符合法定条件的….
struct NumberedText {
  /// The mark.
  let mark: Enumerator
  /// The sentence behind the mark, without its 。; empty where it is longer than a name.
  let name: String
  /// What follows the name.
  let rest: String

  /// The longest sentence that passes for a name, in characters.
  static let longestName = 40

  /// The parts of a paragraph; `nil` where it opens with no mark.
  init?(_ paragraph: String) {
    guard let mark = Enumerator(at: paragraph) else { return nil }
    self.mark = mark
    let scalars = mark.rest.unicodeScalars
    let end = scalars.firstIndex(of: "。") ?? scalars.endIndex
    let isName = scalars[..<end].count <= Self.longestName
    name = isName ? LineJoining.trim(Substring(scalars[..<end])) : ""
    rest = isName ? LineJoining.trim(Substring(scalars[end...].dropFirst())) : mark.rest
  }
}
