import Diagnostics
import Importing
import Standards
import Testing

/// The rules by which plans and opinions are read, one by one.
@Suite struct PlanTests {
  private static let head = "某市公共服务规划\n为做好工作，编制本规划。\n一、目标\n（一）教育。\n1.扩大供给。新建学校。\n2.提高质量。培训教师。\n"

  private func plan(_ text: String) throws -> Plan { try #require(Sample.read(text, as: .plan).plan) }

  @Test func aBoxEndsWhereTheChapterGoesOn() throws {
    let plan = try plan(Self.head + "专栏1 项目\n1.甲工程。做甲。\n2.乙工程。做乙。\n3.丙工程。做丙。\n3.加强保障。落实经费。\n（二）健康。\n二、保障\n落实。\n")
    #expect(plan.boxes.map { $0.entries.map(\.name) } == [["甲工程", "乙工程", "丙工程"]])
    #expect(plan.chapters[0].sections[0].sections.map(\.number) == [1, 2, 3])
    #expect(plan.chapters[0].sections.map(\.name) == ["教育。", "健康。"])
    #expect(plan.chapters[1].body == [.paragraph("落实。")])
  }

  @Test func aWiderGapEndsABoxWhoseNumbersGoOn() throws {
    let text = Self.head + "专栏1 项目\n\n1.甲工程。做甲。\n\n2.乙工程。做乙。\n\n\n3.加强保障。落实经费。\n"
    #expect(try plan(text).boxes[0].entries.count == 2)
    #expect(try plan(text).chapters[0].sections[0].sections.map(\.number) == [1, 2, 3])
    #expect(try plan(text.replacing("\n\n\n3.", with: "\n\n3.")).boxes[0].entries.count == 3)
  }

  @Test(arguments: ["专栏1 重点项目", "专栏 一 重点项目", "专栏一：重点项目", "\t专栏1\n\n重点项目"])
  func theTitleOfABoxHasWhateverNumber(_ title: String) throws {
    let box = try #require(try plan(Self.head + title + "\n1.甲工程。做甲。\n").boxes.first)
    #expect(box.number == 1)
    #expect(box.name == "重点项目")
    #expect(box.entries.count == 1)
  }

  @Test func aFrameOfAWebPageIsABox() throws {
    let box = "<table><tr><td><p>专栏1 项目</p></td></tr><tr><td><p>1.甲。做甲。</p><p>2.乙。做乙。</p></td></tr></table>"
    let plan = try plan(
      "<html><body>" + paragraphs(Self.head) + box + paragraphs("3.加强保障。落实经费。") + "</body></html>")
    #expect(plan.boxes.map(\.entries.count) == [2])
    #expect(plan.chapters[0].sections[0].sections.map(\.number) == [1, 2, 3])
  }

  @Test func aFrameOfAWordDocumentIsABox() throws {
    let cells = ["专栏1 项目", "1.甲。做甲。", "2.乙。做乙。"].map { OfficeSamples.paragraph($0) }.joined()
    let lines = (Self.head + "3.加强保障。落实经费。").split(separator: "\n").map { OfficeSamples.paragraph(String($0)) }
    let frame = "<w:tbl><w:tr><w:tc>\(cells)</w:tc></w:tr></w:tbl>"
    let bytes = OfficeSamples.docx(lines.dropLast().joined() + frame + (lines.last ?? ""))
    let context = ImportContext(id: EditionID(region: "here", name: "2023"), kind: .plan)
    let plan = try #require(DocumentImporter.read(.file(bytes), file: "a.docx", context: context).plan)
    #expect(plan.boxes.map(\.entries.count) == [2])
    #expect(plan.chapters[0].sections[0].sections.map(\.number) == [1, 2, 3])
  }

  @Test func aTableOfAWebPageHoldsIndicators() throws {
    let table =
      "<table><tr><th>领域</th><th>指标</th><th>2020年</th><th>2025年目标</th></tr><tr><td rowspan=\"2\">教育</td>"
      + "<td>入学率（%）</td><td>98</td><td>99</td></tr><tr><td>学位（万个）</td><td>[3]</td><td>[5]</td></tr></table>"
    let plan = try plan(
      "<html><body>" + paragraphs(Self.head + "表1 主要指标") + table + paragraphs("注：[ ]内为累计数。") + "</body></html>")
    #expect(plan.indicatorCaptions == ["表1 主要指标"])
    #expect(plan.indicators.map(\.group) == ["教育", "教育"])
    #expect(plan.indicators.map(\.unit) == ["%", "万个"])
    #expect(plan.indicatorTables[0].note == "注：[ ]内为累计数。")
  }

  @Test func aTableBetweenPipesHoldsIndicators() throws {
    let plan = try plan(
      Self.head + "表1 主要指标\n| 指标 | 2020年 | 2025年目标 |\n|---|---|---|\n| 入学率（%） | 98 | 99 |\n二、保障\n落实。\n")
    #expect(plan.indicators.map(\.name) == ["入学率"])
  }

  @Test func cellsOneALineAreATableWithAHeadForEveryColumn() throws {
    let cells =
      "表1  指标\n\n\t领域\n\t指标名称\n\t2025年目标\n\n\t教育\n\t1\n\t入学率（%）\n\t99\n\n"
      + "\t\n\t2\n\t学位数\n\n（万个）\n\t5\n\n  注：无。\n"
    let result = Sample.read(Self.head + cells, as: .plan)
    let plan = try #require(result.plan)
    #expect(plan.indicators.map(\.number) == [1, 2])
    #expect(plan.indicators.map(\.name) == ["入学率", "学位数"])
    #expect(plan.indicators.map(\.group) == ["教育", "教育"])
    #expect(plan.indicatorTables[0].heads == ["领域", "", "指标名称", "2025年目标"])
    #expect(result.entries(.columns).count == 1)
  }

  @Test func aRowWithACellTooFewIsToldAndKept() throws {
    let cells = "表1 指标\n\n\t指标\n\t2020年\n\t2025年\n\n\t甲\n\t1\n\t2\n\n\t乙\n\t3\n\n二、保障\n"
    let result = Sample.read(Self.head + cells, as: .plan)
    #expect(result.plan?.indicators.map(\.name) == ["甲", "乙"])
    #expect(result.entries(.cell).map(\.needsDecision) == [true])
  }

  @Test func chaptersMayBeCounted() throws {
    let plan = try plan("某市规划\n第一章 总则\n第一节 背景\n一、形势\n形势良好。\n第二章 任务\n完成任务。\n")
    #expect(plan.chapters.map(\.mark) == ["第一章", "第二章"])
    #expect(plan.chapters[0].sections[0].sections.map(\.mark) == ["一、"])
  }

  @Test func anEnumerationInTheTextIsNoHeading() throws {
    let plan = try plan("某市规划\n一、任务\n包括：\n1.建设学校；\n2.建设医院；\n3.建设场馆。\n二、保障\n落实。\n")
    #expect(plan.chapters[0].sections.isEmpty)
    #expect(plan.chapters[0].body.count == 4)
  }

  @Test func aMissingHeadingIsTold() throws {
    let result = Sample.read("某市规划\n一、目标\n甲。\n三、保障\n乙。\n", as: .plan)
    #expect(result.plan?.chapters.map(\.number) == [1, 3])
    #expect(result.entries(.number).map(\.text) == ["三、"])
    #expect(result.diagnostics.contains { $0.rule == "import-number" && $0.severity == .warning })
  }

  @Test func aDocumentWithoutChaptersIsRefused() {
    let result = Sample.read("某市规划\n做好工作。\n", as: .plan)
    #expect(result.plan == nil)
    #expect(result.rules == ["import-no-chapters"])
  }

  @Test func aStandardIsNoPlan() {
    let result = Sample.read("一、幼有所育\n1.优孕\n" + Sample.item("（1）检查") + Sample.item("（2）接种"), as: .opinion)
    #expect(result.plan == nil && result.standard == nil)
    #expect(result.rules == ["import-kind"])
  }

  @Test func theEndOfTheNoticeStandsBehindTheOpinion() throws {
    let text = """
      关于印发某市工作意见的通知
      各县人民政府：
      现印发给你们。
      某市人民政府
      2024年6月21日
      某市工作意见
      一、目标
      做好。
      抄送：省人民政府。
      """
    let result = Sample.read(text, as: .opinion)
    #expect(result.plan?.title == "某市工作意见")
    #expect(result.notice?.copies == ["省人民政府"])
    #expect(result.plan?.chapters[0].body == [.paragraph("做好。")])
  }

  private func paragraphs(_ text: String) -> String {
    text.split(separator: "\n").map { "<p>\($0)</p>" }.joined()
  }
}
