import Diagnostics
import HanText
import Importing
import Standards
import Testing

/// Items, numbers, headings and fields.
@Suite struct StandardTests {
  @Test func theOutlineIsReadFromHeadings() throws {
    let text = "一、幼有所育\n1. 优孕\n" + Sample.item("（1）检查") + "二、学有所教\n2.助学\n" + Sample.item("(2)资助")
    let standard = try #require(Sample.read(text).standard)
    #expect(standard.domains.map { $0.mark + $0.name } == ["一、幼有所育", "二、学有所教"])
    #expect(standard.categories.map { $0.mark + $0.name } == ["1.优孕", "2.助学"])
    #expect(standard.items.map { $0.printed + $0.name } == ["（1）检查", "（2）资助"])
    #expect(standard.form == .usual)
  }

  @Test func numbersWithTheDigitsOfAnOlderNumberAreRepaired() {
    let marks = ["（1）", "（2）", "（32）", "（43）", "（5）"]
    let result = Sample.read(marks.enumerated().map { Sample.item($1 + "项目\($0)") }.joined())
    #expect(result.items.map(\.number) == [1, 2, 3, 4, 5])
    #expect(result.items.map(\.printed) == ["（1）", "（2）", "（3）", "（4）", "（5）"])
    #expect(result.entries(.number).map(\.text) == ["（32）", "（43）"])
    #expect(result.diagnostics.filter { $0.rule == "import-number" }.count == 2)
  }

  @Test func aNumberThatCountsOnIsNoDamage() {
    let result = Sample.read(["（1）", "（20）", "（21）"].map { Sample.item($0 + "项目") }.joined())
    #expect(result.items.map(\.number) == [1, 20, 21])
    #expect(result.diagnostics.contains { $0.rule == "import-number" && $0.severity == .warning })
  }

  @Test func numbersThatRestartBecomePositions() {
    let result = Sample.read(["（1）", "（2）", "（1）", "（2）"].map { Sample.item($0 + "项目") }.joined())
    #expect(result.items.map(\.number) == [1, 2, 3, 4])
    #expect(result.items.map(\.printed) == ["（1）", "（2）", "（1）", "（2）"])
  }

  @Test func theLastCellOfATableKeepsItsParagraphs() throws {
    let table = """
      | 序号 | 服务项目 | 服务对象 | 服务标准 |
      |---|---|---|---|
      | 1 | 检查 | 老人。 | 一段。<br>二段。 |

      """
    let alone = Sample.read(table)
    #expect(alone.items.last?[.standard]?.text.plainText == "一段。\n二段。")
    #expect(alone.standard?.closing.isEmpty == true)
    let closed = Sample.read(table + "本标准自2024年8月1日起施行。\n")
    #expect(closed.items.last?[.standard]?.text.plainText == "一段。\n二段。")
    #expect(closed.standard?.closing.plainText == "本标准自2024年8月1日起施行。")
  }

  @Test func aTitleRowOverATableIsNoPartOfItsLastItem() {
    let result = Sample.read(
      "甲市基本公共服务标准\n| 序号 | 服务项目 | 服务对象 | 服务标准 |\n|---|---|---|---|\n| 1 | 检查 | 老人。 | 按规定。 |\n")
    #expect(result.standard?.title == "甲市基本公共服务标准")
    #expect(result.items.last?[.standard]?.text.plainText == "按规定。")
    #expect(result.standard?.closing.isEmpty == true)
  }

  @Test func aPersonSaysWhatTheClosingIsWhereTheLastFieldIsNotTheLeadOrgans() {
    let result = Sample.read("（1）检查\n牵头负责单位：市民政局。\n服务标准：一段。\n二段。\n")
    #expect(result.entries(.kept).map(\.text) == ["二段。"])
    #expect(result.standard?.closing.plainText == "二段。")
  }

  @Test func gluedFieldsAreTakenApart() {
    let text = Sample.item("（1）检查") + Sample.item("（2）接种").replacing("居民。\n服务内容", with: "居民。服务内容")
    let result = Sample.read(text)
    #expect(result.items[1].fields.map(\.label) == result.items[0].fields.map(\.label))
    #expect(result.items[1][.audience]?.text.plainText == "城乡居民。")
  }

  @Test func aLabelNamedInASentenceStaysText() {
    let result = Sample.read(Sample.item("（1）检查", content: "服务内容：包括服务标准：见附表。"))
    #expect(result.items[0][.content]?.text.plainText == "包括服务标准：见附表。")
    #expect(result.items[0].fields.count == 5)
  }

  @Test func aFragmentInsideALabelIsTakenOutAndReported() {
    let damaged = Sample.item("（2）气象").replacing("牵头负责单位：", with: "牵头负优良天数达到90%。\n责任单位：")
    let result = Sample.read(Sample.item("（1）检查") + damaged)
    #expect(result.items[1].fields.last?.label == "牵头负责单位")
    #expect(result.items[1][.lead]?.text.plainText == "市民政局。")
    #expect(result.items[1][.funding]?.text.plainText == "市人民政府负责。")
    #expect(result.entries(.fragment).map(\.text) == ["优良天数达到90%。"])
    #expect(result.diagnostics.contains { $0.rule == "import-fragment" && $0.position?.line == 12 })
  }

  @Test func theDocumentsOwnLabelsAreKept() {
    let text = ["（1）甲", "（2）乙"].map { Sample.item($0).replacing("牵头负责单位", with: "牵头单位") }.joined()
    let standard = Sample.read(text).standard
    #expect(standard?.form.entries.last == FieldForm.Entry(role: .lead, label: "牵头单位"))
    #expect(standard?.items[0].leadOrgans == ["市民政局"])
  }

  @Test func aLabelThatEveryItemHasIsAFieldOfItsOwn() {
    let text = (1...4).map { Sample.item("（\($0)）项目") + "政策依据：《条例》。\n" }.joined()
    let standard = Sample.read(text).standard
    #expect(standard?.form.entries.last == FieldForm.Entry(role: .extra, label: "政策依据"))
    #expect(standard?.items[2].extra.first?.text.plainText == "《条例》。")
  }

  @Test func aMissingFieldIsReported() {
    let text = Sample.item("（1）甲") + Sample.item("（2）乙").replacing("支出责任：市人民政府负责。\n", with: "")
    let finding = Sample.read(text).diagnostics.first { $0.rule == "import-field" }
    #expect(finding?.item == 2)
    #expect(finding?.position?.line == 7)
  }

  @Test func aSentenceBehindTheLastItemIsTheClosing() {
    let result = Sample.read(Sample.item("（1）甲") + "\n本标准自2024年8月1日起施行。\n")
    #expect(result.standard?.closing.plainText == "本标准自2024年8月1日起施行。")
    #expect(result.items[0][.lead]?.text.plainText == "市民政局。")
  }

  @Test func theTableOfContentsIsHeldAgainstTheHeadings() {
    let text =
      "目 录\n一、幼有所育\t7\n1. 优孕\t7\n2. 儿童\t9\n一、幼有所育\n1. 优孕\n" + Sample.item("（1）检查")
    let result = Sample.read(text)
    #expect(result.standard?.domains.count == 1)
    #expect(result.standard?.preface.isEmpty == true)
    #expect(result.diagnostics.filter { $0.rule == "import-contents" }.map { $0.position?.line } == [4])
  }
}
