import Testing

/// `date-order`
struct DateOrderTable {
  static let table = RuleTable(
    "date-order", in: .content("jia/2023/notice.md"), along: ["date-agree"],
    wrong: [
      "effective: 2024-08-01 → effective: ⟦2024-06-01⟧",
      "effective: 2024-08-01 → effective: ⟦2023-08-01⟧",
      "published: 2024-06-26 09:30 → published: ⟦2024-06-20 09:30⟧",
      "printed: {organ: 甲市发展和改革委员会办公室, date: 2024-06-25} → printed: ⟦{organ: 甲市发展和改革委员会办公室, date: 2024-06-05}⟧",
      "↵date: 2024-06-21↵effective: 2024-08-01↵printed: {organ: 甲市发展和改革委员会办公室, date: 2024-06-25}↵published: 2024-06-26 09:30 → ↵date: 2024-06-30↵effective: 2024-08-01↵printed: ⟦{organ: 甲市发展和改革委员会办公室, date: 2024-06-25}⟧↵published: ⟦2024-06-26 09:30⟧",
      "jia/2025/notice.md|published: 2025-03-05 09:00 → published: ⟦2025-03-02 23:59⟧",
      "jia/2021/notice.md|date: 2021-12-06↵effective: 2022-01-01 → date: 2022-01-02↵effective: ⟦2022-01-01⟧ && jia/2021/notice.md|published: 2021-12-08 15:00 → published: 2022-01-04 15:00",
    ],
    right: [
      "effective: 2024-08-01 → effective: 2024-08-01↵index: 2024-01-01至2029-01-01",
      "published: 2024-06-26 09:30 → published: 2024-06-21 00:00",
      "date: 2024-06-25} → date: 2024-06-21}",
      "↵date: 2024-06-21 → ↵date: 2024-06-25",
      "jia/2021/notice.md|date: 2021-12-06↵effective: 2022-01-01 → date: 2022-01-01↵effective: 2022-01-01 && jia/2021/notice.md|published: 2021-12-08 15:00 → published: 2022-01-01 15:00",
      "published: 2024-06-26 09:30 → published: 2025-06-26 09:30",
      "date: 2024-06-25} → date: 2024-09-25}",
      "effective: 2024-08-01↵ → ∅",
      ", date: 2024-06-25 → ∅",
      "jia/2025/notice.md|date: 2025-03-03 → date: 2025-03-05",
      "各县（市、区）： → 各县（市、区）： ¶ 自2023年1月1日起开展试点。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
