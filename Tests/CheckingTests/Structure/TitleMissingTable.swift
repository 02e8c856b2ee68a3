import Testing

/// `title-missing`
struct TitleMissingTable {
  static let table = RuleTable(
    "title-missing", in: .content("jia/2023/standard.md"), along: ["notice-title"],
    wrong: [
      "title: 甲市基本公共服务标准↵ → ∅",
      "title: 甲市基本公共服务标准 → title:⟦⟧ ",
      "title: 甲市基本公共服务标准 → title: ⟦\"\"⟧",
      "jia/2023/notice.md|title: 甲市发展改革委关于印发《甲市基本公共服务标准（2023年版）》的通知↵ → ∅",
      "jia/2025/plan.md|title: 甲市公共服务规划↵ → ∅",
      "jia/2025/notice.md|title: 甲市发展改革委关于印发《甲市公共服务规划（2025—2030年）》的通知 → title: ⟦''⟧",
    ],
    right: [
      "title: 甲市基本公共服务标准 → title: \"甲市基本公共服务标准\"",
      "title: 甲市基本公共服务标准 → title:   甲市基本公共服务标准",
      "title: 甲市基本公共服务标准 → title:↵  甲市基本公共服务标准",
      "title: 甲市基本公共服务标准 → title: >-↵  甲市基本公共服务标准",
      "title: 甲市基本公共服务标准↵label: 2023年版 → label: 2023年版↵title: 甲市基本公共服务标准",
      "title: 甲市基本公共服务标准 → \"title\": 甲市基本公共服务标准",
      "title: 甲市基本公共服务标准 → title: '甲市基本公共服务标准'  # 全称",
      "jia/2023/notice.md|title: 甲市发展改革委 → title: 甲市发展和改革委员会",
      "jia/2025/plan.md|label: 2025—2030年↵ → ∅ && jia/2025/notice.md|（2025—2030年） → ∅",
      "jia/2023/standard.md|label: 2023年版↵ → ∅ && jia/2023/notice.md|（2023年版） → ∅",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
