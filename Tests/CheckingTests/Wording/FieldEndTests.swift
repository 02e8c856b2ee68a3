import Testing

/// `field-end`
struct FieldEndTests {
  static let table = RuleTable(
    "field-end", in: .field,
    wrong: [
      "免费提⟦供⟧",
      "按照《甲办法⟦》⟧",
      "免费提供⟦，⟧",
      "免费提供⟦；⟧",
      "免费提供（教材⟦）⟧",
    ],
    right: [
      "免费提供。",
      "按照《甲办法》执行。",
      "免费提供！",
      "“免费提供。”",
      "（免费提供。）",
      "免费提供（教材）。",
      "甲。 ¶ 乙。",
      "甲： ¶ 乙。",
      "每人500元。",
      "是否免费？",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
