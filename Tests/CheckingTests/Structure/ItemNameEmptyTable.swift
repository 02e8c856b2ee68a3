import Testing

/// `item-name-empty`
struct ItemNameEmptyTable {
  static let table = RuleTable(
    "item-name-empty", in: .content("jia/2023/standard.md"),
    wrong: [
      "### （2）孕产检查 → ### ⟦（2）⟧",
      "### （1）孕前检查 → ### ⟦（1）⟧",
      "### （3）学前资助 → ### ⟦（3）⟧ ",
      "jia/2021/standard.md|### （2）孕产检查 → ### ⟦（2）⟧",
      "### （3）学前资助 → ### ⟦（3）⟧　",
    ],
    right: [
      "### （2）孕产检查 → ### （2）产",
      "### （2）孕产检查 → ### （2） 孕产检查",
      "### （2）孕产检查 → ### （2）（孕产检查）",
      "### （2）孕产检查 → ### （2）2次检查",
      "### （2）孕产检查 → ### （2）HPV检查",
      "### （2）孕产检查 → ### （2）《婚育手册》发放",
      "### （2）孕产检查 → ### （2）“双免”服务",
      "### （1）孕前检查 → ### 孕前检查 && ### （2）孕产检查 → ### 孕产检查 && ### （3）学前资助 → ### 学前资助",
      "### （2）孕产检查 → ### （2）孕妇",
      "### （2）孕产检查 → ### （2）孕产检查（免费）",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
