import HanText
import Importing
import Standards
import Testing

/// What pages and formats leave in a text.
@Suite struct TextFormTests {
  @Test func spacesAroundDigitsAreClosed() {
    let result = Sample.read(Sample.item("（1）检查", content: "服务内容：每孩次提供 1 次检查，脂肪酸 β 氧化（2020 版）。"))
    #expect(result.items[0][.content]?.text.plainText == "每孩次提供1次检查，脂肪酸β氧化（2020版）。")
  }

  @Test func spacesThatTheDocumentPrintsBetweenHanCharactersStay() {
    let result = Sample.read(Sample.item("（1）检查", content: "服务内容：按照《浙江省民政厅  浙江省财政厅关于补贴的通知》执行。"))
    #expect(result.items[0][.content]?.text.plainText == "按照《浙江省民政厅 浙江省财政厅关于补贴的通知》执行。")
    #expect(result.entries(.space).isEmpty)
  }

  @Test func aCutBetweenTwoOrgansOfATitleGetsTheSpaceBack() {
    let result = Sample.read(Sample.item("（1）检查", content: "服务内容：按照《浙江省民政厅\n\n浙江省财政厅关于补贴的通知》执行。"))
    #expect(result.items[0][.content]?.text.plainText == "按照《浙江省民政厅 浙江省财政厅关于补贴的通知》执行。")
    #expect(result.entries(.space).map(\.line) == [5])
  }

  @Test(arguments: [
    ("按照《浙江省医疗保障局 浙江省", "财政厅关于助力的通知》执行。", "按照《浙江省医疗保障局 浙江省财政厅关于助力的通知》执行。"),
    ("按照《人力资源社会保障部", "办公厅关于简化的通知》执行。", "按照《人力资源社会保障部办公厅关于简化的通知》执行。"),
    ("按照《浙江省民政厅浙江省财政厅", "关于补贴的通知》执行。", "按照《浙江省民政厅浙江省财政厅关于补贴的通知》执行。"),
    ("由市民政局", "市财政局负责。", "由市民政局市财政局负责。"),
  ])
  func aCutElsewhereGetsNone(left: String, right: String, joined: String) {
    let result = Sample.read(Sample.item("（1）检查", content: "服务内容：\(left)\n\n\(right)"))
    #expect(result.items[0][.content]?.text.plainText == joined)
  }

  @Test func aHeadWithMarksOfTheContentFormIsALabelWithoutThem() throws {
    let result = Sample.read("|服务项目|服务对象|服务内容|经费: 元?||\n|---|---|---|---|---|\n|检查|居民。|一次。|五。|六。|\n")
    let item = try #require(result.items.first)
    #expect(item.fields.map(\.label) == ["服务对象", "服务内容", "经费元"])
    #expect(item.fields.last?.text.lines == ["五。", "六。"])
  }

  @Test func aRowThatGoesOnWithAnItemOfAnotherTableGivesItAField() throws {
    let result = Sample.read(
      "|服务项目|服务对象|服务内容|\n|---|---|---|\n|检查|居民。|一次。|\n\n另见下表。\n\n|政策依据|服务项目|服务标准|支出责任|\n|---|---|---|---|\n|《条例》。||||\n"
    )
    #expect(result.rules.allSatisfy { $0 != "import-account" })
    #expect(result.items.first?.fields.contains { $0.label == "政策依据" && $0.text.lines == ["《条例》。"] } == true)
  }

  @Test func aRowWithoutNameBeforeAllItemsIsKeptAsTextForAPerson() throws {
    let result = Sample.read("|服务项目|服务对象|服务内容|\n|---|---|---|\n||居民。|一次。|\n|检查|老人。|两次。|\n")
    #expect(result.items.map(\.name) == ["检查"])
    #expect(result.entries(.cell).map(\.certainty) == [.doubtful])
    #expect(result.standard?.domains.first?.note.lines == ["居民。", "一次。"])
  }

  @Test func aRowAboveTheHeadOfALaterTableMakesNoHeadingWithoutName() throws {
    let head = "|服务项目|服务对象|服务内容|\n|---|---|---|\n"
    let result = Sample.read(
      "一、幼有所育\n\n\(head)|检查|居民。|一次。|\n\n另有规定。\n\n|甲|乙|丙||\n|---|---|---|---|\n|服务项目|服务对象|服务内容|服务标准|\n|接种|儿童。|两次。|五。|\n")
    #expect(result.items.map(\.name) == ["检查", "接种"])
    #expect(result.standard?.domains.count == 1)
    #expect(result.standard?.domains.allSatisfy { !$0.name.isEmpty } == true)
    #expect(result.entries(.cell).map(\.certainty) == [.doubtful])
  }

  @Test func aTableOfNothingButItsHeadIsRefused() {
    let result = Sample.read("|服务项目|服务对象|服务内容|\n|---|---|---|\n")
    #expect(result.standard == nil && result.rules == ["import-no-items"])
  }

  @Test func aBlankLineDoesNotEndASentence() {
    let result = Sample.read(Sample.item("（1）检查", content: "服务内容：按照《规范》\n\n及相应技术\n\n方案执行。"))
    #expect(result.items[0][.content]?.text.plainText == "按照《规范》及相应技术方案执行。")
  }

  @Test func anEnumerationBehindASentenceIsAParagraph() {
    let result = Sample.read(Sample.item("（1）检查", content: "服务内容：1. 药具：免费发放。\n\n2. 手术：按价目执行。"))
    #expect(result.items[0][.content]?.text.lines == ["1.药具：免费发放。", "2.手术：按价目执行。"])
  }

  @Test func pageNumbersAndFormatMarksGo() {
    let text =
      "[bookmark: _Toc1]" + Sample.item("（1）检查", content: "服务内容：提供\n － 12 － \n\u{0C} 服务。") + Sample.item("（2）接种")
    let result = Sample.read(text)
    #expect(result.items.map(\.name) == ["检查", "接种"])
    #expect(result.items[0][.content]?.text.plainText == "提供服务。")
    #expect(result.entries(.pageNumber).map(\.text) == ["－ 12 －"])
    #expect(result.entries(.sourceMark).map(\.line) == [1])
  }

  @Test func otherSquareBracketsStay() {
    let result = Sample.read(Sample.item("（1）检查", content: "服务内容：按照浙政发[2020]1号执行。"))
    #expect(result.items[0][.content]?.text.plainText == "按照浙政发[2020]1号执行。")
  }

  @Test func windowsLineEndsAndTheByteOrderMarkAreRead() {
    let text = "\u{FEFF}" + Sample.item("（1）检查").split(separator: "\n").joined(separator: "\r\n")
    #expect(Sample.read(text).standard == Sample.read(Sample.item("（1）检查")).standard)
  }

  @Test func bracketsInRunningTextStayAsPrinted() {
    let result = Sample.read(Sample.item("(1) 检查", content: "服务内容：按照《规范(第四版)》和 PM_{2.5} 执行。"))
    #expect(result.items[0][.content]?.text.plainText == "按照《规范(第四版)》和PM_{2.5}执行。")
    #expect(result.items[0].printed == "（1）")
    #expect(result.entries(.mark).map(\.text) == ["(1)"])
  }

  @Test func whatStandsTwiceAtAPageEndStaysAndIsReported() {
    let result = Sample.read(Sample.item("（1）检查", content: "服务内容：按照《中\n\n《中华人民共和国法》执行。"))
    #expect(result.items[0][.content]?.text.plainText == "按照《中《中华人民共和国法》执行。")
    #expect(result.rules.contains("import-doubled"))
  }

  @Test func aOneBetweenNumbersIsReported() {
    let result = Sample.read(Sample.item("（1）检查", content: "服务内容：7 一 9 周岁的一人一次。"))
    #expect(result.items[0][.content]?.text.plainText == "7一9周岁的一人一次。")
    #expect(result.entries(.dash).map(\.text) == ["7一9"])
  }

  @Test func aSpaceInsideAWordIsReported() {
    let result = Sample.read(Sample.item("（1）检查", content: "服务内容：按照《残疾人联合 会等3部门的通知》执行。"))
    #expect(result.rules.contains("import-space"))
  }
}
