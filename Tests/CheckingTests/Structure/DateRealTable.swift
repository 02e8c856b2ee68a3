import Testing

/// `date-real`
struct DateRealTable {
  static let table = RuleTable(
    "date-real", in: .content("jia/2023/standard.md"),
    wrong: [
      "五次。 → 自⟦2024年2月30日⟧起每年一次。",
      "五次。 → 自⟦2023年2月29日⟧起每年一次。",
      "五次。 → 每年⟦6月31日⟧前办结。",
      "五次。 → 截至⟦2024年13月⟧。",
      "jia/2023/notice.md|各县（市、区）： → 自⟦2024年4月31日⟧起执行。",
      "jia/2023/notice.md|↵date: 2024-06-21 → ↵date: ⟦2024-06-31⟧",
      "jia/2023/notice.md|effective: 2024-08-01 → effective: ⟦2024-08-32⟧",
      "deadlines.yml|due: 2024-12-31 → due: ⟦2024-11-31⟧",
      "jia/2025/plan.md|扩大托育供给。 → 于⟦2026年9月31日⟧前完成。",
      "五次。 → ⟦2月30日⟧前申报。",
    ],
    right: [
      "五次。 → 自2024年2月29日起每年一次。",
      "五次。 → 自2028年2月29日起每年一次。",
      "五次。 → 每年6月30日前办结。",
      "五次。 → 截至2024年12月。",
      "五次。 → 满13个月。",
      "五次。 → 每月31日发放。",
      "五次。 → 自2023年7月至2024年6月发放。",
      "五次。 → 拨打0573-02-30。",
      "五次。 → 2月29日出生的，按2月28日计算。",
      "五次。 → 截至2024年12月底。",
      "jia/2023/notice.md|↵date: 2024-06-21 → ↵date: 2024-05-31",
      "jia/2025/plan.md|扩大托育供给。 → 于2026年10月31日前完成。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
