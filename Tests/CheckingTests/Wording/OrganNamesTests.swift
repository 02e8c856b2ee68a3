import Testing

/// `organ-names`
struct OrganNamesTests {
  static let table = RuleTable(
    "organ-names", in: .lead,
    wrong: [
      "市民政局、⟦甲民政⟧。",
      "市卫生健康委、市民政局、⟦甲民政⟧。",
      "⟦甲市民政局⟧、市民政局。",
      "市民政局、市教育局、⟦甲民政⟧。",
      "⟦甲市卫生健康委员会⟧。",
    ],
    right: [
      "市民政局、市卫生健康委。",
      "市民政局。",
      "市卫生健康委、市民政局。",
      "市教育局。",
      "市发展改革委。",
      "市卫生健康委（市疾控局）。",
      "甲民政。",
      "甲市民政局。",
      "市民政局、市教育局。",
      "市发展改革委、市民政局。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
