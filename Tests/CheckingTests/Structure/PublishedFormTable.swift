import Testing

/// `published-form`
struct PublishedFormTable {
  static let table = RuleTable(
    "published-form", in: .content("jia/2023/notice.md"),
    wrong: [
      "published: 2024-06-26 09:30 → published: ⟦2024-06-26⟧",
      "published: 2024-06-26 09:30 → published: ⟦2024-06-26 24:00⟧",
      "published: 2024-06-26 09:30 → published: ⟦2024-06-31 10:00⟧",
      "published: 2024-06-26 09:30 → published: ⟦2024-06-26 9:30⟧",
      "published: 2024-06-26 09:30 → published: ⟦2024-06-26T09:30⟧",
      "published: 2024-06-26 09:30 → published: ⟦2024年6月26日 09:30⟧",
      "published: 2024-06-26 09:30 → published: ⟦2024-06-26 09:60⟧",
      "published: 2024-06-26 09:30 → published: ⟦2024-06-26 09:30:00⟧",
      "published: 2024-06-26 09:30 → published: ⟦2024-06-26  09:30⟧",
      "published: 2024-06-26 09:30 → published: ⟦上午九时⟧",
    ],
    right: [
      "published: 2024-06-26 09:30 → published: 2024-06-26 00:00",
      "published: 2024-06-26 09:30 → published: 2024-06-26 23:59",
      "published: 2024-06-26 09:30 → published: 2024-06-30 10:00",
      "published: 2024-06-26 09:30 → published: 2024-07-31 09:05",
      "published: 2024-06-26 09:30 → published: \"2024-06-26 09:30\"",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30 # 网站后台记录",
      "published: 2024-06-26 09:30 → published: 2028-02-29 09:30",
      "published: 2024-06-26 09:30 → published: 2024-12-31 10:59",
      "jia/2021/notice.md|published: 2021-12-08 15:00 → published: 2021-12-08 20:00",
      "jia/2025/notice.md|published: 2025-03-05 09:00 → published: 2025-03-03 09:00",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
