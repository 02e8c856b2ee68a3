import Testing

/// `ellipsis-dash`
struct EllipsisDashTests {
  static let table = RuleTable(
    "ellipsis-dash", in: .field,
    wrong: [
      "就业、社保⟦…⟧。",
      "就业、社保⟦...⟧以及医保。",
      "就业、社保等⟦……⟧。",
      "目标⟦--⟧人人享有。",
      "就业⟦。。。⟧以及社保。",
    ],
    right: [
      "就业、社保……以及医保。",
      "目标——人人享有。",
      "就业、社保等。",
      "居家—社区—机构。",
      "2021—2025年。",
      "每年1.5册。",
      "电话为0573-82521234。",
      "甲。乙。",
      "《甲——乙办法》。",
      "“……”。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
