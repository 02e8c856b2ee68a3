import Testing

/// `published-unknown`
struct PublishedUnknownTable {
  static let table = RuleTable(
    "published-unknown", in: .content("jia/2023/notice.md"),
    wrong: [
      "published: 2024-06-26 09:30↵ → ∅",
      "published: 2024-06-26 09:30 → published:⟦⟧ ",
      "published: 2024-06-26 09:30 → # published: 2024-06-26 09:30",
      "jia/2021/notice.md|published: 2021-12-08 15:00↵ → ∅",
      "jia/2025/notice.md|published: 2025-03-05 09:00↵ → ∅",
      "published: 2024-06-26 09:30 → published: ⟦\"\"⟧",
    ],
    right: [
      "published: 2024-06-26 09:30 → published: 2024-06-21 00:00",
      "published: 2024-06-26 09:30 → published: 2024-06-26 23:59",
      "published: 2024-06-26 09:30 → published: \"2024-06-26 09:30\"",
      "published: 2024-06-26 09:30 → published: '2024-06-26 09:30'",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30  # 门户网站",
      "published: 2024-06-26 09:30 → \"published\": 2024-06-26 09:30",
      "published: 2024-06-26 09:30 → published: 2030-01-01 10:00",
      "jia/2021/notice.md|published: 2021-12-08 15:00 → published: 2021-12-06 08:00",
      "jia/2025/notice.md|published: 2025-03-05 09:00 → published:   2025-03-05 09:00",
      "effective: 2024-08-01 → effective: 2024-08-01↵disclosure: 主动公开",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
