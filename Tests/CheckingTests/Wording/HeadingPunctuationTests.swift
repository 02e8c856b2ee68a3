import Testing

/// `heading-punctuation`
struct HeadingPunctuationTests {
  static let table = RuleTable(
    "heading-punctuation", in: .plan, along: ["fullwidth-punctuation"],
    wrong: [
      "# 一、总体要求⟦：⟧ ¶ 甲。",
      "# 一、总体要求⟦，⟧ ¶ 甲。",
      "# 一、总体要求 ¶ ## （一）甲⟦；⟧ ¶ 乙。",
      "# 一、总体要求⟦:⟧ ¶ 甲。",
      "# 一、总体要求⟦、⟧ ¶ 甲。",
    ],
    right: [
      "# 一、总体要求 ¶ 甲。",
      "# 一、总体要求 ¶ ## （一）甲 ¶ 乙。",
      "# 一、总体要求 ¶ ## （一）甲。 ¶ 乙。",
      "# 一、“甲” ¶ 乙。",
      "# 一、甲（乙） ¶ 丙。",
      "# 一、甲《乙》 ¶ 丙。",
      "# 一、甲 ¶ 乙：",
      "# 总则 ¶ 甲。",
      "# 一、甲 ¶ ## （一）乙 ¶ ### 1.丙 ¶ 丁。",
      "# 一、甲！ ¶ 乙。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
