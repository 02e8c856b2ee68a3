import Testing

/// `waiver-stale`
struct WaiverStaleTable {
  static let table = RuleTable(
    "waiver-stale", in: .content("jia/2023/waivers.yml"), along: ["field-empty", "field-end"],
    wrong: [
      "= - ⟦{rule: field-empty, reason: 原文如此, who: 张三, date: 2024-07-22}⟧",
      "= - ⟦{rule: field-empty, item: 3, reason: 原文如此, who: 张三, date: 2024-07-22}⟧ && jia/2023/standard.md|五次。 → ∅",
      "= - ⟦{rule: field-empty, field: 服务内容, reason: 原文如此, who: 张三, date: 2024-07-22}⟧ && jia/2023/standard.md|五次。 → ∅",
      "= - ⟦{rule: field-emtpy, item: 2, reason: 原文如此, who: 张三, date: 2024-07-22}⟧ && jia/2023/standard.md|五次。 → ∅",
      "= - {rule: field-empty, reason: 原文如此, who: 张三, date: 2024-07-22}↵- ⟦{rule: field-end, reason: 原文如此, who: 张三, date: 2024-07-22}⟧ && jia/2023/standard.md|五次。 → ∅",
      "= - ⟦{rule: waiver-stale, reason: 原文如此, who: 张三, date: 2024-07-22}⟧",
      "jia/2021/waivers.yml|= - ⟦{rule: field-empty, reason: 原文如此, who: 张三, date: 2024-07-22}⟧ && jia/2023/standard.md|五次。 → ∅",
    ],
    right: [
      "= - {rule: field-empty, reason: 原文如此, who: 张三, date: 2024-07-22} && jia/2023/standard.md|五次。 → ∅",
      "= - {rule: field-empty, item: 2, reason: 原文如此, who: 张三, date: 2024-07-22} && jia/2023/standard.md|五次。 → 。",
      "= - {rule: field-empty, field: 服务标准, reason: 原文如此, who: 张三, date: 2024-07-22} && jia/2023/standard.md|五次。 → ∅",
      "= - {rule: field-end, item: 2, reason: 原文如此, who: 张三, date: 2024-07-22} && jia/2023/standard.md|五次。 → 五次",
      "= - {rule: date-agree, reason: 原文如此, who: 张三, date: 2024-07-22} && jia/2023/notice.md|effective: 2024-08-01 → effective: 2024-08-02 && jia/2023/standard.md|自2024年8月1日起 → 自2024年8月2日起",
      "= - {rule: floor-below, reason: 财力所限, who: 张三, date: 2024-07-22}",
      "= - {rule: markdown-literal, item: 2, reason: 原文如此, who: 张三, date: 2024-07-22} && jia/2023/standard.md|五次。 → 按2*3*4计算。",
      "= - {rule: field-empty, reason: 甲, who: 张三, date: 2024-07-22}↵- {rule: field-empty, item: 2, reason: 乙, who: 李四, date: 2024-07-23} && jia/2023/standard.md|五次。 → ∅",
      "= - {rule: published-unknown, reason: 未上网, who: 张三, date: 2024-07-22} && jia/2023/notice.md|published: 2024-06-26 09:30↵ → ∅",
      "= - {rule: organ-unknown, item: 3, reason: 新设机关, who: 张三, date: 2024-07-22} && jia/2023/standard.md|**牵头负责单位**：市教育局。 → **牵头负责单位**：市大数据局。",
      "= []",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
