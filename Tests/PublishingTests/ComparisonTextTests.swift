import Comparing
import Diagnostics
import Publishing
import Standards
import Testing

/// The words of comparisons for people.
struct ComparisonTextTests {
  private static func changes(_ old: String, _ new: String) -> ChangeSet {
    func edition(_ name: String, _ text: String) -> Edition {
      let item = ServiceItem(
        number: 1, name: "热线服务", fields: [Field(role: .content, label: "服务内容", text: Passage(text: text))])
      return Edition(
        id: EditionID(region: "lake", name: name),
        standard: Standard(title: "标准", domains: [Domain(name: "一", categories: [Category(name: "甲", items: [item])])]))
    }
    return EditionComparison.changes(from: edition("2021", old), to: edition("2023", new))
  }

  @Test(arguments: Language.allCases)
  func quotationMarksInsideQuotationMarksAreSingle(language: Language) {
    let changes = Self.changes("提供“12333”电话咨询服务，每周5天。", "提供“12345”电话咨询服务，每周7天。并开通“一网通办”专区，受理全部申请事项。")
    for text in [
      ChangeSetText(language: language).text(of: changes), ComparisonMarkdown.text(of: changes, language: language),
      ComparisonMarkdown.interpretation(of: changes), ComparisonMarkdown.revisionTable(of: changes),
    ] {
      #expect(!text.contains("““") && !text.contains("””"))
    }
    #expect(ComparisonMarkdown.text(of: changes, language: .chinese).contains("‘一网通办’"))
  }

  @Test func aProposedMapTellsItsReasonsInTheLanguageOfThePerson() {
    let changes = Self.changes("每月1次。", "每月2次。")
    let chinese = SuccessionYAML.text(of: changes, language: .chinese)
    #expect(chinese.contains("名称相同、类别相同") && !chinese.contains("sameName"))
    let english = SuccessionYAML.text(of: changes, language: .english)
    #expect(english.contains("same name, same category") && !english.contains("sameName"))
  }
}
