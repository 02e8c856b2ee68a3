import Testing

/// `item-number-duplicate`
struct ItemNumberDuplicateTable {
  static let table = RuleTable(
    "item-number-duplicate", in: .content("jia/2023/standard.md"),
    wrong: [
      "### （2）孕产检查 → ### ⟦（1）孕产检查⟧",
      "### （3）学前资助 → ### ⟦（2）学前资助⟧",
      "### （2）孕产检查 → ### ⟦（9）孕产检查⟧",
      "jia/2021/standard.md|### （2）孕产检查 → ### ⟦（1）孕产检查⟧",
      "### （3）学前资助 → ### ⟦（2）学前资助⟧ && ## 2. 学前教育服务 → ## 1. 学前教育服务",
    ],
    right: [
      "### （3）学前资助 → ### （1）学前资助",
      "### （2）孕产检查 → ### （2）孕前检查",
      "### （1）孕前检查 → ### 1.孕前检查 && ### （2）孕产检查 → ### 2.孕产检查 && ### （3）学前资助 → ### 3.学前资助",
      "### （2）孕产检查 → ### （2）（2）班孕产检查",
      "### （2）孕产检查 → ### （2） 孕产检查",
      "### （3）学前资助 → ### （3）2岁以上资助",
      "**服务内容**：资助。 → **服务内容**：（1）资助；（2）补助。",
      "**服务内容**：资助。 → **服务内容**：资助。 ¶ （1）免费。 ¶ （2）补助。",
      "### （1）孕前检查 → ### 孕前检查 && ### （2）孕产检查 → ### 孕产检查 && ### （3）学前资助 → ### 学前资助",
      "## 2. 学前教育服务 → ## 1. 学前教育服务 && ### （3）学前资助 → ### （1）学前资助",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
