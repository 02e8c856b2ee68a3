import Testing

/// `unit`
struct UnitMixedTests {
  static let table = RuleTable(
    "unit", in: .field,
    wrong: [
      "住房60平方米以下，人均20⟦㎡⟧以下。",
      "3公里内设点，5⟦千米⟧内设站。",
      "每人5公斤，每户20⟦千克⟧。",
      "每次100毫升，每日200⟦mL⟧。",
      "每次2小时，每周4⟦h⟧。",
    ],
    right: [
      "住房60平方米以下，人均20平方米以下。",
      "人均20㎡以下。",
      "3公里内设点。",
      "每人5公斤。",
      "每次2小时。",
      "每人5米。",
      "每年60次。",
      "每次30分钟，每周2小时。",
      "每户3亩。",
      "每人500元。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
