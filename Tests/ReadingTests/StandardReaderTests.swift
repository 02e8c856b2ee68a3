import Diagnostics
import HanText
import Reading
import Standards
import Testing

/// How `standard.md` is read.
struct StandardReaderTests {
  @Test func aLabelMayStandInThreeFormsWithEitherColon() throws {
    let forms = ["**服务对象**：甲。", "**服务对象：**甲。", "服务对象：甲。", "**服务对象**: 甲。", "服务对象:甲。", "**服务对象:** 甲。"]
    for form in forms {
      let item = try firstItem("### （1）项\n\n\(form)\n")
      #expect(item[.audience]?.text.plainText == "甲。", "\(form)")
    }
  }

  @Test(arguments: [
    ("###（2）次", "### （2）次"), ("###\u{3000}（2）次", "### （2）次"), ("#二、域", "# 二、域"), ("##类", "## 类"),
  ])
  func aHeadingWithoutItsSpaceIsTextAndFoundWithAFix(line: String, fixed: String) throws {
    let read = read("### （1）项\n\n**服务对象**：甲。\n\n\(line)\n")
    let finding = try #require(read.findings.first { $0.rule == "heading-form" })
    #expect(read.located?.edition.standard.items.count == 1)
    #expect(finding.position?.line == 5)
    #expect(finding.fix?.replacement == fixed)
  }

  @Test(arguments: ["#1号楼", "\\#二、域", "#######七", "#", "甲#乙"])
  func aHashThatOpensNoHeadingIsNoFinding(line: String) {
    let findings = read("### （1）项\n\n**服务对象**：甲。\n\n\(line)\n").findings
    #expect(!findings.contains { $0.rule == "heading-form" })
  }

  @Test func aFieldRunsUntilTheNextLabel() throws {
    let item = try firstItem("### （1）项\n\n**服务标准**：1. 甲。\n\n2. 乙。\n\n**支出责任**：丙。\n")
    #expect(item[.standard]?.text.plainText == "1. 甲。\n2. 乙。")
    #expect(item[.funding]?.text.plainText == "丙。")
  }

  @Test func labelsOnAdjoiningLinesAreFieldsOfTheirOwn() throws {
    let item = try firstItem("### （1）项\n服务对象：甲。\n服务内容：乙\n丙。\n")
    #expect(item[.audience]?.text.plainText == "甲。")
    #expect(item[.content]?.text.plainText == "乙丙。")
  }

  @Test func aBoldOpeningThatIsNoLabelIsText() throws {
    let item = try firstItem("### （1）项\n\n**服务对象**：甲。\n\n**注意**：乙。\n")
    #expect(item[.audience]?.text.plainText == "甲。\n**注意**：乙。")
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<div>\n", "&nbsp;甲&lt;", "2*3*4", "PM_{2.5}", "<0.01", "7~18岁", "行尾的\\", "`甲`", "```",
    "[甲]: 乙", "    缩进", "===", "~~删~~", "![图](a)", "> 90%", "1. 甲", "* 甲",
  ])
  func whatMarkdownWouldSwallowStaysText(text: String) throws {
    let line = LineJoining.trim(text)
    let item = try firstItem("### （1）项\n\n**服务内容**：首段。\n\n\(text)\n\n**服务标准**：\(line)\n\n### （2）次\n")
    #expect(item[.content]?.text.plainText == "首段。\n\(line)")
    #expect(item[.standard]?.text.plainText == line)
  }

  @Test func aSetextUnderlineIsText() throws {
    let item = try firstItem("### （1）项\n\n**服务内容**：甲\n---\n\n**服务标准**：乙\n===\n")
    #expect(item[.content]?.text.plainText == "甲---")
    #expect(item[.standard]?.text.plainText == "乙===")
  }

  @Test func listNumbersComeFromTheSource() throws {
    let item = try firstItem("### （1）项\n\n**服务内容**：\n1. 甲\n2. 乙\n4. 丙\n")
    #expect(item[.content]?.text.lines == ["1. 甲", "2. 乙", "4. 丙"])
  }

  @Test func softBreaksBesideChineseJoinWithoutASpace() throws {
    let item = try firstItem("### （1）项\n\n**服务内容**：甲\n乙 word\nnext\n丙\n")
    #expect(item[.content]?.text.plainText == "甲乙 word next丙")
  }

  @Test func aTableIsKept() throws {
    let item = try firstItem("### （1）项\n\n**服务标准**：按表。\n\n| 级别 | 元 |\n| --- | --- |\n| 一级 | 8\\|20 |\n")
    #expect(item[.standard]?.text.plainText == "按表。\n级别\t元\n一级\t8|20")
    #expect(item[.standard]?.text.isStructured == true)
  }

  @Test func textsAroundTheItemsHaveTheirPlaces() throws {
    let standard = try standard(
      "前言。\n\n# 一、甲\n\n领域说明。\n\n## 1. 乙\n\n类别说明。\n\n### （1）丙\n\n服务对象：丁。\n\n---\n\n本标准自2024年8月1日起施行。\n")
    #expect(standard.preface.plainText == "前言。")
    #expect(standard.domains[0].note.plainText == "领域说明。")
    #expect(standard.categories[0].note.plainText == "类别说明。")
    #expect(standard.closing.plainText == "本标准自2024年8月1日起施行。")
    #expect(standard.items[0][.audience]?.text.plainText == "丁。")
  }

  @Test func numbersThatRestartGivePositions() throws {
    let standard = try standard("# 一、甲\n## 1. 乙\n### （1）丙\n### （2）丁\n## 2. 戊\n### （1）己\n")
    #expect(standard.items.map(\.number) == [1, 2, 3])
    #expect(standard.items.map(\.printed) == ["（1）", "（2）", "（1）"])
  }

  @Test func itemsWithoutMarksGetPositions() throws {
    #expect(try standard("## 甲\n### 乙\n### 丙\n").items.map(\.number) == [1, 2])
  }

  @Test func ownLabelsReplaceTheUsualOnes() throws {
    let text = """
      ---
      fields:
        audience: 保障对象
        lead: 牵头单位
        extra: [政策依据?]
      ---

      ### （1）项

      **保障对象**：甲。

      **政策依据**：乙。

      **牵头单位**：丙局、丁局（戊、己）；庚局。
      """
    let item = try firstItem(text)
    #expect(item.fields.map(\.label) == ["保障对象", "政策依据", "牵头单位"])
    #expect(item.leadOrgans == ["丙局", "丁局（戊、己）", "庚局"])
    #expect(item.extra.map(\.text.plainText) == ["乙。"])
  }

  @Test(arguments: ["fields: {}", "fields:\n  audience: []", "fields:\n  nobody: 甲"])
  func fieldsWithoutAnyLabelLeaveTheUsualOnes(fields: String) throws {
    #expect(try standard("---\n\(fields)\n---\n\n### （1）项\n").form == .usual)
  }

  @Test func inferredHeadingsAreMarked() throws {
    let standard = try standard("---\ninferred: [一、甲]\n---\n\n# 一、甲\n\n## 1. 乙\n\n### （1）丙\n")
    #expect(standard.domains[0].isInferred)
    #expect(!standard.categories[0].isInferred)
  }

  @Test func aFullWidthColonAfterAKeyIsNamedWithItsPlace() throws {
    let finding = try #require(read("---\ntitle：甲\n---\n\n### （1）乙\n").findings.first { $0.severity == .error })
    #expect(finding.position == TextPosition(line: 2, column: 6))
    #expect(finding.fix?.replacement == ": ")
  }

  @Test func datesAndTruthValuesOfYAMLStayText() throws {
    let standard = try standard("---\ntitle: 2024-06-21\nlabel: no\n---\n\n### （1）乙\n")
    #expect(standard.title == "2024-06-21")
    #expect(standard.label == "no")
  }

  @Test func windowsLineEndsAndAByteOrderMarkAreRead() throws {
    let result = EditionReader.read(
      EditionID(region: "jia", name: "2023"), folder: "x",
      files: [
        ContentFile(
          path: "x/standard.md", name: "standard.md",
          bytes: [0xEF, 0xBB, 0xBF] + Array("---\r\ntitle: 甲\r\n---\r\n\r\n### （1）乙\r\n\r\n服务对象：丙。\r\n".utf8))
      ], regions: [])
    let standard = try #require(result.located?.edition.standard)
    #expect(standard.title == "甲")
    #expect(standard.items[0][.audience]?.text.plainText == "丙。")
  }

  @Test func aTableOfOverSixtyFourColumnsIsRefused() {
    let row = "|" + String(repeating: " a |", count: 65)
    let findings = read("### （1）乙\n\n\(row)\n\(row)\n").findings
    #expect(findings.contains { $0.rule == "table-width" && $0.severity == .error && $0.position?.line == 3 })
  }

  @Test func whatOtherProgramsWouldSwallowIsFoundWithAFix() throws {
    let finding = try #require(
      read("### （1）乙\n\n**服务内容**：长宽2*3*4米。\n").findings.first { $0.rule == "markdown-literal" })
    #expect(finding.position == TextPosition(line: 3, column: 13))
    #expect(finding.fix?.replacement == "长宽2＊3＊4米。")
  }

  @Test func aFieldOutsideAnyItemIsAnErrorWithItsPlace() throws {
    let finding = try #require(
      read("# 一、甲\n\n## （1）乙\n\n**服务对象**：丙。\n\n### （2）丁\n").findings.first { $0.rule == "field-outside" })
    #expect(finding.severity == .error)
    #expect(finding.position?.line == 5)
  }

  @Test func aLabelOneCharacterOffIsFound() {
    let findings = read("### （1）乙\n\n**服务标淮**：丙。\n\n注意事项：丁。\n").findings
    #expect(findings.filter { $0.rule == "label-slip" }.map(\.position?.line) == [3])
  }

  @Test(arguments: ["2024年3月1日", "2024/3/1", "2024-3-1"])
  func aDayInAnotherFormIsFoundWithTheRightOne(text: String) throws {
    let result = RoundTripTests.read([
      ("standard.md", "### （1）乙\n"), ("notice.md", "---\ntitle: 甲\ndate: \(text)\n---\n"),
    ])
    let finding = try #require(result.findings.first { $0.rule == "date-form" })
    #expect(finding.fix?.replacement == "2024-03-01")
    #expect(finding.position?.line == 3)
  }

  private func read(_ text: String) -> EditionReader.Result {
    RoundTripTests.read([("standard.md", text)])
  }

  private func standard(_ text: String) throws -> Standard {
    try #require(read(text).located?.edition.standard)
  }

  private func firstItem(_ text: String) throws -> ServiceItem {
    try #require(try standard(text).items.first)
  }
}
