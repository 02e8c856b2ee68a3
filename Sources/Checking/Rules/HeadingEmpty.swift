internal import Diagnostics
internal import Standards

/// A domain or category without items, or a heading with a number but no name.
///
/// Chinese: 领域或类别下面没有项目，或标题只有序号没有名称。
///
/// Either its items were lost or stand under another heading, or the heading should not be there.
///
/// Bad (standard): # 一、幼有所育 ¶ # 二、学有所教 ¶ ## 1. 优孕优生服务 ¶ ### （1）孕前检查 ¶ **服务对象**：夫妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：一次。 ¶
///   **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。
/// Good (standard): # 一、幼有所育 ¶ ## 1. 优孕优生服务 ¶ ### （1）孕前检查 ¶ **服务对象**：夫妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：一次。 ¶
///   **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。
struct HeadingEmpty: EditionRule {
  static let id = "heading-empty"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    guard !located.edition.standard.items.isEmpty else { return [] }
    var findings: [Diagnostic] = []
    for (domainIndex, domain) in located.edition.standard.domains.enumerated() {
      let heading = domain.mark + domain.name
      if let message = fault(mark: domain.mark, name: domain.name, itemCount: domain.items.count) {
        findings.append(finding(.warning, in: located, at: .domain(domainIndex), message))
      }
      for (categoryIndex, category) in domain.categories.enumerated() where !domain.items.isEmpty || heading.isEmpty {
        if let message = fault(mark: category.mark, name: category.name, itemCount: category.items.count) {
          let part = EditionPart.category(domain: domainIndex, category: categoryIndex)
          findings.append(finding(.warning, in: located, at: part, message))
        }
      }
    }
    return findings
  }

  private func fault(mark: String, name: String, itemCount: Int) -> Message? {
    if name.isEmpty && !mark.isEmpty { return .headingWithoutName(mark) }
    return itemCount == 0 && !name.isEmpty ? .headingWithoutItems(mark + name) : nil
  }
}

extension Message {
  static func headingWithoutItems(_ heading: String) -> Message {
    Message(
      zh: "“\(heading)”下面没有服务项目。请看项目是否漏了，或标题的级别是否写错。",
      en: "No item stands under \(heading). See whether items are missing or a heading has the wrong level.")
  }

  static func headingWithoutName(_ mark: String) -> Message {
    Message(zh: "标题“\(mark)”只有编号，没有名称。请补上名称。", en: "The heading \(mark) has a number but no name. Add the name.")
  }
}
