import Testing

/// `date-missing`
struct DateMissingTable {
  static let table = RuleTable(
    "date-missing", in: .content("jia/2023/notice.md"),
    wrong: [
      "date: 2024-06-21↵ → ∅",
      "↵date: 2024-06-21 → ↵# date: 2024-06-21",
      "↵date: 2024-06-21 → ↵date:⟦⟧ ",
      "jia/2021/notice.md|date: 2021-12-06↵ → ∅",
      "jia/2025/notice.md|date: 2025-03-03↵ → ∅",
    ],
    right: [
      "↵date: 2024-06-21 → ↵date: 2024-06-22",
      "↵date: 2024-06-21 → ↵date: \"2024-06-21\"",
      "↵date: 2024-06-21 → ↵date:   2024-06-21",
      "↵date: 2024-06-21 → ↵date: 2024-06-21 # 成文日期",
      "↵date: 2024-06-21 → ↵\"date\": 2024-06-21",
      "↵date: 2024-06-21↵effective: 2024-08-01 → ↵effective: 2024-08-01↵date: 2024-06-21",
      ", date: 2024-06-25 → ∅",
      "effective: 2024-08-01↵ → ∅",
      "jia/2021/notice.md|date: 2021-12-06 → date: 2021-12-07",
      "jia/2025/notice.md|date: 2025-03-03 → date: 2025-02-28",
      "↵date: 2024-06-21 → ↵date: '2024-06-20'",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
