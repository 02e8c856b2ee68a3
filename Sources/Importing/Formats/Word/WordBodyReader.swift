internal import Diagnostics
internal import Packages
internal import Standards

/// Puts the text of a document together: its paragraphs and tables in order.
struct WordBodyReader {
  /// The document so far.
  var builder: SourceDocumentBuilder
  /// Reads the paragraphs.
  var story: WordStoryReader
  /// Where the text refers to comments and notes.
  private(set) var anchors: [WordAnchor: SourcePlace] = [:]
  private var paragraphs = 0
  private var tables = 0

  init(builder: SourceDocumentBuilder, story: WordStoryReader) {
    self.builder = builder
    self.story = story
  }

  /// Reads the body.
  mutating func read(_ body: XMLElement) {
    for element in WordBlocks.in(body) {
      switch element.name {
      case "w:p":
        paragraphs += 1
        add(story.read(element, ordinal: paragraphs))
      case "w:tbl":
        add(story.flush())
        readTable(element)
      default:
        var place = SourcePlace()
        place.paragraph = max(1, paragraphs)
        builder.report("import-part", .warning, .foreignPart, at: place)
      }
    }
    add(story.flush())
  }

  private mutating func add(_ found: [WordParagraph]) {
    for paragraph in found {
      var place = SourcePlace()
      place.paragraph = paragraph.ordinal ?? paragraphs
      emit(paragraph, as: .paragraph, at: place)
    }
  }

  private mutating func readTable(_ element: XMLElement) {
    let layout = WordTableLayout(element, changes: story.changes)
    guard !layout.steps.isEmpty else { return }
    tables += 1
    for step in layout.steps {
      var place = SourcePlace()
      place.table = tables
      switch step {
      case .removed(let cell, let change, let row, let column):
        (place.row, place.column) = (row + 1, column + 1)
        remove(cell, change, at: place)
      case .cell(let position):
        let cell = layout.cells[position]
        place.row = cell.rowInFile + 1
        place.column = cell.column + 1
        let kind = SourceBlock.Kind.cell(
          SourceCell(
            table: tables - 1, row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan))
        let found = story.paragraphs(in: cell.element)
        for paragraph in found { emit(paragraph.changed(by: cell.change), as: kind, at: place) }
        if found.allSatisfy({ $0.removal != nil }) { builder.end(kind, at: place) }
        for paragraph in cell.merged.flatMap({ story.paragraphs(in: $0) }) where paragraph.hasText {
          builder.report("import-merged-text", .warning, .mergedText(paragraph.line))
          emit(paragraph, as: kind, at: place)
        }
      }
    }
  }

  private mutating func remove(_ cell: XMLElement, _ change: WordChange, at place: SourcePlace) {
    let reason = change.reason(in: story.changes)
    for text in story.paragraphs(in: cell).map(\.wholeLine) where !text.isEmpty {
      builder.furniture(text, change.entry, reason, at: place)
    }
  }

  /// Adds a paragraph, and behind it what stands in its text boxes.
  mutating func emit(_ paragraph: WordParagraph, as kind: SourceBlock.Kind, at place: SourcePlace) {
    let kind = paragraph.removal ?? kind
    let isText = if case .furniture = kind { false } else { true }
    var reports: [(String, Diagnostic.Severity, Message)] = []
    var lastReport: Message?
    func isNew(_ message: Message) -> Bool {
      defer { lastReport = message }
      return message != lastReport
    }
    for piece in paragraph.pieces {
      switch piece {
      case .text(let text, let change?) where isText:
        builder.append(text, change.entry, change.reason(in: story.changes))
      case .text(let text, _): builder.append(text)
      case .omitted(let text, let kind, let reason): builder.omit(text, kind, reason)
      case .change(let kind, let reason): if isText { builder.note(kind, reason) }
      case .anchor(let anchor): anchors[anchor] = place
      case .report(let rule, let severity, let message):
        if isNew(message) { reports.append((rule, severity, message)) }
      case .lineBreak where paragraph.element?.isTitle == true: builder.omit("\n", .sourceMark, .titleBreak)
      case .lineBreak:
        for report in reports { builder.report(report.0, report.1, report.2) }
        reports = []
        builder.end(kind, at: place, element: paragraph.element)
      }
    }
    for report in reports { builder.report(report.0, report.1, report.2) }
    builder.end(kind, at: place, element: paragraph.element)
    for box in paragraph.boxes { emit(box, as: kind, at: place) }
  }
}

extension Message {
  fileprivate static let titleBreak = Message(zh: "标题中的换行，不是文字。", en: "A line break in a title, no text.")

  fileprivate static let foreignPart = Message(
    zh: "这里嵌入了另一份文件（altChunk），其中的文字没有读取。请在 Word 中打开后另存，再导入。",
    en: "Another file is embedded here (altChunk); its text was not read. Open and save the document in Word.")

  fileprivate static func mergedText(_ text: String) -> Message {
    Message(
      zh: "合并单元格中被遮住的文字“\(Excerpt.of(text))”已接在该格之后，请核对。",
      en: "The text “\(Excerpt.of(text))” is covered by a merged cell; it was put behind that cell's text. Check it.")
  }
}
