internal import Standards

/// The text of a plan as HTML: headings with anchors, paragraphs, tables with captions and notes, charts of indicators,
/// boxes as sections.
struct PlanHTML {
  /// The captions of the tables of indicators.
  private let captions: [String]
  private var boxes = 0
  private var tables = 0
  private var indicatorTables = 0
  private var bytes: [UInt8] = []

  /// HTML of a plan with the captions that its settings name.
  init(captions: [String]) {
    self.captions = captions
  }

  /// The anchor of the heading at a place: `section-3-1` of the first section of the third chapter.
  static func anchor(_ place: String) -> String { "section-\(place)" }
  /// The anchors of boxes and of tables of indicators, by their number from 1.
  static func anchor(box number: Int) -> String { "box-\(number)" }
  static func anchor(indicators number: Int) -> String { "indicators-\(number)" }

  /// Chapters with all inside them; chapters are headings of level 2.
  mutating func html(of chapters: [PlanSection]) -> String {
    for (index, chapter) in chapters.enumerated() { append(chapter, place: "\(index + 1)", level: 2) }
    return take()
  }

  /// Blocks that stand alone.
  mutating func html(of blocks: [PlanBlock]) -> String {
    append(blocks, level: 2)
    return take()
  }

  private mutating func take() -> String {
    defer { bytes = [] }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func append(_ section: PlanSection, place: String, level: Int) {
    let tag = "h\(min(level, 6))"
    element(tag, " id=\"\(Self.anchor(place))\"", section.mark + section.name)
    append(section.body, level: level + 1)
    for (index, inner) in section.sections.enumerated() {
      append(inner, place: "\(place)-\(index + 1)", level: level + 1)
    }
  }

  private mutating func append(_ blocks: [PlanBlock], level: Int) {
    var chart: IndicatorChart?
    for (index, block) in blocks.enumerated() {
      if !PlanBlock.isNote(at: index, of: blocks) { appendChart(&chart) }
      switch block {
      case .paragraph where PlanBlock.isCaption(at: index, of: blocks, among: captions): break  // stands in its table
      case .paragraph(let text):
        element("p", PlanBlock.isNote(at: index, of: blocks) ? " class=\"table-note\"" : "", text)
      case .table(let table):
        let hasCaption = index > 0 && PlanBlock.isCaption(at: index - 1, of: blocks, among: captions)
        if hasCaption, case .paragraph(let caption) = blocks[index - 1] {
          let holdsIndicators = captions.contains { TableText.isSame($0, caption) }
          append(table, caption: caption, holdsIndicators: holdsIndicators)
          if holdsIndicators { chart = IndicatorChart(IndicatorTable(title: caption, table: table, note: "")) }
        } else {
          append(table, caption: "")
        }
      case .box(let box): append(box, level: level)
      }
    }
    appendChart(&chart)
  }

  /// Adds the chart of the table before, behind the note below it.
  private mutating func appendChart(_ chart: inout IndicatorChart?) {
    chart?.append(to: &bytes)
    chart = nil
  }

  private mutating func append(_ box: Box, level: Int) {
    boxes += 1
    bytes += "<section class=\"box\"".utf8
    if box.title.isEmpty {
      bytes += " aria-label=\"专栏\">\n".utf8
    } else {
      bytes += " aria-labelledby=\"\(Self.anchor(box: boxes))\">\n".utf8
      element("h\(min(level, 6))", " class=\"box-title\" id=\"\(Self.anchor(box: boxes))\"", box.title)
    }
    for block in box.text.blocks {
      switch block {
      case .paragraph(let text): element("p", "", text)
      case .heading(let inner, let text): element("h\(min(level + inner, 6))", "", text)
      case .table(let table): append(table, caption: "")
      }
    }
    bytes += "</section>\n".utf8
  }

  /// Adds a table, which scrolls inside its box where it is wider than the screen.
  private mutating func append(_ table: Table, caption: String, holdsIndicators: Bool = false) {
    tables += 1
    var attributes = caption.isEmpty ? "aria-label=\"表格\(tables)\"" : "aria-labelledby=\"table-\(tables)\""
    if holdsIndicators {
      indicatorTables += 1
      attributes += " id=\"\(Self.anchor(indicators: indicatorTables))\""
    }
    bytes += "<div class=\"wide\" role=\"region\" tabindex=\"0\" \(attributes)><table>\n".utf8
    if !caption.isEmpty { element("caption", " id=\"table-\(tables)\"", caption) }
    let table = PlanTable(table, hasCaption: !caption.isEmpty)
    appendHeads(table.heads)
    bytes += "<tbody>\n".utf8
    for (index, row) in table.rows.enumerated() {
      bytes += "<tr>".utf8
      for (column, text) in row.enumerated() {
        if column == 0 && table.hasGroups {
          guard !text.isEmpty else { continue }  // the cell above reaches down to it
          let height = table.height(ofGroupAt: index)
          cell("th", height > 1 ? " scope=\"rowgroup\" rowspan=\"\(height)\"" : " scope=\"row\"", text)
        } else {
          let isName = column == table.nameColumn && !text.isEmpty
          cell(isName ? "th" : "td", isName ? " scope=\"row\"" : "", text)
        }
      }
      bytes += "</tr>\n".utf8
    }
    bytes += "</tbody>\n</table></div>\n".utf8
  }

  private mutating func appendHeads(_ heads: [(text: String, span: Int)]) {
    bytes += "<thead><tr>".utf8
    for (text, span) in heads {
      let scope = span > 1 ? " scope=\"colgroup\" colspan=\"\(span)\"" : " scope=\"col\""
      cell(text.isEmpty ? "td" : "th", text.isEmpty ? "" : scope, text)
    }
    bytes += "</tr></thead>\n".utf8
  }

  private mutating func cell(_ tag: String, _ attributes: String, _ text: String) {
    bytes += "<\(tag)\(attributes)>".utf8
    HTML.append(text, to: &bytes)
    bytes += "</\(tag)>".utf8
  }

  private mutating func element(_ tag: String, _ attributes: String, _ text: String) {
    bytes += "<\(tag)\(attributes)>".utf8
    HTML.append(text, to: &bytes)
    bytes += "</\(tag)>\n".utf8
  }
}
