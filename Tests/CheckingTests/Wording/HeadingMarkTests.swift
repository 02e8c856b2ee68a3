import Testing

/// `heading-mark`
struct HeadingMarkTests {
  static let table = RuleTable(
    "heading-mark", in: .body,
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

  @Test func wrongLinesAreFoundWhereTheyAreWrong() throws { try Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() throws { try Self.table.checkRight() }
}
