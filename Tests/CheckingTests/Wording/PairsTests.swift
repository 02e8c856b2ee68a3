import Testing

/// `pairs`
struct PairsTests {
  static let table = RuleTable(
    "pairs", in: .field,
    wrong: [
      "按照⟦《⟧社会救助暂行办法执行。",
      "按照社会救助暂行办法⟦》⟧执行。",
      "免费⟦（⟧教材。",
      "免费教材⟦）⟧。",
      "实施⟦“⟧三万工程。",
      "按照⟦《⟧中《社会保险法》执行。",
      "（甲⟦《⟧乙）丙。",
    ],
    right: [
      "按照《社会救助暂行办法》执行。",
      "（甲（乙）丙）。",
      "“甲‘乙’”。",
      "1）甲；2）乙。",
      "《甲〈乙〉办法》。",
      "免费（教材）。",
      "按照浙政发〔2024〕3号执行。",
      "[甲]。",
      "（“甲”）。",
      "a）甲。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
