internal import Diagnostics
internal import HanText

/// A document as text with places: what its format gives before anything of it is understood.
///
/// The blocks cover the text from its first to its last byte, without gap or overlap; the account of an import covers
/// the same text.
struct SourceDocument: Sendable {
  /// The document's name as messages show it.
  let file: String
  /// The format it came in.
  let format: SourceFormat
  /// Everything the format holds that could be read, in UTF-8: the text, and what is none (comments, headers, deletions).
  let text: [UInt8]
  /// The blocks in order.
  let blocks: [SourceBlock]
  /// The parts of blocks that are no text of the document, in order.
  let omissions: [SourceOmission]
  /// What the reader of the format found.
  let findings: [Diagnostic]

  /// The document's name without the folders it stands in.
  var name: String { file.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? file }
}

/// The formats documents come in.
enum SourceFormat: String, Sendable {
  case text
  case markdown
  case word = "docx"
  case pdf
  case web = "html"
  case spreadsheet = "xlsx"
  case delimited = "csv"
}

/// A line, paragraph or cell of a document.
struct SourceBlock: Sendable {
  /// What a block is.
  enum Kind: Sendable {
    /// A line as the page or the file cuts it: the next may go on with its sentence.
    case line
    /// A paragraph as the format knows it.
    case paragraph
    /// A paragraph in a cell of a table; a cell of several paragraphs is several blocks, an empty cell one.
    case cell(SourceCell)
    /// No text of the document: a running head, a comment, a part of a web page.
    case furniture(ImportAccount.Kind, Message)
  }

  /// The bytes of the document's text, line end included.
  let range: SourceRange
  /// What it is.
  let kind: Kind
  /// Where the format has it.
  let place: SourcePlace
}

/// Where a block stands in a table. Rows and columns count from 0 and are those of the grid: a cell that spans others
/// stands at its first row and column.
struct SourceCell: Sendable, Hashable {
  /// The table, counted through the document from 0.
  var table: Int
  /// The row.
  var row: Int
  /// The column.
  var column: Int
  /// The number of rows it covers.
  var rowSpan = 1
  /// The number of columns it covers.
  var columnSpan = 1
}

/// Where the format of a document has a block, as people find it there; all counts are from 1.
public struct SourcePlace: Sendable, Hashable, Codable {
  /// The page, for PDF.
  public var page: Int?
  /// The paragraph in the body, for DOCX and HTML.
  public var paragraph: Int?
  /// The table, for DOCX and HTML.
  public var table: Int?
  /// The row of the table.
  public var row: Int?
  /// The column of the table.
  public var column: Int?
  /// The sheet of a spreadsheet.
  public var sheet: String?
  /// The cell of a spreadsheet: B3.
  public var cell: String?
  /// The part of a package that is not the body: `header1.xml`, `comments.xml`.
  public var part: String?

  /// A place of which nothing but the line of the text is known.
  public init() {}
}

/// A part of a block that is no text of the document.
struct SourceOmission: Sendable {
  /// The bytes of the document's text.
  let range: SourceRange
  /// What kind of thing it is.
  let kind: ImportAccount.Kind
  /// Why it is left out.
  let reason: Message
}
