import Testing

/// `organ-repeated`
struct OrganRepeatedTests {
  static let table = RuleTable(
    "organ-repeated", in: .lead,
    wrong: [
      "市民政局、市卫生健康委、⟦市民政局⟧。",
      "市民政局、⟦市民政局⟧。",
      "市民政局，⟦市民政局⟧。",
      "市卫生健康委、市民政局、⟦市卫生健康委⟧。",
      "市民政局、⟦市民政局⟧、⟦市民政局⟧。",
    ],
    right: [
      "市民政局、市卫生健康委。",
      "市民政局。",
      "市卫生健康委（市疾控局）、市民政局。",
      "市卫生健康委、市民政局。",
      "市民政局，市卫生健康委。",
      "市卫生健康委；市民政局。",
      "市卫生健康委（市民政局）、市民政局。",
      "市民政局、市教育局。",
      "市教育局。",
      "市发展改革委、市民政局。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
