import Diagnostics
import Standards
import Testing

@testable import Importing

/// Rows above the head of a table of items: the title of a list, its label, its date.
@Suite struct TitleRowTests {
  private static let title = "示例县基本公共服务标准（2024年版）"
  private static let head = ["服务项目", "服务对象", "服务标准"]
  private static let item = ["预防接种", "儿童。", "免费。"]

  private static func read(_ bytes: [UInt8], _ file: String) -> ImportResult {
    DocumentImporter.read(
      .file(bytes), file: file, context: ImportContext(id: EditionID(region: "here", name: "2024")))
  }

  private static func sheet(_ leading: [String], then rows: [[String]] = [head, item]) -> ImportResult {
    let all = leading.map { [$0] } + rows
    let cells = all.enumerated().map { number, row in
      let texts = row.enumerated().map { column, text in
        SheetSamples.cell("\(["A", "B", "C"][column])\(number + 1)", text)
      }
      return SheetSamples.row(number + 1, texts.joined())
    }
    let merges = leading.indices.map { #"<mergeCell ref="A\#($0 + 1):C\#($0 + 1)"/>"# }.joined()
    return read(SheetSamples.xlsx(rows: cells.joined(), after: "<mergeCells>\(merges)</mergeCells>"), "a.xlsx")
  }

  private static func table(_ cell: String, _ row: String, span: String) -> String {
    let rows = [head, item].map { texts in
      "<\(row)>" + texts.map { "<\(cell)>\($0)</\(cell)>" }.joined() + "</\(row)>"
    }
    return "<\(row)>\(span)</\(row)>" + rows.joined()
  }

  @Test func aMergedTitleRowIsTheTitleInEveryFormat() {
    let web =
      "<html><body><table>\(Self.table("td", "tr", span: "<td colspan=3>\(Self.title)</td>"))</table></body></html>"
    let cell = { (text: String, properties: String) in
      "<w:tc><w:tcPr>\(properties)</w:tcPr>\(OfficeSamples.paragraph(text))</w:tc>"
    }
    let rows =
      [cell(Self.title, "<w:gridSpan w:val=\"3\"/>")]
      + [Self.head, Self.item].map { texts in
        texts.map { cell($0, "") }.joined()
      }
    let word = OfficeSamples.docx("<w:tbl>\(rows.map { "<w:tr>\($0)</w:tr>" }.joined())</w:tbl>")
    let results = [Self.sheet([Self.title]), Self.read(Array(web.utf8), "a.html"), Self.read(word, "a.docx")]
    for result in results {
      #expect(result.standard?.title == "示例县基本公共服务标准")
      #expect(result.standard?.label == "2024年版")
      #expect(result.standard?.preface.isEmpty == true)
      #expect(result.items.map(\.name) == ["预防接种"])
      #expect(result.diagnostics.isEmpty)
    }
  }

  @Test func otherRowsAboveTheHeadAreThePreface() {
    let result = Self.sheet([Self.title, "本表自2024年1月1日起施行。"])
    #expect(result.standard?.title == "示例县基本公共服务标准")
    #expect(result.standard?.preface.plainText == "本表自2024年1月1日起施行。")
  }

  @Test func aHeadingAboveTheHeadHeadsTheItems() {
    let result = Self.sheet([Self.title, "一、幼有所育"])
    #expect(result.standard?.domains.map(\.name) == ["幼有所育"])
    #expect(result.items.count == 1)
  }

  @Test func aListWithoutATitleIsToldAsSuch() {
    #expect(Self.sheet([]).rules == ["import-title"])
  }
}
