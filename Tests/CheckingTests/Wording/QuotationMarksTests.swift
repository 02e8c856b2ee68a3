import Testing

/// `quotes`
struct QuotationMarksTests {
  static let table = RuleTable(
    "quotes", in: .field,
    wrong: [
      "实施⟦\"⟧三万工程⟦\"⟧。",
      "实施⟦「⟧三万工程⟦」⟧。",
      "实施⟦『⟧三万工程⟦』⟧。",
      "实施⟦'⟧三万工程⟦'⟧。",
      "实施⟦＂⟧三万工程⟦＂⟧。",
    ],
    right: [
      "实施“三万工程”。",
      "实施“甲‘乙’丙”。",
      "播放don't课程。",
      "免费提供7\"平板。",
      "“两癌”检查。",
      "（“两癌”检查）。",
      "《“十四五”规划》。",
      "“浙里办”办理。",
      "‘乙’项目。",
      "免费提供“A”类教材。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
