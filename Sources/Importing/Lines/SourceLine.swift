internal import HanText
internal import Standards

/// A line, paragraph or table of the document after cleaning: it holds something to read.
struct SourceLine {
  /// The block of the document, from 1: the line of a plain text.
  let number: Int
  /// The text without format marks and spaces at its ends; spaces inside stand as in the document.
  let content: TracedText
  /// The width of the line as printed, in half-width columns: 2 for a Chinese character, 1 for others.
  let width: Int
  /// The width of the space before the text, in half-width columns; a tab is ``tab`` wide.
  let indent: Int
  /// The page, where pages are known.
  let page: Int?
  /// What stands between the line before and this one, in order.
  let gap: [Gap]
  /// The table that stands here instead of a text.
  let table: SourceTable?
  /// The table of one column that the line stands in, by the block it begins with.
  var frame: Int?
  /// Whether it goes on with the paragraph of the line before it, where the format knows.
  var goesOn: Bool?
  /// What the document says it is, by the name of its style.
  var element: DocumentElement?

  /// A line without text.
  enum Gap {
    /// A line of nothing.
    case blank
    /// A line of a tab: an empty cell.
    case cell
  }

  init(number: Int, content: TracedText, indent: Int = 0, page: Int? = nil, gap: [Gap] = []) {
    self.init(
      number: number, content: content, width: Self.width(content.text), indent: indent, page: page, gap: gap,
      table: nil)
  }

  /// A table, which stands where its first cell does.
  init(table: SourceTable, number: Int) {
    self.init(number: number, content: TracedText(), width: 0, indent: 0, page: nil, gap: [], table: table)
  }

  private init(number: Int, content: TracedText, width: Int, indent: Int, page: Int?, gap: [Gap], table: SourceTable?) {
    self.number = number
    self.content = content
    self.width = width
    self.indent = indent
    self.page = page
    self.gap = gap
    self.table = table
  }

  /// The text.
  var text: String { content.text }

  /// What the document says the line is, or the paragraphs of the table that stands here.
  var statedElement: DocumentElement? {
    element ?? table?.lines.lazy.compactMap(\.element).first
  }

  /// The text without any space, for comparing.
  var compact: String { TextSpacing.removed(text) }

  /// A part of the line that counts as wide as the whole.
  func part(_ content: TracedText) -> SourceLine {
    var part = SourceLine(
      number: number, content: content.trimmed(), width: width, indent: indent, page: page, gap: gap, table: nil)
    part.frame = frame
    part.goesOn = goesOn
    part.element = element
    return part
  }

  /// The line as one of a table of one column.
  func framed(by table: Int) -> SourceLine {
    var line = self
    line.frame = table
    return line
  }

  /// A part of the line that stands as a line of its own.
  func piece(_ content: TracedText) -> SourceLine {
    SourceLine(number: number, content: content.trimmed(), page: page)
  }

  /// Whether the text ends a sentence: 。！？： also before a closing quote or bracket.
  var endsSentence: Bool {
    let closing = "”’）)》」』".unicodeScalars
    guard let last = text.unicodeScalars.reversed().first(where: { !closing.contains($0) }) else { return false }
    if "。！？".unicodeScalars.contains(last) { return true }
    return text.unicodeScalars.last.map { "：:.!?".unicodeScalars.contains($0) } ?? false
  }

  /// The width of a tab before a text: more than any indent of a paragraph.
  static let tab = 100

  /// The number of tabs before the text.
  var leadingTabs: Int { indent / Self.tab }

  /// The width of a text, in half-width columns.
  static func width(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.isChinese ? 2 : 1) }
  }
}
