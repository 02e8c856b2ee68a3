import Testing

/// `title-separator`
struct TitleSeparatorTests {
  static let table = RuleTable(
    "title-separator", in: .field,
    wrong: [
      "按照《甲办法》⟦、⟧《乙办法》执行。",
      "按照《甲办法》⟦、⟧《乙办法》⟦、⟧《丙办法》执行。",
      "实施“甲工程”⟦、⟧“乙工程”。",
      "按照《甲办法》⟦、⟧《乙办法》及有关规定执行。",
      "按照《甲〈乙〉办法》⟦、⟧《丙办法》执行。",
    ],
    right: [
      "按照《甲办法》《乙办法》执行。",
      "按照《甲办法》（试行）、《乙办法》执行。",
      "按照《甲办法》（试行）、《乙办法》、《丙办法》执行。",
      "按照《甲办法》、国家规定执行。",
      "实施“甲工程”“乙工程”。",
      "实施“甲工程”、乙工程。",
      "老人、孩子。",
      "《甲办法》、标准和规范。",
      "按照《甲办法》、《乙办法》（浙政发〔2024〕3号）执行。",
      "“甲”、乙、“丙”。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
