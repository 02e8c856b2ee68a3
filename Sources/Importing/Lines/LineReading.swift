internal import Diagnostics
internal import HanText
internal import Standards

/// Makes lines of a document: takes away what the format, the page and the web site put around the text, and characters
/// that show nothing, and gathers the cells of tables.
struct LineReading {
  private let source: SourceDocument
  private var lines: [SourceLine] = []
  private var omissions: ArraySlice<SourceOmission>
  private var cells: [(cell: SourceCell, line: SourceLine?)] = []
  private var tableLine = 0
  private var gap: [SourceLine.Gap] = []

  /// The lines that hold something to read; what was taken away stands in the account.
  static func lines(of source: SourceDocument, _ account: inout AccountWriter) -> [SourceLine] {
    for change in source.changes { account.note(change) }
    var reading = LineReading(source: source, omissions: source.omissions[...])
    for index in source.blocks.indices { reading.read(index, &account) }
    reading.endTable()
    return PageFurniture.removed(from: reading.lines, &account)
  }

  private init(source: SourceDocument, omissions: ArraySlice<SourceOmission>) {
    self.source = source
    self.omissions = omissions
  }

  private mutating func read(_ index: Int, _ account: inout AccountWriter) {
    let block = source.blocks[index]
    switch block.kind {
    case .furniture(let kind, let reason):
      account.leaveOut(kind, TracedText(block.range, of: source.text).trimmed(), reason)
      dropOmissions(to: block.range.upper)
    case .cell(let cell):
      if let first = cells.first, first.cell.table != cell.table { endTable() }
      if cells.isEmpty { tableLine = index + 1 }
      var line = line(block, number: index + 1, &account)
      if let goesOn = cell.goesOn { line?.goesOn = goesOn }
      cells.append((cell, line))
    case .line, .paragraph:
      endTable()
      if let line = line(block, number: index + 1, &account) { lines.append(line) }
    }
  }

  private mutating func dropOmissions(to end: Int) {
    omissions = omissions.drop { $0.range.lower < end }
  }

  // MARK: Text

  /// The block as a line; `nil` where nothing is to be read in it.
  private mutating func line(_ block: SourceBlock, number: Int, _ account: inout AccountWriter) -> SourceLine? {
    let (visible, invisible) = withoutOmissions(block.range, &account).removing { $0.isInvisible && !$0.isSpace }
    for run in invisible { account.leaveOut(.invisible, run, .invisible(run.text)) }
    let kept = LineMarks.removed(from: visible, isMarkdown: source.format == .markdown, &account)
    let text = kept.trimmed()
    let space = kept.text.unicodeScalars.prefix(while: \.isSpace)
    guard !text.isEmpty else {
      gap.append(space.contains("\t") ? .cell : .blank)
      return nil
    }
    defer { gap = [] }
    let indent = space.reduce(0) { $0 + ($1 == "\t" ? SourceLine.tab : $1.isChinese ? 2 : 1) }
    var line = SourceLine(number: number, content: text, indent: indent, page: block.place.page, gap: gap)
    line.element = block.element
    // Where styles say what paragraphs are, each is one.
    if block.element != nil { line.goesOn = false }
    return line
  }

  /// The text of a range without the parts that the format says are none.
  private mutating func withoutOmissions(_ range: SourceRange, _ account: inout AccountWriter) -> TracedText {
    var content = TracedText()
    var start = range.lower
    while let omission = omissions.first, omission.range.lower < range.upper {
      omissions.removeFirst()
      content.append(TracedText(SourceRange(start, omission.range.lower), of: source.text))
      let omitted = TracedText(omission.range, of: source.text)
      if !omitted.trimmed().isEmpty { account.leaveOut(omission.kind, omitted, omission.reason) }
      start = omission.range.upper
    }
    content.append(TracedText(SourceRange(start, range.upper), of: source.text))
    return content
  }

  // MARK: Tables

  /// Makes a table of the cells gathered; a table of one column is paragraphs. In one whose cells hold parts of a notice
  /// it is the page that is set so: they stand one behind another.
  private mutating func endTable() {
    defer { cells = [] }
    if cells.contains(where: { $0.line?.element?.isOfNotice == true }) {
      lines += cells.compactMap(\.line)
      return
    }
    let width = cells.map { $0.cell.column + $0.cell.columnSpan }.max() ?? 0
    guard width > 1 else {
      lines += cells.compactMap(\.line).map { $0.framed(by: tableLine) }
      return
    }
    let first = cells.map(\.cell.row).min() ?? 0
    let height = (cells.map { $0.cell.row }.max() ?? 0) - first + 1
    var rows = Array(
      repeating: Array(repeating: SourceTable.Cell(lines: [], isCovered: false), count: width), count: height)
    for (cell, line) in cells {
      let row = cell.row - first
      if let line { rows[row][cell.column].lines.append(line) }
      rows[row][cell.column].rowSpan = min(max(1, cell.rowSpan), height - row)
      rows[row][cell.column].columnSpan = max(1, cell.columnSpan)
      for covered in row..<min(height, row + max(1, cell.rowSpan)) {
        for column in cell.column..<min(width, cell.column + max(1, cell.columnSpan))
        where (covered, column) != (row, cell.column) {
          rows[covered][column].isCovered = true
        }
      }
    }
    guard rows.contains(where: { $0.contains { !$0.isEmpty } }) else { return }
    lines.append(SourceLine(table: SourceTable(rows: rows), number: tableLine))
  }
}

extension Message {
  fileprivate static func invisible(_ text: String) -> Message {
    let codes = text.unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }.joined(separator: " ")
    return Message(zh: "看不见的字符 \(codes)。", en: "An invisible character, \(codes).")
  }
}
