import Testing

/// `edition-folder`
struct EditionFolderTable {
  static let table = RuleTable(
    "edition-folder", in: .content("jia/2023/standard.md"), along: ["compare-pair"],
    wrong: [
      "jia/2023/standard.md|- && deadlines.yml|= [] && @jia/2023",
      "jia/2023/plan.md|= # 一、甲 && deadlines.yml|= [] && @jia/2023",
      "jia/2025/plan.md|- && @jia/2025",
      "jia/2025/opinion.md|= # 一、甲 && @jia/2025",
      "jia/2021/standard.md|- && @jia/2021",
      "yi/2024/notice.md|= 请执行。 && @yi/2024",
    ],
    right: [
      "jia/2025/plan.md|- && jia/2025/opinion.md|= ---↵title: 甲市公共服务规划↵label: 2025—2030年↵--- ¶ # 一、甲",
      "jia/2023/decisions.md|= # 导入记录",
      "jia/2023/waivers.yml|= []",
      "jia/2023/waivers.yml|= []↵ && jia/2023/decisions.md|= 无。",
      "jia/2025/decisions.md|= plan.md 另有附件。",
      "jia/2021/decisions.md|= standard.md、plan.md",
      "jia/2023/.standard.md.swp|= 编辑器留下的。",
      "jia/2023/.plan.md|= # 一、甲",
      "jia/2025/.DS_Store|= x",
      "jia/2023/succession.yml|= {old: jia/2021, items: []}",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
