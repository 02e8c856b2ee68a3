import Checking
import Diagnostics
import Foundation
import HanText
import Reading
import Standards
import Testing

/// Every example in the doc comment of a rule: wrong texts are found by the rule, in right ones nothing is found.
///
/// Where an example stands, as its doc comment says in brackets:
///
///     (nothing)            running text, the 服务标准 of item 2; where it opens with a label, those fields of item 2
///     lead                 the 牵头负责单位 of item 2
///     item                 everything of item 2, heading and fields
///     standard, plan       everything below the settings of standard.md; of a plan.md in its place
///     standard KEY         a key of its settings; an empty text leaves the key out
///     notice, notice KEY   the body of the notice; a key of its settings
///     files                the only files of the edition
///     regions, deadlines   the whole of the file, the edition below it being as it is
///     deadlines without day   the same, with no day to compare with; else it is 2025-06-01
///     site KEY             a key of site.yml
struct RuleExampleTests {
  /// An example with the rule it is of.
  struct Example: CustomTestStringConvertible {
    let rule: String
    let isBad: Bool
    let example: RuleDescription.Example

    var testDescription: String { "\(rule) \(isBad ? "wrong" : "right") (\(example.place)): \(example.text)" }
  }

  /// The examples of rules about wording are lines of their tables (``RuleTables``), which know where they stand.
  private static let examples = RuleDescription.all.filter { !Checker.wordingRules.contains($0.id) }.flatMap { rule in
    rule.bad.map { Example(rule: rule.id, isBad: true, example: $0) }
      + rule.good.map { Example(rule: rule.id, isBad: false, example: $0) }
  }

  @Test(arguments: examples)
  func anExampleIsWhatItsRuleSays(example: Example) throws {
    let found = try Self.findings(in: example.example)
    if example.isBad {
      #expect(found.contains { $0.rule == example.rule }, "\(found.map(brief))")
    } else {
      #expect(found.isEmpty, "\(found.map { brief($0) + " " + $0.message.en })")
    }
  }

  @Test func everyRuleIsDescribedInBothLanguages() throws {
    let ids =
      (Checker.editionRules + Checker.planRules).map { type(of: $0).id }
      + Checker.catalogueRules.map { type(of: $0).id }
      + Checker.ledgerRules.map { type(of: $0).id } + Checker.wordingRules
    for id in ids {
      let rule = try #require(RuleDescription.named(id), "\(id) is not described: run Scripts/rules.py")
      #expect(!rule.summary.zh.isEmpty && !rule.summary.en.isEmpty && rule.summary.zh != rule.summary.en)
      #expect(!rule.bad.isEmpty && !rule.good.isEmpty, "\(id) has no examples")
    }
    #expect(FileRule.allCases.allSatisfy { RuleDescription.named($0.rawValue) != nil })
    #expect(Set(RuleDescription.all.map(\.id)) == Set(ids + FileRule.allCases.map(\.rawValue)))
  }

  /// What the sources name as rule of a finding, import aside, is described.
  @Test func everyFindingHasADescribedRule() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    var count = 0
    for file in (files ?? []).filter({ $0.pathExtension == "swift" }) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: #/[Dd]iagnostic\(\s*"([a-z-]+)"/#) where !match.1.hasPrefix("import-") {
        count += 1
        #expect(RuleDescription.named(String(match.1)) != nil, "\(file.lastPathComponent) names \(match.1)")
      }
    }
    #expect(count > 30)
  }

  // MARK: Where examples stand

  private static let day = CalendarDate(iso: "2025-06-01")
  private static let site = [
    "name": "甲市", "url": "https://www.example.gov.cn/", "code": "3300000001", "sponsor": "甲市人民政府",
    "contact": "0573-00000000", "icp": "浙ICP备05000001号-1", "police": "浙公网安备33040002000001号",
    "feedback": "mail@example.gov.cn", "licence": "注明来源即可使用",
  ]

  private static func findings(in example: RuleDescription.Example) throws -> [Diagnostic] {
    let words = example.place.split(separator: " ", maxSplits: 1).map(String.init)
    let key = words.count > 1 ? words[1] : ""
    let lines = example.text.split(separator: "\n", omittingEmptySubsequences: false)
    let blocks = lines.joined(separator: "\n\n") + "\n"
    switch words.first ?? "" {
    case "" where example.text.hasPrefix("**"): return try Sample.findings(["standard.md": withItem(fields(lines))])
    case "": return try Sample.findings(replacing: "五次。", with: lines.joined(separator: "\n\n"))
    case "lead": return try Sample.findings(replacing: "市卫生健康委（市疾控局）、市民政局。", with: example.text)
    case "item": return try Sample.findings(["standard.md": withItem(blocks)])
    case "standard" where key.isEmpty:
      return try Sample.findings(["standard.md": settings(of: Sample.standard) + blocks])
    case "standard": return try Sample.findings(["standard.md": setting(key, example.text, in: Sample.standard)])
    case "plan":
      let head = settings(of: Sample.standard).replacing("kind: standard", with: "kind: plan")
      return try Sample.findings(["standard.md": "", "plan.md": head + blocks])
    case "notice" where key.isEmpty: return try Sample.findings(["notice.md": settings(of: Sample.notice) + blocks])
    case "notice": return try Sample.findings(["notice.md": setting(key, example.text, in: Sample.notice)])
    case "files":
      let kept = example.text.split(separator: " ").map(String.init)
      let files = ["standard.md": Sample.standard, "notice.md": Sample.notice]
      return try Sample.findings(files.mapValues { _ in "" }.merging(files.filter { kept.contains($0.key) }) { $1 })
    case "site": return try catalogueFindings("site.yml", siteFile(key, example.text))
    case "regions": return try catalogueFindings("regions.yml", lines.joined(separator: "\n"))
    case "deadlines": return try deadlineFindings(lines.joined(separator: "\n"), day: key.isEmpty ? day : nil)
    default:
      Issue.record("nobody knows where (\(example.place)) is")
      return []
    }
  }

  /// The front matter with its fences, and an empty line.
  private static func settings(of text: String) -> String {
    text.components(separatedBy: "\n---\n")[0] + "\n---\n\n"
  }

  /// Item 2 with the labelled fields given in place of its own.
  private static func fields(_ lines: [Substring]) -> String {
    let own = ["**服务对象**：孕妇。", "**服务内容**：检查。", "**服务标准**：五次。", "**支出责任**：市负责。", "**牵头负责单位**：市民政局。"]
    let fields = own.map { field in lines.first { $0.hasPrefix(field.prefix { $0 != "：" }) }.map(String.init) ?? field }
    return (["### （2）孕产检查"] + fields).joined(separator: "\n\n") + "\n"
  }

  private static func withItem(_ item: String) throws -> String {
    let start = try #require(Sample.standard.range(of: "### （2）"))
    let end = try #require(Sample.standard.range(of: "# 二、"))
    return Sample.standard[..<start.lowerBound] + item + "\n" + Sample.standard[end.lowerBound...]
  }

  /// The text with a key of its front matter set; an empty value takes it away.
  private static func setting(_ key: String, _ value: String, in text: String) throws -> String {
    var lines = text.components(separatedBy: "\n")
    lines.removeAll { $0.hasPrefix("\(key): ") }
    if !value.isEmpty { lines.insert("\(key): \(value)", at: 1) }
    return lines.joined(separator: "\n")
  }

  private static func siteFile(_ key: String, _ value: String) -> String {
    site.merging([key: value]) { $1 }.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
      .map { "\($0.key): \"\($0.value)\"\n" }.joined()
  }

  private static func catalogueFindings(_ name: String, _ text: String) throws -> [Diagnostic] {
    let texts = ["site.yml": siteFile("", "")].merging([name: text]) { $1 }
    let read = CatalogueReader.read(
      texts.map { ContentFile(path: "Content/\($0.key)", name: $0.key, bytes: Array($0.value.utf8)) })
    return read.findings + Checker.findings(in: read.catalogue, folder: "Content")
  }

  /// What is found of deadlines over the sample, below whose region 乙县 lies.
  private static func deadlineFindings(_ text: String, day: CalendarDate?) throws -> [Diagnostic] {
    let file = ContentFile(path: "Content/deadlines.yml", name: "deadlines.yml", bytes: Array(text.utf8))
    let read = CatalogueReader.read([file])
    var catalogue = Sample.catalogue
    catalogue.deadlines = read.catalogue.deadlines
    catalogue.holidays = try Sample.holidays
    let edition = try #require(Sample.read().located)
    let ledger = DeadlineLedger(catalogue, editions: [EditionSummary(edition.edition)], day: day)
    return try read.findings + Checker.findings(in: ledger, folder: "Content") + Sample.findings(catalogue: catalogue)
  }
}
