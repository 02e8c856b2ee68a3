import Comparing
import Foundation
import HanText
import Standards
import Testing

/// 嘉兴市 2023 against 衢州市 2023, with the pairs of items that a person checked.
@Suite(
  .enabled(if: Samples.edition("jiaxing/2023") != nil && Samples.edition("quzhou/2023") != nil, "no such editions"))
struct PublishedPairTests {
  private static let changes = Samples.edition("jiaxing/2023").flatMap { old in
    Samples.edition("quzhou/2023").map { EditionComparison.changes(from: old, to: $0) }
  }

  @Test func theMatchedPairsAreThoseCheckedByHand() throws {
    let changes = try #require(Self.changes)
    let path = "\(Samples.root)/Tests/Golden/Comparing/jiaxing-quzhou-2023.tsv"
    let lines = changes.items.map { entry in
      let names = { (items: [ItemText]) in items.map { "\($0.number) \($0.name)" }.joined(separator: " + ") }
      return "\(names(entry.old))\t\(names(entry.new))\t\(entry.kinds.map(\.rawValue).joined(separator: " "))"
    }
    let text = lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: URL(filePath: path))
    }
    let recorded = try String(contentsOf: URL(filePath: path), encoding: .utf8)
    #expect(text == recorded)
  }

  struct Expected: CustomTestStringConvertible {
    let item: String
    let subject: String
    let old: String
    let new: String
    let unit: String
    let kind: Change.Kind
    let effect: Change.Effect
    var testDescription: String { "\(item) \(subject) \(old) → \(new)" }
  }

  @Test(arguments: [
    Expected(
      item: "义务教育学生生活补助", subject: "寄宿小学生", old: "1000", new: "1250", unit: "元/年", kind: .raised, effect: .better),
    Expected(
      item: "义务教育学生生活补助", subject: "寄宿初中生", old: "1250", new: "1500", unit: "元/年", kind: .raised, effect: .better),
    Expected(
      item: "义务教育学生生活补助", subject: "非寄宿小学生", old: "500", new: "625", unit: "元/年", kind: .raised, effect: .better),
    Expected(
      item: "义务教育学生生活补助", subject: "非寄宿初中生", old: "625", new: "750", unit: "元/年", kind: .raised, effect: .better),
    Expected(
      item: "计划生育家庭特别扶助", subject: "未满60周岁，或年满60周岁且已享受政府养老服务补贴的男方或女方", old: "850", new: "800", unit: "元/月",
      kind: .lowered, effect: .worse),
    Expected(item: "读书看报", subject: "总藏书量", old: "1.5", new: "1.3", unit: "册", kind: .lowered, effect: .worse),
    Expected(item: "读书看报", subject: "新增藏书量", old: "0.1", new: "0.05", unit: "册", kind: .lowered, effect: .worse),
    Expected(
      item: "环境质量", subject: "城市细颗粒物（PM2.5）平均浓度", old: "27", new: "26", unit: "微克/立方米", kind: .lowered, effect: .better),
    Expected(item: "环境质量", subject: "空气质量优良天数比率", old: "87.2", new: "95", unit: "%", kind: .raised, effect: .better),
  ])
  func aDifferenceIsFoundWithItsSubjectAndDirection(expected: Expected) throws {
    let entries = try #require(Self.changes).items.filter { $0.new.contains { $0.name == expected.item } }
    let changes = entries.flatMap(\.changes)
    let found = changes.first { change in
      change.old?.quantity?.value == ExactNumber(decimal: expected.old)
        && change.new?.quantity?.value == ExactNumber(decimal: expected.new)
        && change.new?.quantity?.fullUnit == expected.unit && change.subject.hasSuffix(expected.subject)
    }
    #expect(
      found?.kind == expected.kind && found?.effect == expected.effect,
      "\(changes.map { ($0.kind, $0.subject, $0.old?.text ?? "", $0.new?.text ?? "") })")
  }
}
