internal import Packages
internal import Standards

/// The text of a Word file (`word/document.xml`): blocks as elements, sections with their page.
struct WordStory {
  private let settings: PrintSettings
  /// Whether the first page bears no page number (GB/T 9704-2012, 10.1).
  private let isFirstPageUnnumbered: Bool

  /// The part.
  static func bytes(_ blocks: [WordBlock], isFirstPageUnnumbered: Bool, _ settings: PrintSettings) -> [UInt8] {
    let story = WordStory(settings: settings, isFirstPageUnnumbered: isFirstPageUnnumbered)
    var xml = XMLWriter()
    xml.element("w:document", ["xmlns:w": WordNames.main, "xmlns:r": WordNames.relationships]) { xml in
      xml.element("w:body") { xml in
        for block in blocks { story.write(block, &xml) }
        let isNumbered = blocks.allSatisfy { if case .unnumberedPages = $0 { false } else { true } }
        story.section(isNumbered: isNumbered, &xml)
      }
    }
    return xml.bytes
  }

  /// A paragraph of another part.
  static func write(_ paragraph: WordParagraph, _ settings: PrintSettings, _ xml: inout XMLWriter) {
    WordStory(settings: settings, isFirstPageUnnumbered: false).write(paragraph, &xml)
  }

  private func write(_ block: WordBlock, _ xml: inout XMLWriter) {
    switch block {
    case .paragraph(let paragraph): write(paragraph, &xml)
    case .table(let table): write(table, &xml)
    case .unnumberedPages:
      xml.element("w:p") { xml in
        xml.element("w:pPr") { xml in
          xml.value("w:pStyle", WordStyle.spacer.id)
          section(isNumbered: true, &xml)
        }
      }
    }
  }

  // MARK: Paragraphs

  private func write(_ paragraph: WordParagraph, _ xml: inout XMLWriter) {
    xml.element("w:p") { xml in
      xml.paragraphProperties(style: paragraph.style, paragraph.layout, settings)
      if let bookmark = paragraph.bookmark {
        xml.element("w:bookmarkStart", ["w:id": String(bookmark), "w:name": Self.name(bookmark)])
      }
      if let opens = paragraph.contents?.opens { open(field: opens, &xml) }
      if let target = paragraph.contents?.target {
        xml.element("w:hyperlink", ["w:anchor": Self.name(target), "w:history": "1"]) { xml in
          for piece in paragraph.pieces { run(piece, paragraph.look, &xml) }
        }
      } else {
        for piece in paragraph.pieces { run(piece, paragraph.look, &xml) }
      }
      if paragraph.contents?.closes == true { mark("end", &xml) }
      if let bookmark = paragraph.bookmark { xml.element("w:bookmarkEnd", ["w:id": String(bookmark)]) }
    }
  }

  /// The name of a bookmark: those that Word makes for contents begin so.
  private static func name(_ bookmark: Int) -> String { "_Toc\(100_000 + bookmark)" }

  private func run(_ piece: WordParagraph.Piece, _ look: WordLook, _ xml: inout XMLWriter) {
    switch piece {
    case .text(let text, let style):
      xml.element("w:r") { xml in
        xml.runProperties(style: style, look, settings)
        xml.element("w:t", ["xml:space": "preserve"], text: text)
      }
    case .tab: xml.element("w:r") { $0.element("w:tab") }
    case .lineBreak: xml.element("w:r") { $0.element("w:br") }
    case .pageNumber:
      open(field: " PAGE ", &xml)
      xml.element("w:r") { $0.element("w:t", text: "1") }
      mark("end", &xml)
    }
  }

  private func open(field: String, _ xml: inout XMLWriter) {
    mark("begin", &xml)
    xml.element("w:r") { $0.element("w:instrText", ["xml:space": "preserve"], text: field) }
    mark("separate", &xml)
  }

  private func mark(_ type: String, _ xml: inout XMLWriter) {
    xml.element("w:r") { $0.element("w:fldChar", ["w:fldCharType": type]) }
  }

  // MARK: Tables

  private func write(_ table: WordTable, _ xml: inout XMLWriter) {
    xml.element("w:tbl") { xml in
      properties(of: table, &xml)
      xml.element("w:tblGrid") { xml in
        for width in table.columns { xml.element("w:gridCol", ["w:w": String(width)]) }
      }
      for row in table.rows { write(row, columns: table.columns, &xml) }
    }
  }

  private func properties(of table: WordTable, _ xml: inout XMLWriter) {
    xml.element("w:tblPr") { xml in
      xml.element("w:tblW", ["w:w": String(table.columns.reduce(0, +)), "w:type": "dxa"])
      if table.isRuled {
        xml.value("w:jc", "center")
        xml.element("w:tblBorders") { xml in
          for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
            xml.element(side, ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "000000"])
          }
        }
      }
      xml.element("w:tblLayout", ["w:type": "fixed"])
      // LibreOffice pays no heed to the margins of the default style.
      xml.element("w:tblCellMar") { xml in
        for side in ["w:left", "w:right"] { xml.element(side, ["w:w": String(table.padding), "w:type": "dxa"]) }
      }
    }
  }

  private func write(_ row: WordTable.Row, columns: [Int], _ xml: inout XMLWriter) {
    xml.element("w:tr") { xml in
      if row.height != nil || row.isHead || !row.isBreakable {
        xml.element("w:trPr") { xml in
          if !row.isBreakable { xml.element("w:cantSplit") }
          if let height = row.height { xml.element("w:trHeight", ["w:val": String(height), "w:hRule": "exact"]) }
          if row.isHead { xml.element("w:tblHeader") }
        }
      }
      var column = 0
      for cell in row.cells {
        let width = columns[column..<(column + cell.span)].reduce(0, +)
        column += cell.span
        write(cell, width: width, &xml)
      }
    }
  }

  private func write(_ cell: WordTable.Cell, width: Int, _ xml: inout XMLWriter) {
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.element("w:tcW", ["w:w": String(width), "w:type": "dxa"])
        if cell.span > 1 { xml.value("w:gridSpan", String(cell.span)) }
        if let merge = cell.merge { xml.element("w:vMerge", ["w:val": merge == .begins ? "restart" : nil]) }
        if cell.isOpen.top || cell.isOpen.bottom {
          xml.element("w:tcBorders") { xml in
            if cell.isOpen.top { xml.value("w:top", "nil") }
            if cell.isOpen.bottom { xml.value("w:bottom", "nil") }
          }
        }
        if let alignment = cell.verticalAlignment { xml.value("w:vAlign", alignment) }
      }
      for paragraph in cell.paragraphs { write(paragraph, &xml) }
      if cell.paragraphs.isEmpty { write(WordParagraph(.spacer), &xml) }
    }
  }

  // MARK: Sections

  /// The page of a section (17.6).
  private func section(isNumbered: Bool, _ xml: inout XMLWriter) {
    let hasBareFirstPage = isNumbered && isFirstPageUnnumbered
    let feet = isNumbered ? (odd: WordFoot.odd, even: WordFoot.even) : (odd: .bare, even: .bare)
    xml.element("w:sectPr") { xml in
      xml.element("w:footerReference", ["w:type": "even", "r:id": feet.even.id])
      xml.element("w:footerReference", ["w:type": "default", "r:id": feet.odd.id])
      if hasBareFirstPage { xml.element("w:footerReference", ["w:type": "first", "r:id": WordFoot.bare.id]) }
      let (paper, margin) = (WordMeasure.paper, WordMeasure.margin)
      xml.element("w:pgSz", ["w:w": String(paper.width), "w:h": String(paper.height)])
      xml.element(
        "w:pgMar",
        [
          "w:top": String(margin.top), "w:right": String(margin.outside), "w:bottom": String(margin.bottom),
          "w:left": String(margin.inside), "w:header": String(WordMeasure.millimetres(15)),
          "w:footer": String(WordFoot.distance), "w:gutter": "0",
        ])
      if hasBareFirstPage { xml.element("w:titlePg") }
      xml.element("w:docGrid", ["w:type": "lines", "w:linePitch": String(WordMeasure.line)])
    }
  }
}
