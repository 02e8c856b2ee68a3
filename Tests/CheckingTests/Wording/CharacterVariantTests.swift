import Testing

/// `character-variant`
struct CharacterVariantTests {
  static let table = RuleTable(
    "character-variant", in: .field,
    wrong: [
      "中小⟦學⟧生。",
      "⟦醫⟧保待遇。",
      "残疾⟦⼈⟧补贴。",
      "免费检测P⟦А⟧S。",
      "按照《中小⟦學⟧办法》执行。",
    ],
    right: [
      "中小学生。",
      "医保待遇。",
      "残疾人补贴。",
      "免费检测PAS。",
      "按照《中小学办法》执行。",
      "著作权。",
      "瞭望台。",
      "αβ受体。",
      "○为零。",
      "乾隆年间。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
