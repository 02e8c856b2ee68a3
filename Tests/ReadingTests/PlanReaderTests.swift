import Diagnostics
import HanText
import Reading
import Standards
import Testing

/// How `plan.md` and `opinion.md` are read.
struct PlanReaderTests {
  @Test func headingsNestAndKeepTheOrderOfWhatIsBelowThem() throws {
    let plan = try plan(
      """
      前言。

      # 一、甲
      导语。
      ## （一）乙。
      ### 1.丙。
      正文。

      > **专栏1 丁**
      > 1.戊。己。

      尾段。
      # 二、庚

      ---

      文末。
      """)
    #expect(plan.preface == [.paragraph("前言。")])
    #expect(plan.closing == [.paragraph("文末。")])
    #expect(plan.chapters.map(\.name) == ["甲", "庚"])
    #expect(plan.sections.map(\.mark) == ["一、", "（一）", "1.", "二、"])
    #expect(plan.sections.map(\.title) == ["甲", "乙", "丙", "庚"])
    let box = Box(title: "专栏1 丁", text: Passage(text: "1.戊。己。"))
    #expect(plan.sections[2].body == [.paragraph("正文。"), .box(box), .paragraph("尾段。")])
    #expect(plan.chapters[0].boxes == [box])
  }

  @Test func numberedLinesOfABoxAreEntriesWithoutEmptyLinesBetween() throws {
    let plan = try plan("# 一、甲\n> **专栏二：乙**\n> 导语。\n> 1.丙。丁\n> 戊。\n> 2.己达到\n> 2.5万人。\n")
    let box = try #require(plan.boxes.first)
    #expect(box.number == 2)
    #expect(box.name == "乙")
    #expect(box.lead.plainText == "导语。")
    #expect(box.entries.map(\.number) == [1, 2])
    #expect(box.entries.map(\.name) == ["丙", "己达到2.5万人"])
    #expect(box.entries[0].text == "丁戊。")
  }

  @Test func aTableInABoxIsATable() throws {
    let plan = try plan("# 一、甲\n> **乙**\n>\n> | a | b |\n> | --- | --- |\n> | 1 | > 2 |\n")
    #expect(plan.boxes.first?.text.blocks == [.table(Table(rows: [["a", "b"], ["1", "> 2"]]))])
  }

  @Test(arguments: ["\\> 甲", "甲 > 乙", "    > 甲", "甲\n    > 乙"])
  func aMarkThatOpensNoLineIsText(text: String) throws {
    let plan = try plan("# 一、章\n\n\(text)\n")
    #expect(plan.boxes.isEmpty)
    #expect(plan.chapters[0].body.count == 1)
  }

  @Test func aBoxWithoutBoldTitleIsFoundAndKept() throws {
    let read = RoundTripTests.read([("plan.md", "\(Self.settings)# 一、甲\n\n> 乙。\n丙。\n")])
    #expect(read.findings.map(\.rule) == ["quote-continued", "box-title"])
    #expect(read.findings.map(\.position?.line) == [7, 6])
    let plan = try #require(read.located?.edition.plan)
    #expect(plan.chapters[0].body == [.box(Box(title: "", text: Passage(text: "乙。"))), .paragraph("丙。")])
  }

  @Test func aCaptionWithoutTableIsFound() throws {
    let read = RoundTripTests.read([
      ("plan.md", "---\nindicators: [表1 甲, 表2 乙]\n---\n\n# 一、甲\n\n表1  甲\n\n| 指标 | 2025年 |\n| - | - |\n| 丙 | 1 |\n")
    ])
    #expect(read.findings.map(\.rule) == ["indicator-table"])
    #expect(read.findings.first?.message.en.contains("表2 乙") == true)
    #expect(read.located?.edition.plan?.indicators.map(\.name) == ["丙"])
  }

  @Test func theKindIsTheNameOfTheFile() {
    #expect(RoundTripTests.read([("opinion.md", "# 一、甲\n")]).located?.edition.plan?.kind == .opinion)
    let wrong = RoundTripTests.read([("opinion.md", "---\nkind: plan\n---\n# 一、甲\n")])
    #expect(wrong.findings.map(\.severity) == [.error])
    #expect(wrong.findings.first?.position?.line == 2)
  }

  @Test func aStandardHasNoBoxes() throws {
    let read = RoundTripTests.read([("standard.md", "### （1）甲\n\n服务内容：乙。\n\n> 丙\n")])
    #expect(read.located?.edition.standard.items.first?[.content]?.text.lines == ["乙。", "> 丙"])
  }

  private static let settings = "---\ntitle: 规划\n---\n"

  private func plan(_ text: String) throws -> Plan {
    let read = RoundTripTests.read([("plan.md", Self.settings + text)])
    #expect(read.findings.allSatisfy { $0.severity == .note })
    return try #require(read.located?.edition.plan)
  }
}
