@testable import Importing

/// Small workbooks, made of the pieces a test is about.
enum SheetSamples {
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// A workbook of one sheet.
  static func xlsx(
    rows: String, before: String = "", after: String = "", formats: [String] = [], strings: String = "",
    state: String = "visible", others: [(name: String, text: String)] = []
  ) -> [UInt8] {
    let codes = formats.enumerated().map { #"<numFmt numFmtId="\#(200 + $0)" formatCode="\#($1)"/>"# }.joined()
    let styles = (0..<formats.count).map { #"<xf numFmtId="\#(200 + $0)"/>"# }.joined()
    return OfficeSamples.bytes(
      main: "xl/workbook.xml", type: "spreadsheetml.sheet",
      body: """
        <workbook xmlns="\(main)" xmlns:r="\(relation)"><sheets><sheet name="教育" state="\(state)" r:id="rId1"/></sheets></workbook>
        """,
      parts: [
        (
          "worksheet", "worksheets/sheet1.xml",
          #"<worksheet xmlns="\#(main)">\#(before)<sheetData>\#(rows)</sheetData>\#(after)</worksheet>"#
        ),
        ("sharedStrings", "sharedStrings.xml", #"<sst xmlns="\#(main)">\#(strings)</sst>"#),
        (
          "styles", "styles.xml",
          """
          <styleSheet xmlns="\(main)"><numFmts>\(codes)</numFmts><cellXfs><xf numFmtId="0"/>\(styles)</cellXfs></styleSheet>
          """
        ),
      ], others: others)
  }

  /// A cell that holds its own text.
  static func cell(_ address: String, _ text: String) -> String {
    #"<c r="\#(address)" t="inlineStr"><is><t>\#(text)</t></is></c>"#
  }

  static func row(_ number: Int, _ cells: String, _ more: String = "") -> String {
    #"<row r="\#(number)" \#(more)>\#(cells)</row>"#
  }
}
