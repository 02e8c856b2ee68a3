public import HanText

/// A text of an edition as it stands in its file: one paragraph, heading, row of a table or value of the settings.
public struct TextPlace: Sendable, Hashable {
  /// What the text is.
  public enum Kind: Sendable, Hashable {
    /// A heading; level 1 is the highest.
    case heading(level: Int)
    /// A paragraph, of one line or more.
    case paragraph
    /// The row of a table, cells between bars.
    case row
    /// The title of a box.
    case boxTitle
    /// A value of the settings under a key.
    case setting(String)
  }

  /// What the text is.
  public var kind: Kind
  /// The part of the edition it belongs to.
  public var part: EditionPart
  /// The file's path as messages show it.
  public var file: String
  /// The bytes, without the marks and labels before it; a paragraph may hold line ends.
  public var range: SourceRange
  /// Whether its lines stand behind `>`.
  public var isQuoted: Bool

  /// A text.
  public init(kind: Kind, part: EditionPart, file: String, range: SourceRange, isQuoted: Bool = false) {
    self.kind = kind
    self.part = part
    self.file = file
    self.range = range
    self.isQuoted = isQuoted
  }
}
