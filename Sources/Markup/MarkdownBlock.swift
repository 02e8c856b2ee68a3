public import HanText

/// A block of a Markdown text with the bytes it stands in.
public struct MarkdownBlock: Sendable, Hashable {
  /// What the block is.
  public enum Kind: Sendable, Hashable {
    /// A heading: its level, 1 to 6, and the bytes of its text without the marks.
    case heading(level: Int, text: SourceRange)
    /// A paragraph: its lines, each without the spaces at its ends.
    case paragraph(lines: [SourceRange])
    /// A table: its rows, each the line it stands in; the row of dashes is left out.
    case table(rows: [SourceRange])
    /// A line of three or more dashes.
    case rule
  }

  /// What the block is.
  public let kind: Kind
  /// The lines it stands in, whole.
  public let range: SourceRange

  /// A block.
  public init(kind: Kind, range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
