import Testing

/// `organs-agree`
struct OrgansAgreeTests {
  static let table = RuleTable(
    "organs-agree", in: .organs,
    wrong: [
      "organs: [甲市发展和改革委员会, ⟦甲市民政局⟧]\nsignatories: [甲市发展和改革委员会]",
      "organs: [甲市发展和改革委员会]\nsignatories: [甲市发展和改革委员会, ⟦甲市民政局⟧]",
      "organs: [甲市发展和改革委员会, ⟦甲市某某局⟧]",
      "organs: [⟦甲市发展改革委员会⟧]",
      "organs:\n  - 甲市发展和改革委员会\n  - ⟦甲市民政⟧",
    ],
    right: [
      "organs: [甲市发展和改革委员会, 甲市民政局]",
      "organs: [甲市发展和改革委员会]",
      "organs: [甲市人民政府]",
      "organs: [甲市人民政府办公室]",
      "organs: [省教育厅]",
      "organs: [甲市发展和改革委员会, 甲市民政局]\nsignatories: [甲市民政局, 甲市发展和改革委员会]",
      "organs: [甲市卫生健康委员会]",
      "organs: [市民政局]",
      "organs: []",
      "organs: [甲市发展和改革委员会, 省教育厅]",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
