internal import Diagnostics
internal import Packages

/// Reads paragraphs one after another: numbers them, and joins what a tracked change makes one.
struct WordStoryReader {
  /// Which side of tracked changes is read.
  let changes: TrackedChanges
  private let styles: WordStyles
  private var numbering: WordNumbering
  private var inline: WordInlineReader
  private var pending: WordParagraph?

  init(styles: WordStyles, numbering: WordNumbering, changes: TrackedChanges) {
    self.styles = styles
    self.numbering = numbering
    self.changes = changes
    inline = WordInlineReader(styles: styles, changes: changes)
  }

  /// The paragraphs that `w:p` ends: none where it goes on with the next one.
  mutating func read(_ element: XMLElement, ordinal: Int? = nil) -> [WordParagraph] {
    inline.begin(element)
    var paragraph = inline.paragraph
    paragraph.ordinal = ordinal
    paragraph.element = styles.element(of: styles.paragraphStyle(of: element.first("w:pPr")))
    let boxes = inline.boxes
    let properties = element.first("w:pPr")
    paragraph.joinsNext = joinsNext(properties, &paragraph)
    if !paragraph.joinsNext { number(&paragraph, properties) }
    paragraph.boxes = boxes.flatMap { sideStory($0) }
    if paragraph.joinsNext, !paragraph.hasText, pending == nil {
      paragraph.joinsNext = false
      return paragraph.wholeLine.isEmpty && paragraph.boxes.isEmpty ? [] : [paragraph.asRemoved]
    }
    guard var before = pending else {
      if paragraph.joinsNext { pending = paragraph }
      return paragraph.joinsNext ? [] : [paragraph]
    }
    before.join(paragraph)
    pending = before.joinsNext ? before : nil
    return before.joinsNext ? [] : [before]
  }

  /// The paragraph that waits for one to go on with, where none comes.
  mutating func flush() -> [WordParagraph] {
    defer { pending = nil }
    return pending.map { [$0] } ?? []
  }

  /// All paragraphs in a container, those of text boxes behind their anchors; tables as one paragraph a row.
  mutating func paragraphs(in container: XMLElement) -> [WordParagraph] {
    var found: [WordParagraph] = []
    for element in WordBlocks.in(container) {
      if element.name == "w:p" {
        found += read(element)
      } else {
        found += flush() + rows(of: element)
      }
    }
    return found + flush()
  }

  /// The paragraphs of a text box or a cell inside: what waits outside goes on waiting.
  private mutating func sideStory(_ container: XMLElement) -> [WordParagraph] {
    var side = WordStoryReader(styles: styles, numbering: numbering, changes: changes)
    let found = side.paragraphs(in: container)
    numbering = side.numbering
    return found
  }

  /// A table as text: a paragraph for each row, a TAB between cells, a space between the paragraphs of a cell.
  private mutating func rows(of table: XMLElement) -> [WordParagraph] {
    var rows: [WordParagraph] = []
    for row in WordBlocks.rows(of: table) {
      var line = WordParagraph()
      if rows.isEmpty { line.report("import-nested-table", .warning, .nestedTable) }
      for (position, cell) in WordBlocks.cells(of: row).enumerated() {
        if position > 0 { line.append("\t", change: nil) }
        for (number, paragraph) in sideStory(cell).enumerated() {
          if number > 0 { line.append(" ", change: nil) }
          line.join(paragraph)
        }
      }
      line.joinsNext = false
      rows.append(line)
    }
    return rows
  }

  /// Whether the mark at the end of a paragraph is not there.
  private func joinsNext(_ properties: XMLElement?, _ paragraph: inout WordParagraph) -> Bool {
    guard let mark = properties?.first("w:rPr") else { return false }
    let isDeleted = mark.first("w:del") != nil || mark.first("w:moveFrom") != nil
    let isInserted = mark.first("w:ins") != nil || mark.first("w:moveTo") != nil
    if isDeleted, changes == .accepted {
      paragraph.note(.deletion, .markDeleted)
      return true
    }
    if isInserted, changes == .original {
      paragraph.note(.insertion, .markInserted)
      return true
    }
    // The end of a paragraph that is put in or taken out whole is told with its text.
    if isDeleted || isInserted, paragraph.lastChange == nil {
      paragraph.note(isDeleted ? .deletion : .insertion, isDeleted ? .markKept : .markTaken)
    }
    return mark.flag("w:vanish") == true || mark.flag("w:specVanish") == true
  }

  private mutating func number(_ paragraph: inout WordParagraph, _ properties: XMLElement?) {
    if Self.changesNumber(properties) { paragraph.note(.formatting, .numberingChanged) }
    let before = changes == .original ? properties?.first("w:pPrChange")?.first("w:pPr") : nil
    guard let label = numbering.label(of: before ?? properties, changes: changes) else { return }
    paragraph.prepend(label.text)
    if let unknown = label.unknown { paragraph.report("import-number-form", .note, .unknownForm(unknown)) }
  }

  /// Whether a tracked change gives the paragraph an automatic number, takes it away or changes its list.
  private static func changesNumber(_ properties: XMLElement?) -> Bool {
    let list = properties?.first("w:numPr")
    if list?.first("w:ins") != nil { return true }
    guard let change = properties?.first("w:pPrChange") else { return false }
    let before = change.first("w:pPr")?.first("w:numPr")
    return ["w:numId", "w:ilvl"].contains { list?.first($0)?["w:val"] != before?.first($0)?["w:val"] }
  }
}

extension Message {
  fileprivate static let nestedTable = Message(
    zh: "单元格里还有表格，已按行转为文字，列之间用制表符隔开，请核对。",
    en: "A table inside a cell was made text: a line for each row, a TAB between cells. Check it.")

  fileprivate static let markDeleted = Message(
    zh: "修订删除了段落标记，本段与下一段合并。",
    en: "A tracked change deletes the end of this paragraph; it goes on with the next one.")

  fileprivate static let markInserted = Message(
    zh: "修订插入了段落标记，按修订前与下一段合并。",
    en: "A tracked change inserts the end of this paragraph; as it was, it goes on with the next one.")

  fileprivate static let markKept = Message(
    zh: "修订删除了段落标记，按修订前仍在这里分段。",
    en: "A tracked change deletes the end of this paragraph; as it was, it ends here.")

  fileprivate static let markTaken = Message(
    zh: "修订插入了段落标记，在这里分段。", en: "A tracked change inserts the end of this paragraph; it ends here.")

  fileprivate static let numberingChanged = Message(
    zh: "修订改动了本段的自动编号。", en: "A tracked change gives this paragraph another automatic number.")

  fileprivate static func unknownForm(_ form: String) -> Message {
    Message(
      zh: "自动编号的形式“\(form)”无法照原样显示，请对照原件核对编号。",
      en: "The form “\(form)” of an automatic number can't be shown as it is; check the number by the original.")
  }
}
