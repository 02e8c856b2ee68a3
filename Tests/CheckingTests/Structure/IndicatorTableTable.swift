import Testing

/// `indicator-table`
struct IndicatorTableTable {
  static let table = RuleTable(
    "indicator-table", in: .content("jia/2025/plan.md"),
    wrong: [
      "indicators: [表1 主要指标] → indicators: ⟦[表2 主要指标]⟧",
      "indicators: [表1 主要指标] → indicators: ⟦[表1 主要指标, 表2 分年指标]⟧",
      "↵表1 主要指标 ¶ → ↵表1 发展指标 ¶ && indicators: [表1 主要指标] → indicators: ⟦[表1 主要指标]⟧",
      "↵表1 主要指标 ¶ → ↵表1 主要指标 ¶ 单位见表。 ¶ && indicators: [表1 主要指标] → indicators: ⟦[表1 主要指标]⟧",
      "¶ | 序号 | 指标 | 单位 | 2025年 | 2030年 |↵|---|---|---|---|---|↵| 1 | 千人口托位数 | 个 | 4.5 | 4.6 | → ∅ && indicators: [表1 主要指标] → indicators: ⟦[表1 主要指标]⟧",
      "indicators: [表1 主要指标] → indicators: ⟦主要指标⟧",
    ],
    right: [
      "indicators: [表1 主要指标] → indicators: []",
      "indicators: [表1 主要指标]↵ → ∅",
      "indicators: [表1 主要指标] → indicators: 表1 主要指标",
      "indicators: [表1 主要指标] → indicators: [\"表1 主要指标\"]",
      "indicators: [表1 主要指标] → indicators: [表1主要指标]",
      "indicators: [表1 主要指标] → indicators: [表１ 主要指标]",
      "indicators: [表1 主要指标] → indicators:↵  - 表1 主要指标",
      "↵表1 主要指标 ¶ → ↵表1 主要指标↵",
      "| 1 | 千人口托位数 | 个 | 4.5 | 4.6 | → | 1 | 千人口托位数 | 个 | 4.5 | 4.6 |↵| 2 | 养老床位数 | 张 | 50 | 55 |",
      "扩大托育供给。 → 扩大托育供给，指标见表1。",
      "扩大托育供给。 → 扩大托育供给。 ¶ 表2 分年任务 ¶ | 年份 | 任务 |↵|---|---|↵| 2026年 | 新增托位 |",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
