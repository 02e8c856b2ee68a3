import Testing

/// `heading-order`
struct HeadingOrderTests {
  static let table = RuleTable(
    "heading-order", in: .plan,
    wrong: [
      "# 一、总体要求 ¶ ## ⟦1.⟧基本原则 ¶ 甲。",
      "# 一、总体要求 ¶ ## ⟦（1）⟧基本原则 ¶ 甲。",
      "# 一、总体要求 ¶ ## （一）甲 ¶ ### ⟦（1）⟧乙 ¶ 丙。",
      "# 一、总体要求 ¶ ## （一）甲 ¶ ### ⟦①⟧乙 ¶ 丙。",
      "# 一、总体要求 ¶ 1.甲。 ¶ ⟦（一）⟧乙。",
    ],
    right: [
      "# 一、总体要求 ¶ ## （一）基本原则 ¶ 甲。",
      "# 一、总体要求 ¶ ## （一）甲 ¶ ### 1.乙 ¶ 丙。",
      "# 一、总体要求 ¶ 1.甲。 ¶ （1）乙。",
      "# 一、总体要求 ¶ 1.甲。 ¶ 2.乙。",
      "# 一、总体要求 ¶ ①甲。 ¶ ②乙。",
      "# 总则 ¶ ## （一）甲 ¶ 乙。",
      "# 第一章 总则 ¶ ## 一、甲 ¶ 乙。",
      "# 一、甲 ¶ 乙。 ¶ # 二、丙 ¶ 丁。",
      "# 一、甲 ¶ （一）乙。 ¶ 1.丙。 ¶ （二）丁。",
      "# 一、甲 ¶ ## 乙 ¶ 丙。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
