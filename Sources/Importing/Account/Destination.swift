/// Where a stretch of a document went.
public enum Destination: Sendable, Hashable {
  /// A fact or the text of the notice, by the key of `notice.md`; the text is `body`.
  case notice(String)
  /// The title or the label of the standard, the preface or the closing, by name.
  case standard(String)
  /// The heading of a domain, or the text under it, by the position of the domain from 1.
  case domain(Int)
  /// The heading of a category, or the text under it, by the position of the category over the whole standard from 1.
  case category(Int)
  /// The mark, name or note of an item, by its number.
  case item(Int, part: String)
  /// The label of a field.
  case label(item: Int, field: String)
  /// The text of a field.
  case field(item: Int, field: String)
  /// A part of a plan or an opinion, by its path: `chapter 2`, `box 3`.
  case plan(String)
  /// Nowhere.
  case leftOut(ImportAccount.Kind)
  /// White space: line ends, indents, spaces of page setting.
  case space
}
