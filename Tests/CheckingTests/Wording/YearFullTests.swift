import Testing

/// `year-full`
struct YearFullTests {
  static let table = RuleTable(
    "year-full", in: .field,
    wrong: [
      "于⟦24年⟧12月底前印发。",
      "于⟦24年⟧底前完成。",
      "自⟦25年⟧初起施行。",
      "按照⟦23年⟧版标准执行。",
      "⟦24年⟧度补助按季发放。",
    ],
    right: [
      "于2024年12月底前印发。",
      "提供15年教育。",
      "提供12年免费教育。",
      "缴费满15年。",
      "工作10年以上。",
      "2024年版标准。",
      "每20年复审一次。",
      "服役12年。",
      "第15年底。",
      "3年内完成。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
