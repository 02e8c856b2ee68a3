import Testing

/// `waiver`
struct WaiverTable {
  static let table = RuleTable(
    "waiver", in: .content("jia/2023/waivers.yml"), along: ["field-empty"],
    wrong: [
      "= - ⟦{rule: date-order, reason: 原文如此, who: 张三}⟧",
      "= - ⟦{rule: date-order, reason: 原文如此, date: 2024-07-22}⟧",
      "= - ⟦{rule: date-order, who: 张三, date: 2024-07-22}⟧",
      "= - ⟦{reason: 原文如此, who: 张三, date: 2024-07-22}⟧",
      "= - ⟦{rule: field-empty, item: 2, reason: \"\", who: 张三, date: 2024-07-22}⟧ && jia/2023/standard.md|五次。 → ∅",
      "= - ⟦rule: date-order⟧↵  reason: 原文如此↵  who: 张三",
    ],
    right: [
      "= - {rule: field-empty, reason: 原文如此, who: 张三, date: 2024-07-22} && jia/2023/standard.md|五次。 → ∅",
      "= - {rule: field-empty, item: 2, reason: 原文如此, who: 张三, date: 2024-07-22} && jia/2023/standard.md|五次。 → ∅",
      "= - {rule: field-empty, field: 服务标准, reason: 原文如此, who: 张三, date: 2024-07-22} && jia/2023/standard.md|五次。 → ∅",
      "= - {rule: field-empty, item: 2, field: 服务标准, reason: 原文如此, who: 张三, date: 2024-07-22} && jia/2023/standard.md|五次。 → ∅",
      "= - {date: 2024-07-22, who: 张三、李四, reason: 原文如此：照登, rule: field-empty} && jia/2023/standard.md|五次。 → ∅",
      "= - rule: field-empty↵  reason: 原文如此↵  who: 张三↵  date: 2024-07-22 && jia/2023/standard.md|五次。 → ∅",
      "= - {rule: field-empty, item: \"2\", reason: 原文如此, who: 张三, date: \"2024-07-22\"} && jia/2023/standard.md|五次。 → ∅",
      "= - {rule: floor-below, item: 2, reason: 财力所限, who: 张三, date: 2024-07-22}",
      "= []",
      "= # 没有豁免",
      "= - {rule: field-empty, item: \"\", reason: 原文如此, who: 张三, date: 2024-07-22} && jia/2023/standard.md|五次。 → ∅",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
