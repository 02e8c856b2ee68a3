import Testing

/// `repeated-punctuation`
struct RepeatedPunctuationTests {
  static let table = RuleTable(
    "repeated-punctuation", in: .field,
    wrong: [
      "免费提供⟦，，⟧资助学生。",
      "免费提供⟦。。⟧",
      "免费提供⟦、，⟧资助学生。",
      "免费提供（⟦，⟧教材）。",
      "免费提供（教材⟦、⟧）。",
    ],
    right: [
      "免费提供，资助学生。",
      "“甲。”乙。",
      "免费提供（教材）。",
      "甲；乙。",
      "（甲。）",
      "《甲》，《乙》。",
      "“甲”，乙。",
      "每人500元；每户800元。",
      "甲：“乙”。",
      "（甲，乙）。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
