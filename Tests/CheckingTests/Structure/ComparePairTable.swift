import Testing

/// `compare-pair`
struct ComparePairTable {
  static let table = RuleTable(
    "compare-pair", in: .content("site.yml"),
    wrong: [
      "- [jia/2021, jia/2023] → - [jia/2021, jia/2022]",
      "- [jia/2021, jia/2023] → - [jia/2021]",
      "- [jia/2021, jia/2023] → - [jia/2023, jia/2023]",
      "- [jia/2021, jia/2023] → - [jia/2021, jia/2023, jia/2025]",
      "- [jia/2021, jia/2023] → - [jia/2021, yi/2023]",
      "- [jia/2021, jia/2023] → - [2021, 2023]",
      "- [jia/2021, jia/2023] → - jia/2021..2023",
    ],
    right: [
      "- [jia/2021, jia/2023] → - [jia/2023, jia/2021]",
      "- [jia/2021, jia/2023] → - [\"jia/2021\", \"jia/2023\"]",
      "- [jia/2021, jia/2023] → - [jia/2023, jia/2025]",
      "- [jia/2021, jia/2023] → - [jia/2021, jia/2023]↵  - [jia/2021, jia/2025]",
      "compare:↵  - [jia/2021, jia/2023]↵ → compare: []↵",
      "compare:↵  - [jia/2021, jia/2023]↵ → ∅",
      "compare:↵  - [jia/2021, jia/2023]↵ → compare: [[jia/2021, jia/2023]]↵",
      "compare:↵  - [jia/2021, jia/2023]↵ → compare:↵  -↵    - jia/2021↵    - jia/2023↵",
      "compare:↵  - [jia/2021, jia/2023]↵ → compare:↵",
      "compare:↵  - [jia/2021, jia/2023]↵ → compare: [[jia/2021, jia/2023]] # 两版对照↵",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
