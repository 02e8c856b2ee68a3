public import Diagnostics
public import HanText

/// Where every character of a document went, and everything that an import left out, changed or inferred.
///
/// The spans cover the document's text from its first to its last byte, without gap or overlap. Together with the
/// content the entries give the document back, white space aside: wherever the content differs from the document, an
/// entry says so.
public struct ImportAccount: Sendable, Hashable {
  /// A stretch of the document and where it went.
  public struct Span: Sendable, Hashable {
    /// The bytes of the document's text.
    public var range: SourceRange
    /// Where it went.
    public var destination: Destination

    /// A stretch and where it went.
    public init(range: SourceRange, destination: Destination) {
      self.range = range
      self.destination = destination
    }
  }

  /// How sure an import is of what it made of a place.
  public enum Certainty: String, Sendable, Hashable, Codable, CaseIterable {
    /// It follows from the form of the document.
    case certain
    /// Nothing speaks against it.
    case likely
    /// A person has to decide.
    case doubtful
  }

  /// What happened at one place of the document.
  public struct Entry: Sendable, Hashable {
    /// What kind of thing happened.
    public var kind: Kind
    /// The line of the document's text, from 1. For something inferred, the line it stands before.
    public var line: Int
    /// The bytes of the document's text; for something inferred, empty at the place it stands before.
    public var range: SourceRange
    /// The number of characters (Unicode scalars) other than white space before the place, in the whole document.
    public var offset: Int
    /// The document's own text; `nil` where something was put in that the document does not have.
    public var text: String?
    /// What the content has in its place; empty where it was left out.
    public var replacement: String
    /// How sure this is.
    public var certainty: Certainty
    /// Why.
    public var reason: Message

    /// An entry.
    public init(
      kind: Kind, line: Int, range: SourceRange = SourceRange(0, 0), offset: Int = 0, text: String?,
      replacement: String, certainty: Certainty = .certain, reason: Message
    ) {
      self.kind = kind
      self.line = line
      self.range = range
      self.offset = offset
      self.text = text
      self.replacement = replacement
      self.certainty = certainty
      self.reason = reason
    }

    /// Whether a person has to decide or confirm.
    public var needsDecision: Bool { certainty == .doubtful }

    /// Whether this is a tracked change.
    public var isTrackedChange: Bool { kind == .insertion || kind == .deletion || kind == .formatting }

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
    /// What tracked changes do to the form of a paragraph.
    case formatting
    /// Text that the format hides.
    case hidden
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
    /// The heads of a table's columns.
    case columns
    /// A cell or a row of a table.
    case cell
    /// A stretch of text that belongs to no part of the document.
    case fragment
    /// The same characters on both sides of a cut.
    case doubled
    /// Lines that a page or a width has cut, joined.
    case joined
    /// A line that holds several parts of the document, cut.
    case cut
    /// A space between two Chinese characters.
    case space
    /// A character that may stand for a dash.
    case dash
    /// How the signatories stand.
    case signatories
    /// A part of the notice that the content writes in another form.
    case form
    /// Text that could not be understood and is kept.
    case kept
  }

  /// The name of the document's file, without folders.
  public var source: String
  /// The stretches of the document's text in order; empty where a document was refused.
  public var spans: [Span]
  /// The entries by place.
  public var entries: [Entry]

  /// An account of the entries given.
  public init(source: String, spans: [Span] = [], entries: [Entry] = []) {
    self.source = source
    self.spans = spans
    self.entries = entries
  }

  /// The number of places where the content differs from the document by a repair, or was put together by one; what was
  /// only left out does not count.
  public var repairs: Int {
    entries.count { entry in
      guard !entry.needsDecision else { return false }
      return entry.kind == .joined || entry.kind == .cut
        || (!entry.replacement.isEmpty && entry.text != entry.replacement)
    }
  }
}
