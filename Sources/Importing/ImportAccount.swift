public import Diagnostics

/// Everything an import left out, changed or inferred, in the order of the document.
///
/// Together with the content it gives the document back, white space aside: wherever the content differs from the
/// document, an entry says so.
public struct ImportAccount: Sendable, Hashable, Codable {
  /// What happened at one place of the document.
  public struct Entry: Sendable, Hashable, Codable {
    /// What kind of thing happened.
    public var kind: Kind
    /// The line of the document, from 1. For something inferred, the line it stands before.
    public var line: Int
    /// The number of characters (Unicode scalars) other than white space before the place, in the whole document.
    public var offset: Int
    /// The document's own text; `nil` where something was put in that the document does not have.
    public var text: String?
    /// What the content has in its place; empty where it was left out.
    public var replacement: String
    /// Whether a person has to decide or confirm.
    public var needsDecision: Bool
    /// Why.
    public var reason: Message

    /// An entry.
    public init(
      kind: Kind, line: Int, offset: Int = 0, text: String?, replacement: String, needsDecision: Bool, reason: Message
    ) {
      self.kind = kind
      self.line = line
      self.offset = offset
      self.text = text
      self.replacement = replacement
      self.needsDecision = needsDecision
      self.reason = reason
    }

    /// Whether this stands before another entry: by place, and at the same place what was put in before what the
    /// document has. `nil` where neither comes first.
    public func precedes(_ other: Entry) -> Bool? {
      if offset != other.offset { return offset < other.offset }
      return (text == nil) == (other.text == nil) ? nil : text == nil
    }
  }

  /// The kinds of things an account holds.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A page number.
    case pageNumber = "page-number"
    /// A running head or foot of pages.
    case runningHead = "running-head"
    /// A mark of the format the text came from, such as a bookmark.
    case sourceMark = "source-mark"
    /// A comment or note that people left in the margin.
    case comment
    /// Text that tracked changes delete.
    case deletion
    /// Text that tracked changes insert.
    case insertion
    /// A part of a web page around the document: date, source, size of type, links to share and print.
    case web
    /// A character that shows nothing.
    case invisible
    /// A line of the table of contents.
    case contents
    /// A part of the red head (版头).
    case head
    /// The title of the standard.
    case title
    /// The number of an item.
    case number
    /// The brackets of an item's number.
    case mark
    /// A heading of a domain or category.
    case heading
    /// The label of a field.
    case label
    /// A stretch of text that belongs to no part of the document.
    case fragment
    /// The same characters on both sides of a cut.
    case doubled
    /// A space between two Chinese characters.
    case space
    /// A character that may stand for a dash.
    case dash
    /// How the signatories stand.
    case signatories
    /// A part of the notice that the content writes in another form.
    case form
  }

  /// The name of the document's file, without folders.
  public var source: String
  /// The entries by place.
  public var entries: [Entry]

  /// An account of the entries given.
  public init(source: String, entries: [Entry] = []) {
    self.source = source
    self.entries = entries
  }
}
