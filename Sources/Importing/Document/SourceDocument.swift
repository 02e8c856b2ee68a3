public import Diagnostics
internal import HanText
internal import Standards

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
  /// The tracked changes that leave nothing out, in order.
  var changes: [SourceChange] = []
  /// What the reader of the format found.
  var findings: [Diagnostic]

  /// The document's name without the folders it stands in.
  var name: String { file.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? file }

  /// The text of a range.
  func text(_ range: SourceRange) -> String {
    String(decoding: text[max(0, range.lower)..<min(range.upper, text.count)], as: UTF8.self)
  }

  /// The block that holds a byte, counted from 1: a line of plain text, a paragraph, a cell.
  func lineNumber(of offset: Int) -> Int {
    var (low, high) = (0, blocks.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if blocks[middle].range.lower <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// A finding about a range, with its place as people find it in the document.
  func finding(
    _ rule: String, _ severity: Diagnostic.Severity, at range: SourceRange, item: Int? = nil, field: String? = nil,
    _ message: Message
  ) -> Diagnostic {
    located(Diagnostic(rule, severity, file: file, range: range, item: item, field: field, message))
  }

  /// A finding about the document with its place.
  func located(_ finding: Diagnostic) -> Diagnostic {
    guard let range = finding.range, !blocks.isEmpty else { return finding }
    var finding = finding
    let line = lineNumber(of: range.lower)
    let block = blocks[line - 1]
    let column = text(SourceRange(block.range.lower, min(range.lower, block.range.upper))).unicodeScalars.count + 1
    finding.position = TextPosition(line: line, column: column)
    if !format.hasLines, finding.place == nil { finding.place = block.place.description }
    return finding
  }

  /// Where a byte is, as people find it in the document: by the line of a text, else as the format has it.
  func place(of offset: Int) -> Message {
    guard !blocks.isEmpty else { return Message(zh: name, en: name) }
    let line = lineNumber(of: offset)
    if format.hasLines { return Message(zh: "第 \(line) 行", en: "line \(line)") }
    return blocks[line - 1].place.description ?? Message(zh: name, en: name)
  }
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

  /// Whether people find a place in it by counting lines.
  var hasLines: Bool { self == .text || self == .markdown }
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
  /// What the format says it is, by the name of its style.
  var element: DocumentElement?
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
  /// For cells whose blocks are lines: whether the line goes on with the paragraph of the one before it.
  var goesOn: Bool?
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

  /// The place in words: 第 3 页, 第 15 段, 表 2 第 3 行 第 4 列, Sheet1!B3; of a part beside the body, what it is about,
  /// else its name.
  public var description: Message? {
    var zh: [String] = []
    var en: [String] = []
    func add(_ chinese: String, _ english: String) {
      zh.append(chinese)
      en.append(english)
    }
    if let sheet { add(sheet + (cell.map { "!" + $0 } ?? ""), sheet + (cell.map { "!" + $0 } ?? "")) }
    if let page { add("第 \(page) 页", "page \(page)") }
    if sheet == nil, let table { add("表 \(table)", "table \(table)") }
    if sheet == nil, let row { add("第 \(row) 行", "row \(row)") }
    if sheet == nil, let column { add("第 \(column) 列", "column \(column)") }
    if zh.isEmpty, let paragraph { add("第 \(paragraph) 段", "paragraph \(paragraph)") }
    if zh.isEmpty, let part { add(part, part) }
    return zh.isEmpty ? nil : Message(zh: zh.joined(separator: " "), en: en.joined(separator: ", "))
  }
}

/// A tracked change that leaves nothing out: it is about text that the document keeps, or about no text.
struct SourceChange: Sendable {
  /// The bytes of the document's text; empty where the change has none, such as that of the end of a paragraph.
  let range: SourceRange
  /// What kind of change it is.
  let kind: ImportAccount.Kind
  /// What it does.
  let reason: Message
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
