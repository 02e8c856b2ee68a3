import Testing

/// `edition-empty`
struct EditionEmptyTable {
  static let table = RuleTable(
    "edition-empty", in: .content("jia/2023/standard.md"),
    along: ["field-outside", "rule-misplaced", "deadline-quote"],
    wrong: [
      "### （1）孕前检查 → #### （1）孕前检查 && ### （2）孕产检查 → #### （2）孕产检查 && ### （3）学前资助 → #### （3）学前资助",
      "= ---↵title: 甲市基本公共服务标准↵label: 2023年版↵---",
      "= ---↵title: 甲市基本公共服务标准↵label: 2023年版↵--- ¶ # 一、幼有所育 ¶ 免费检查。",
      "= ---↵title: 甲市基本公共服务标准↵label: 2023年版↵--- ¶ # 一、幼有所育 ¶ ## 1. 优孕优生服务 ¶ #### （1）孕前检查",
      "= ---↵title: 甲市基本公共服务标准↵label: 2023年版↵--- ¶ # （1）孕前检查",
      "= ---↵title: 甲市基本公共服务标准↵label: 2023年版↵--- ¶ 服务对象为本市居民。 ¶ 服务内容为检查。",
    ],
    right: [
      "## 1. 优孕优生服务 ¶ → ∅ && ## 2. 学前教育服务 ¶ → ∅",
      "### （1）孕前检查 → ### 1.孕前检查 && ### （2）孕产检查 → ### 2.孕产检查 && ### （3）学前资助 → ### 3.学前资助",
      "### （1）孕前检查 → ### 孕前检查 && ### （2）孕产检查 → ### 孕产检查 && ### （3）学前资助 → ### 学前资助",
      "### （1）孕前检查 → ###   （1）孕前检查",
      "### （1）孕前检查 → ###\u{9}（1）孕前检查",
      "# 二、学有所教 → # 二、学有所教 ¶ 保障儿童学习。",
      "### （3）学前资助 → 资助办法如下。 ¶ ### （3）学前资助",
      "# 一、幼有所育 → 本标准列明服务项目。 ¶ # 一、幼有所育",
      "--- ¶ 本标准自2024年8月1日起施行。↵ → ∅",
      "jia/2025/plan.md|## （一）托育服务 → ## （一）普惠托育服务",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
