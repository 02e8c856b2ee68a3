internal import Diagnostics
internal import HanText
internal import Standards

/// The numbers of domains, categories or items leave a gap, repeat one, or are missing among numbered ones.
///
/// Chinese: 领域、类别或项目的序号缺号、重号，或有的有号有的没有。
///
/// Categories may run on over the domains (1–26) or restart in each; items may run on, or restart in each domain or
/// category. The reading that leaves the fewest faults is taken. Items whose number is out of order are left to `item-
/// number-duplicate`.
///
/// Bad (standard): # 二、幼有所育 ¶ ## 1. 优孕优生服务 ¶ ### （1）孕前检查 ¶ **服务对象**：夫妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：一次。 ¶
///   **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。
/// Good (standard): # 一、幼有所育 ¶ ## 1. 优孕优生服务 ¶ ### （1）孕前检查 ¶ **服务对象**：夫妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：一次。 ¶
///   **支出责任**：市负责。 ¶ **牵头负责单位**：市民政局。
struct HeadingSequence: EditionRule {
  static let id = "heading-sequence"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    let levels = Levels(located.edition.standard)
    return findings(located, [[levels.domains]])
      + findings(located, [[levels.categories.flatMap { $0 }], levels.categories])
      + itemFindings(located, levels)
  }

  /// A heading with what it counts as.
  private struct Heading {
    var part: EditionPart
    var number: Int?
    var text: String
    var item: ServiceItem?
  }

  /// The named headings of each level, in runs that may restart.
  private struct Levels {
    var domains: [Heading] = []
    var categories: [[Heading]] = []
    var itemsByDomain: [[Heading]] = []
    var itemsByCategory: [[Heading]] = []

    init(_ standard: Standard) {
      var position = 0
      var (lastCategory, lastItem) = (0, 0)
      for (domainIndex, domain) in standard.domains.enumerated() {
        if !(domain.mark + domain.name).isEmpty {
          domains.append(
            Heading(part: .domain(domainIndex), number: domain.number, text: domain.mark + domain.name))
        }
        let named = domain.categories.enumerated().filter { !($1.mark + $1.name).isEmpty }
        categories.append(
          named.map { index, category in
            let number = category.number ?? Self.number(of: category.name, behind: lastCategory)
            lastCategory = number ?? lastCategory
            return Heading(
              part: .category(domain: domainIndex, category: index), number: number, text: category.mark + category.name
            )
          })
        let runs = domain.categories.map { category in
          category.items.map { item in
            defer { position += 1 }
            let number = Enumerator(at: item.printed)?.value ?? Self.number(of: item.name, behind: lastItem)
            lastItem = number ?? lastItem
            return Heading(part: .item(position), number: number, text: item.printed + item.name, item: item)
          }
        }
        itemsByCategory += runs
        itemsByDomain.append(runs.flatMap { $0 })
      }
    }

    /// The number of a heading that was read without one: 7 of 7.3岁以下婴幼儿照护 behind 6.
    private static func number(of name: String, behind last: Int) -> Int? {
      Enumerator(at: name, due: last + 1)?.value ?? Enumerator(at: name, due: 1)?.value
    }
  }

  private func itemFindings(_ located: LocatedEdition, _ levels: Levels) -> [Diagnostic] {
    let all = levels.itemsByCategory.flatMap { $0 }
    let outOfOrder = NumberSequence(values: all.map { $0.item?.number }).positionsOutOfOrder
    let taken = Set(outOfOrder.map { EditionPart.item($0) })
    return findings(located, [[all], levels.itemsByDomain, levels.itemsByCategory], except: taken)
  }

  /// The faults of the way of counting that leaves the fewest; of equal ones the first is taken.
  private func findings(
    _ located: LocatedEdition, _ waysOfCounting: [[[Heading]]], except: Set<EditionPart> = []
  ) -> [Diagnostic] {
    let counted = waysOfCounting.map { runs in
      runs.flatMap { run -> [(Heading, Int)] in
        NumberSequence(values: run.map(\.number)).faults.map { (run[$0.position], $0.expected) }
      }
    }
    let faults = counted.min { $0.count < $1.count } ?? []
    let headings = waysOfCounting.first?.flatMap { $0 } ?? []
    return faults.filter { !except.contains($0.0.part) }.map { heading, expected in
      finding(.warning, in: located, at: heading.part, item: heading.item, .numberUnexpected(heading.text, expected))
    }
      + withoutNumber(headings).map { heading in
        finding(.warning, in: located, at: heading.part, item: heading.item, .numberMissing(heading.text))
      }
  }

  /// The headings without a number, where more than half of their level have one.
  private func withoutNumber(_ headings: [Heading]) -> [Heading] {
    let without = headings.filter { $0.number == nil }
    return without.count * 2 < headings.count ? without : []
  }
}

extension Message {
  static func numberUnexpected(_ heading: String, _ expected: Int) -> Message {
    Message(
      zh: "标题“\(heading)”的编号不连续，这里应当是 \(expected)。请看是否漏了标题，或编号有误。",
      en: "The number of the heading \(heading) breaks the sequence: \(expected) is due here. See whether a heading is "
        + "missing or the number is wrong.")
  }

  static func numberMissing(_ heading: String) -> Message {
    Message(
      zh: "标题“\(heading)”没有编号，而同级标题有。请对照原文补上。",
      en: "The heading \(heading) has no number, though others of its level have. Compare with the document.")
  }
}
