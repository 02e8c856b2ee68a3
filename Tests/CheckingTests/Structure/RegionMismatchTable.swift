import Testing

/// `region-mismatch`
struct RegionMismatchTable {
  static let table = RuleTable(
    "region-mismatch", in: .content("jia/2023/standard.md"),
    wrong: [
      "label: 2023年版 → label: 2023年版↵region: \"330000\"",
      "label: 2023年版 → label: 2023年版↵region: \"330421\"",
      "label: 2023年版 → label: 2023年版↵region: jia",
      "label: 2023年版 → label: 2023年版↵region: 甲市",
      "jia/2021/standard.md|region: \"330400\" → region: \"330500\"",
      "jia/2025/plan.md|label: 2025—2030年 → label: 2025—2030年↵region: \"330401\"",
      "label: 2023年版 → label: 2023年版↵region: \"33040\"",
    ],
    right: [
      "label: 2023年版 → label: 2023年版↵region: \"330400\"",
      "label: 2023年版 → label: 2023年版↵region: 330400",
      "label: 2023年版 → label: 2023年版↵region: '330400'",
      "label: 2023年版 → label: 2023年版↵region:",
      "label: 2023年版 → label: 2023年版↵region: \"\"",
      "label: 2023年版 → label: 2023年版↵# region: \"330000\"",
      "jia/2021/standard.md|region: \"330400\"↵ → ∅",
      "jia/2025/plan.md|label: 2025—2030年 → label: 2025—2030年↵region: \"330400\"",
      "label: 2023年版 → label: 2023年版↵\"region\": \"330400\"",
      "label: 2023年版 → label: 2023年版↵region: \" 330400 \"",
      "label: 2023年版 → label: 2023年版↵region: 330400 # 甲市",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
