import Diagnostics
import Testing

@testable import Importing

@Suite struct SpreadsheetTests {
  private func cell(_ address: String, _ text: String) -> String { SheetSamples.cell(address, text) }
  private func row(_ number: Int, _ cells: String, _ more: String = "") -> String {
    SheetSamples.row(number, cells, more)
  }

  private func read(_ bytes: [UInt8]) throws -> SourceDocument {
    let document = try Spreadsheet.read(bytes, file: "a.xlsx")
    #expect(document.isWhole)
    return document
  }

  @Test func theUsedCellsAreAGridWithoutHoles() throws {
    let document = try read(
      SheetSamples.xlsx(rows: row(2, cell("B2", "序号") + cell("D2", "项目")) + row(3, cell("C3", "甲")) + row(9, "")))
    #expect(document.cells == ["0.0.0 序号", "0.0.1 ", "0.0.2 项目", "0.1.0 ", "0.1.1 甲", "0.1.2 "])
    #expect(document.blocks.compactMap(\.place.cell) == ["B2", "C2", "D2", "B3", "C3", "D3"])
    #expect(document.furniture == ["source-mark: 教育"])
    #expect(document.blocks.allSatisfy { $0.place.sheet == "教育" })
  }

  @Test func sharedTextsHaveRunsAndNoReadings() throws {
    let strings = "<si><t>一</t></si><si><r><t>甲</t></r><r><t>乙</t></r><rPh><t>yin</t></rPh></si>"
    let rows = row(1, #"<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>7</v></c>"#)
    #expect(try read(SheetSamples.xlsx(rows: rows, strings: strings)).cells == ["0.0.0 甲乙", "0.0.1 一"])
  }

  @Test func linesInACellAreBlocks() throws {
    let document = try read(SheetSamples.xlsx(rows: row(1, cell("A1", "一&#10;二_x000D_&#10;三"))))
    #expect(document.cells == ["0.0.0 一", "0.0.0 二", "0.0.0 三"])
  }

  @Test(arguments: [
    ("1", "General", "1"), ("1.5", "General", "1.5"), ("0.30000000000000004", "General", "0.3"),
    ("1E3", "0.00", "1000"),
    ("1.0E-3", "General", "0.001"), ("-2.50", "General", "-2.5"), ("0.9", "0%", "90%"), ("0.12345", "0.00%", "12.35%"),
    ("1", "0.0%", "100.0%"), ("45464", "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@", "2024年6月21日"),
    ("45464.5", "yyyy\\-mm\\-dd hh:mm", "2024-06-21 12:00"), ("0.75", "h:mm", "18:00"), ("60", "yyyy-m-d", "1900-2-29"),
    ("1", "yyyy-m-d", "1900-1-1"), ("61", "yyyy-m-d", "1900-3-1"), ("45464", "[$-804]aaaa", "星期五"), ("7", "000", "007"),
    ("-1", "yyyy-m-d", "-1"), ("1.5", "[h]:mm:ss", "36:00:00"), ("abc", "General", "abc"), ("45464", "[Red]0", "45464"),
  ])
  func numbersAsPeopleSeeThem(value: String, format: String, text: String) throws {
    let rows = row(1, #"<c r="A1" s="1"><v>\#(value)</v></c>"#)
    #expect(try read(SheetSamples.xlsx(rows: rows, formats: [format])).content == [text])
  }

  @Test func wordsOfANumberFormatAreReported() throws {
    let rows = row(1, #"<c r="A1" s="1"><v>500</v></c>"#)
    let document = try read(SheetSamples.xlsx(rows: rows, formats: ["0&quot;元&quot;"]))
    #expect(document.content == ["500"])
    #expect(document.rules == ["import-number-form"])
  }

  @Test func aFormatThatHidesNumbersLeavesThemOut() throws {
    let rows = SheetSamples.row(1, #"<c r="A1" s="1"><v>500</v></c>"#)
    let document = try read(SheetSamples.xlsx(rows: rows, formats: [";;;"]))
    #expect(document.content == [""])
    #expect(document.omitted == ["hidden: 500"])
    #expect(document.rules == ["import-hidden"])
  }

  @Test func booleansErrorsAndFormulas() throws {
    let rows = row(
      1,
      #"<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1"><f>1+1</f><v>2</v></c><c r="D1"><f>X()</f></c><c r="E1"><f>Y()</f><v/></c>"#
    )
    let document = try read(SheetSamples.xlsx(rows: rows))
    #expect(document.content == ["TRUE", "#N/A", "2", "", ""])
    #expect(document.rules == ["import-formula", "import-formula"])
  }

  @Test func mergedCellsSpanTheirGrid() throws {
    let merges = #"<mergeCells><mergeCell ref="A1:B2"/></mergeCells>"#
    let rows = row(1, cell("A1", "合") + cell("C1", "一")) + row(2, cell("B2", "遮") + cell("C2", "二"))
    let document = try read(SheetSamples.xlsx(rows: rows, after: merges))
    #expect(document.cells == ["0.0.0 2x2 合", "0.0.2 一", "0.1.2 二"])
    #expect(document.furniture == ["source-mark: 教育", "hidden: 遮"])
    #expect(document.rules == ["import-hidden"])
  }

  @Test func hiddenRowsAndColumnsLeaveTheGrid() throws {
    let columns = #"<cols><col min="2" max="2" hidden="1"/></cols>"#
    let rows =
      row(1, cell("A1", "a") + cell("B1", "b") + cell("C1", "c")) + row(2, cell("A2", "d"), #"hidden="1""#)
      + row(3, cell("C3", "e"))
    let document = try read(SheetSamples.xlsx(rows: rows, before: columns))
    #expect(document.cells == ["0.0.0 a", "0.0.1 c", "0.1.0 ", "0.1.1 e"])
    #expect(document.furniture == ["source-mark: 教育", "hidden: b", "hidden: d"])
    #expect(document.rules == ["import-hidden", "import-hidden"])
  }

  @Test func aHiddenSheetIsNoTable() throws {
    let document = try read(SheetSamples.xlsx(rows: row(1, cell("A1", "暗")), state: "veryHidden"))
    #expect(document.content.isEmpty)
    #expect(document.furniture == ["source-mark: 教育", "hidden: 暗"])
    #expect(document.findings.map(\.severity) == [.warning])
  }

  @Test func commentsFollowTheirSheet() throws {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let list = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="r1" Type="\(relation)/comments" Target="../comments1.xml"/></Relationships>
      """
    let comments = """
      <comments xmlns="\(main)"><commentList><comment ref="A1"><text><r><t>待核</t></r></text></comment></commentList></comments>
      """
    let document = try read(
      SheetSamples.xlsx(
        rows: row(1, cell("A1", "甲")),
        others: [("xl/worksheets/_rels/sheet1.xml.rels", list), ("xl/comments1.xml", comments)]))
    #expect(document.furniture == ["source-mark: 教育", "comment: 待核"])
    #expect(document.blocks.last?.place.cell == "A1")
    #expect(document.rules == ["import-comment"])
  }

  @Test func aSheetOfEmptinessStaysSmall() throws {
    let merges = #"<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>"#
    let rows = row(1, cell("A1", "首")) + row(1_048_576, cell("XFD1048576", "尾"))
    let document = try read(SheetSamples.xlsx(rows: rows))
    #expect(document.cells == ["0.0.0 首", "0.1.1 尾"])
    #expect(document.rules == ["import-sparse-sheet"])
    #expect(try read(SheetSamples.xlsx(rows: rows, after: merges)).text.count < 1_000)
  }

  @Test(arguments: ["", "A", "3", "A0", "3A", "AAAA1", "A1048577", "A-1", "XFE1"])
  func whatIsNoAddress(text: String) {
    #expect(CellAddress(text) == nil)
  }

  @Test func addressesAreReadAsTheyAreWritten() {
    for name in ["A1", "Z9", "AA10", "AZ1", "BA3", "XFD1048576"] {
      #expect(CellAddress(name)?.name == name)
    }
  }
}
