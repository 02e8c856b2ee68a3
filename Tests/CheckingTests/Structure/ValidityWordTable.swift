import Testing

/// `validity-word`
struct ValidityWordTable {
  static let table = RuleTable(
    "validity-word", in: .content("jia/2023/notice.md"),
    wrong: [
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: ⟦过期⟧",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: ⟦无效⟧",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: ⟦有效。⟧",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: ⟦废除⟧",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: ⟦执行中⟧",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: ⟦yes⟧",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: ⟦有效期至2026年⟧",
    ],
    right: [
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: 有效",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: 现行有效",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: 继续有效",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: 修改",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: 已修改",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: 已修订",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: 部分失效",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: 部分废止",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: 废止",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: 已废止",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: 失效",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: 已失效",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: 全文废止",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵validity: 全文失效",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
