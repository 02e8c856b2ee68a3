import Testing

/// `rule-misplaced`
struct RuleMisplacedTable {
  static let table = RuleTable(
    "rule-misplaced", in: .content("jia/2023/standard.md"),
    wrong: [
      "# 二、学有所教 → # 二、学有所教 ¶ ⟦---⟧",
      "# 一、幼有所育 → ⟦---⟧ ¶ # 一、幼有所育",
      "### （3）学前资助 → ⟦---⟧ ¶ ### （3）学前资助",
      "--- ¶ 本标准自2024年8月1日起施行。 → --- ¶ 本标准自2024年8月1日起施行。 ¶ ⟦---⟧ ¶ 附注。",
      "jia/2025/plan.md|扩大托育供给。 → 扩大托育供给。 ¶ ⟦---⟧ ¶ ## （二）养老服务",
      "jia/2025/plan.md|# 二、主要任务 → ⟦---⟧ ¶ # 二、主要任务",
    ],
    right: [
      "# 二、学有所教 → # 二、学有所教 ¶ ——",
      "--- ¶ 本标准 → ----- ¶ 本标准",
      "--- ¶ 本标准 → ------ ¶ 本标准",
      "--- ¶ 本标准自2024年8月1日起施行。 → --- ¶ 本标准自2024年8月1日起施行。 ¶ 由市民政局解释。",
      "--- ¶ 本标准自2024年8月1日起施行。↵ → ∅",
      "**服务内容**：资助。 → **服务内容**：资助。 ¶ | 年级 | 标准 |↵|---|---|↵| 小班 | 免费 |",
      "**服务内容**：资助。 → **服务内容**：资助。 ¶ - 小班免费。",
      "**服务内容**：资助。 → **服务内容**：资助——免费。",
      "jia/2025/plan.md|--- ¶ 本规划由市发展改革委负责解释。↵ → ∅",
      "jia/2023/notice.md|各县（市、区）： → 各县（市、区）： ¶ ---",
      "# 二、学有所教 → # 二、学有所教 ¶ －－－",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
