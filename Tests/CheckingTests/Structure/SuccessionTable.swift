import Testing

/// `succession`
struct SuccessionTable {
  static let table = RuleTable(
    "succession", in: .content("jia/2023/succession.yml"),
    wrong: [
      "= {old: ⟦2021⟧, items: []}",
      "= ⟦items: []⟧",
      "= {old: jia/2021, items: [⟦{old: 1, new: a}]}⟧",
      "= {old: jia/2021, items: [⟦{old: [7], new: [1]}]}⟧",
      "= {old: jia/2021, items: [{old: [1], new: [1]}, ⟦{old: [1], new: [2]}]}⟧",
      "= {old: jia/2021, items: [⟦{old: [], new: []}]}⟧",
      "= {old: jia/2020, items: []} && @jia/2023/succession.yml",
      "= {old: jia/2025, items: []} && @jia/2023/succession.yml",
    ],
    right: [
      "= {old: jia/2021, items: []}",
      "= {old: jia/2021, items: [{old: [1], new: [1]}]}",
      "= {old: jia/2021, items: [{old: [1], new: [1, 3]}]}",
      "= {old: jia/2021, items: [{old: [1, 2], new: [2]}]}",
      "= {old: jia/2021, items: [{old: [], new: [3]}]}",
      "= {old: jia/2021, items: [{old: [2]}]}",
      "= {old: jia/2021, items: [{old: [1], new: [2]}, {old: [2], new: [1]}]}",
      "= {old: jia/2021}",
      "= old: jia/2021↵items:↵  - old: [1]↵    new: [1]",
      "= {old: \"jia/2021\", items: [{old: [\"1\"], new: [\"1\"]}]}",
      "= {old: jia/2021, items: [{old: [2], new: []}, {old: [1], new: [1]}]}",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
