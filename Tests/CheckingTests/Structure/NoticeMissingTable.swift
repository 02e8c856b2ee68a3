import Testing

/// `notice-missing`
struct NoticeMissingTable {
  static let table = RuleTable(
    "notice-missing", in: .content("jia/2023/standard.md"),
    wrong: [
      "jia/2023/notice.md|- && deadlines.yml|= ↵ && @jia/2023/standard.md",
      "jia/2021/notice.md|- && @jia/2021/standard.md",
      "jia/2025/notice.md|- && @jia/2025/plan.md",
      "jia/2021/notice.md|- && jia/2021/notices.txt|- && @jia/2021/standard.md",
      "jia/2025/notice.md|- && jia/2025/plan.md|- && jia/2025/opinion.md|= ---↵kind: opinion↵title: 甲市公共服务意见↵--- ¶ # 一、总体要求 ¶ 加强服务。 && @jia/2025/opinion.md",
    ],
    right: [
      "jia/2023/notice.md|number: 甲发改〔2024〕1号↵ → ∅",
      "jia/2023/notice.md|effective: 2024-08-01↵ → ∅",
      "jia/2021/notice.md|effective: 2022-01-01↵ → ∅",
      "jia/2021/notice.md|organs: [甲市发展和改革委员会]↵ → ∅",
      "jia/2021/notice.md|各县（市、区）： ¶ → ∅",
      "jia/2021/notice.md|= ---↵title: 关于印发《甲市基本公共服务标准（2021年版）》的通知↵date: 2021-12-06↵published: 2021-12-08 15:00↵--- ¶ 现印发标准。↵",
      "jia/2023/notice.md|printed: {organ: 甲市发展和改革委员会办公室, date: 2024-06-25}↵ → ∅",
      "jia/2025/notice.md|现将规划印发给你们。 → 印发。",
      "jia/2025/plan.md|- && jia/2025/opinion.md|= ---↵kind: opinion↵title: 甲市公共服务规划↵label: 2025—2030年↵--- ¶ # 一、总体要求 ¶ 加强服务。",
      "jia/2021/decisions.md|= 通知另有附件，未收入。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
