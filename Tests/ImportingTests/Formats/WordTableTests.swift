import Testing

@testable import Importing

@Suite struct WordTableTests {
  private func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(text.isEmpty ? "<w:p/>" : OfficeSamples.paragraph(text))</w:tc>"
  }

  private func table(_ rows: [String]) throws -> SourceDocument {
    let document = try OfficeSamples.read("<w:tbl>\(rows.map { "<w:tr>\($0)</w:tr>" }.joined())</w:tbl>")
    #expect(document.isWhole)
    return document
  }

  @Test func cellsStandInTheGrid() throws {
    let document = try table([cell("甲") + cell(""), cell("丙") + cell("丁")])
    #expect(document.cells == ["0.0.0 甲", "0.0.1 ", "0.1.0 丙", "0.1.1 丁"])
    #expect(document.blocks.map(\.place.table) == [1, 1, 1, 1])
    #expect(document.blocks.map(\.place.row) == [1, 1, 2, 2])
    #expect(document.blocks.map(\.place.column) == [1, 2, 1, 2])
  }

  @Test func aMergedCellCoversItsRowsAndColumns() throws {
    let document = try table([
      cell("纵", #"<w:vMerge w:val="restart"/>"#) + cell("横", #"<w:gridSpan w:val="2"/>"#),
      cell("", "<w:vMerge/>") + cell("一") + cell("二"), cell("", "<w:vMerge/>") + cell("三") + cell("四"),
    ])
    #expect(document.cells == ["0.0.0 3x1 纵", "0.0.1 1x2 横", "0.1.1 一", "0.1.2 二", "0.2.1 三", "0.2.2 四"])
  }

  @Test func textUnderAMergedCellIsKept() throws {
    let document = try table([cell("上", #"<w:vMerge w:val="restart"/>"#), cell("下", "<w:vMerge/>")])
    #expect(document.cells == ["0.0.0 2x1 上", "0.0.0 2x1 下"])
    #expect(document.rules == ["import-merged-text"])
  }

  @Test func twoMergedCellsInARowAreTwo() throws {
    let restart = #"<w:vMerge w:val="restart"/>"#
    let document = try table([cell("甲", restart), cell("", "<w:vMerge/>"), cell("乙", restart), cell("", "<w:vMerge/>")])
    #expect(document.cells == ["0.0.0 2x1 甲", "0.2.0 2x1 乙"])
  }

  @Test func aGapBeforeARowMovesItsCells() throws {
    #expect(try table(["<w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + cell("后")]).cells == ["0.0.2 后"])
  }

  @Test func severalParagraphsAreSeveralBlocks() throws {
    let two = "<w:tc>\(OfficeSamples.paragraph("一"))\(OfficeSamples.paragraph("二"))</w:tc>"
    #expect(try table([two]).cells == ["0.0.0 一", "0.0.0 二"])
  }

  @Test func aTableInACellBecomesLines() throws {
    let inner = "<w:tbl><w:tr>\(cell("a") + cell("b"))</w:tr><w:tr>\(cell("c") + cell("d"))</w:tr></w:tbl>"
    let document = try table(["<w:tc>\(OfficeSamples.paragraph("外"))\(inner)<w:p/></w:tc>"])
    #expect(document.cells == ["0.0.0 外", "0.0.0 a\tb", "0.0.0 c\td", "0.0.0 "])
    #expect(document.rules == ["import-nested-table"])
  }

  @Test func anAbsurdSpanIsBounded() throws {
    let document = try table([
      cell("宽", #"<w:gridSpan w:val="999999999999"/>"#) + cell("旁", #"<w:gridSpan w:val="-4"/>"#)
    ])
    #expect(document.cells.count == 2)
    #expect(document.cells[1].hasSuffix(" 旁"))
  }
}
