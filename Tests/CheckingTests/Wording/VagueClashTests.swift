import Testing

/// `vague-clash`
struct VagueClashTests {
  static let table = RuleTable(
    "vague-clash", in: .field,
    wrong: [
      "对象⟦约300人左右⟧。",
      "对象⟦约1500多⟧个。",
      "⟦超过60周岁以上⟧的老人。",
      "⟦不低于80%以上⟧。",
      "⟦至少3次以上⟧。",
      "⟦不足10人以下⟧的学校。",
    ],
    right: [
      "对象约300人。",
      "对象300人左右。",
      "60周岁以上的老人。",
      "不低于80%。",
      "至少3次。",
      "不足100人的学校。",
      "签约300人以上。",
      "预约5次以上。",
      "超过2年的产品80%以上。",
      "达到90%以上。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
