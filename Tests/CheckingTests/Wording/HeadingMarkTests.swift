import Testing

/// `heading-mark`
struct HeadingMarkTests {
  static let table = RuleTable(
    "heading-mark", in: .body, along: ["fullwidth-punctuation"],
    wrong: [
      "1⟦、⟧加强领导。",
      "1⟦．⟧加强领导。",
      "（一）⟦、⟧加强领导。",
      "①⟦、⟧加强领导。",
      "一⟦.⟧加强领导。",
      "（1）⟦.⟧加强领导。",
    ],
    right: [
      "1.加强领导。",
      "一、加强领导。",
      "（一）加强领导。",
      "（1）加强领导。",
      "①加强领导。",
      "六年级学生免费。",
      "1.5倍。",
      "2024年起施行。",
      "第一章 总则。",
      "十分重要。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
