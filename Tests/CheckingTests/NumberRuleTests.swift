import Diagnostics
import Testing

/// The rules about numbers and headings.
struct NumberRuleTests {
  @Test func aRepeatedItemNumberIsFoundAtTheSecond() throws {
    let line = try Sample.line(of: "（3）")
    let found = try Sample.findings(replacing: "（3）", with: "（2）")
    #expect(try only(found) == "item-number-duplicate error standard.md:\(line):5 #2")
    #expect(found[0].message.zh.contains("“孕产检查”和“学前资助”"))
  }

  @Test func anItemNumberOutOfOrderIsFoundOnce() throws {
    let line = try Sample.line(of: "（2）")
    #expect(
      try only(Sample.findings(replacing: "（2）", with: "（9）")) == "item-number-duplicate error standard.md:\(line):5 #9"
    )
  }

  @Test func aGapBetweenItemsIsFoundBehindIt() throws {
    let line = try Sample.line(of: "（3）")
    let found = try Sample.findings(replacing: "（3）", with: "（4）")
    #expect(try only(found) == "heading-sequence warning standard.md:\(line):5 #4")
    #expect(found[0].message.en.contains("3 is due"))
  }

  @Test func domainsAreCounted() throws {
    let line = try Sample.line(of: "二、")
    #expect(
      try only(Sample.findings(replacing: "二、", with: "三、")) == "heading-sequence warning standard.md:\(line):3")
  }

  @Test func categoriesMayRestartInEachDomain() throws {
    #expect(try Sample.findings(replacing: "2. 学前教育", with: "1. 学前教育").isEmpty)
  }

  @Test func aCategoryThatNeitherRunsOnNorRestartsIsFound() throws {
    let line = try Sample.line(of: "2. 学前教育")
    #expect(
      try only(Sample.findings(replacing: "2. 学前教育", with: "4. 学前教育"))
        == "heading-sequence warning standard.md:\(line):4")
  }

  @Test func itemsMayRestartInEachDomain() throws {
    #expect(try Sample.findings(replacing: "（3）", with: "（1）").isEmpty)
  }

  @Test func anItemWithoutANumberAmongNumberedOnesIsFound() throws {
    let line = try Sample.line(of: "（2）")
    #expect(
      try only(Sample.findings(replacing: "（2）孕产", with: "孕产")) == "heading-sequence warning standard.md:\(line):5 #2")
  }

  @Test func itemsWithoutAnyNumbersAreNoFinding() throws {
    var text = Sample.standard
    for mark in ["（1）", "（2）", "（3）"] { text = try Sample.changed(text, "### \(mark)", "### ") }
    #expect(try Sample.findings(["standard.md": text]).isEmpty)
  }

  @Test func aHeadingWithoutItemsIsFound() throws {
    let line = try Sample.line(of: "# 二、")
    let found = try Sample.findings(replacing: "# 二、", with: "## 2. 空\n\n# 二、")
    #expect(found.map(brief).contains("heading-empty warning standard.md:\(line):4"))
  }

  @Test func inferredHeadingsAreCountedInOneNote() throws {
    let found = try Sample.findings(
      replacing: "label: 2023年版", with: "label: 2023年版\ninferred: [一、幼有所育, 2. 学前教育服务]")
    #expect(found.map(\.rule) == ["inferred-heading"])
    #expect(found[0].severity == .note)
    #expect(found[0].message.zh.contains("1 个领域标题、1 个类别标题"))
  }
}
