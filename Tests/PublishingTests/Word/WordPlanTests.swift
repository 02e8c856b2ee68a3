import Packages
import Standards
import Testing

@testable import Publishing

/// Boxes and tables of plans in Word files.
struct WordPlanTests {
  private static let names = ["http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w"]

  private static let table = Table(rows: [
    ["领域", "指标名称", "", "2025年目标"], ["教育", "1", "入学率（%）", "≥99.5"], ["", "2", "就业人数（万人）", "[125]"],
    ["健康", "3", "覆盖率（%）", "＜4"],
  ])

  private func document(_ body: [PlanBlock]) throws -> XMLElement {
    let chapter = PlanSection(number: 1, mark: "一、", name: "任务", body: body)
    let plan = Plan(kind: .plan, title: "湖区公共服务规划", indicatorCaptions: ["表1 主要指标"], chapters: [chapter])
    let edition = Edition(id: EditionID(region: "lake", name: "2021"), plan: plan)
    let archive = try ZipArchive(WordDocument.edition(edition, PrintSettings()))
    return try XMLTree(archive.bytes(of: "word/document.xml"), prefixes: Self.names, part: "document").root
  }

  private static func style(of paragraph: XMLElement) -> String? {
    paragraph.first("w:pPr")?.first("w:pStyle")?["w:val"]
  }

  @Test func twoBoxesHaveAParagraphBetweenThemSoThatTheyHaveTwoFrames() throws {
    let box = PlanBlock.box(Box(title: "专栏1 项目", text: Passage(text: "1.甲。\n2.乙。")))
    let styles = try document([box, box]).descendants("w:p").compactMap(Self.style(of:))
    let frame = ["boxTitle", "boxText", "boxText", "spacer"]
    #expect(styles.suffix(8) == frame + frame)
  }

  @Test func theHeadsOfATableStandOverTheirColumns() throws {
    let rows = try document([.paragraph("表1 主要指标"), .table(Self.table)]).descendants("w:tr")
    let heads = rows[0].descendants("w:tc").map { cell in
      (cell.descendants("w:t").map(\.text).joined(), cell.descendants("w:gridSpan").first?["w:val"])
    }
    #expect(heads.map(\.0) == ["领域", "指标名称", "2025年目标"])
    #expect(heads.map(\.1) == [nil, "2", nil])
    #expect(rows.map { $0.descendants("w:tc").count } == [3, 4, 4, 4])
  }

  @Test func noRulePartsTheFirstCellsOfAGroup() throws {
    let rows = try document([.paragraph("表1 主要指标"), .table(Self.table)]).descendants("w:tr")
    let open = try rows.map { row in
      try #require(row.descendants("w:tc").first).descendants("w:tcBorders").flatMap { $0.children.map(\.name) }
    }
    #expect(open == [[], ["w:bottom"], ["w:top"], []])
  }

  @Test func aNoteUnderATableHasItsStyle() throws {
    let document = try document([.paragraph("表1 主要指标"), .table(Self.table), .paragraph("注：[ ]内为累计数。")])
    let notes = document.descendants("w:p").filter { Self.style(of: $0) == "tableNote" }
    #expect(notes.map { $0.descendants("w:t").map(\.text).joined() } == ["注：[ ]内为累计数。"])
  }

  @Test func columnsFillNoMoreThanTheTypeArea() throws {
    let long = String(repeating: "字", count: 60)
    let table = Table(rows: [["项目", "内容", "说明"], ["甲", long, long]])
    let grid = try document([.table(table)]).descendants("w:gridCol").compactMap { $0["w:w"].flatMap { Int($0) } }
    #expect(grid.count == 3)
    #expect(grid.reduce(0, +) <= WordMeasure.width)
    #expect(grid[0] < grid[1] && grid[1] == grid[2])
  }
}
