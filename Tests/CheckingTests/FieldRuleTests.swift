import Diagnostics
import Testing

/// The rules about fields and items.
struct FieldRuleTests {
  @Test func anEditionWithoutFaultsHasNoFindings() throws {
    #expect(try Sample.findings().map(brief) == [])
  }

  @Test func aMissingFieldIsFoundAtTheHeadingOfItsItem() throws {
    let line = try Sample.line(of: "（2）")
    let found = try Sample.findings(replacing: "**服务标准**：五次。\n\n", with: "")
    #expect(try only(found) == "field-missing error standard.md:\(line):5 #2 服务标准")
    #expect(found[0].message.zh.contains("第2项“孕产检查”缺少“服务标准”"))
  }

  @Test func anOptionalFieldMayBeMissing() throws {
    let form = """
      label: 2023年版
      fields:
        audience: 服务对象
        content: 服务内容
        standard: 服务标准?
        funding: 支出责任
        lead: 牵头负责单位
      """
    let text = try Sample.changed(Sample.standard, "label: 2023年版", form)
    #expect(try Sample.findings(["standard.md": Sample.changed(text, "**服务标准**：五次。\n\n", "")]).isEmpty)
  }

  @Test(arguments: ["", "。", "　"])
  func aFieldWithoutTextIsFoundAtItsLabel(text: String) throws {
    let line = try Sample.line(of: "五次")
    let found = try Sample.findings(replacing: "五次。", with: text)
    #expect(try only(found) == "field-empty error standard.md:\(line):1 #2 服务标准")
  }

  @Test func aLabelThatStandsTwiceIsFoundAtTheSecond() throws {
    let line = try Sample.line(of: "五次") + 2
    let found = try Sample.findings(replacing: "五次。", with: "五次。\n\n**服务标准**：六次。")
    #expect(try only(found) == "field-duplicate error standard.md:\(line):1 #2 服务标准")
  }

  @Test func anItemWithoutANameIsFound() throws {
    let line = try Sample.line(of: "（2）")
    #expect(
      try only(Sample.findings(replacing: "（2）孕产检查", with: "（2）")) == "item-name-empty error standard.md:\(line):5 #2")
  }

  @Test func aStandardWithoutItemsIsFound() throws {
    let found = try Sample.findings(["standard.md": "---\ntitle: 甲市基本公共服务标准\nlabel: 2023年版\n---\n\n# 一、甲\n"])
    #expect(try only(found) == "edition-empty error standard.md")
  }

  @Test func missingTitlesAreFound() throws {
    let found = try Sample.findings(["standard.md": Sample.changed(Sample.standard, "title: 甲市基本公共服务标准\n", "")])
    #expect(try only(found) == "title-missing error standard.md")
  }
}
