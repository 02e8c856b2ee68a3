import Testing

/// `date-no-zero`
struct DateLeadingZeroTests {
  static let table = RuleTable(
    "date-no-zero", in: .field,
    wrong: [
      "自2024年⟦06⟧月起施行。",
      "自2024年⟦06⟧月⟦01⟧日起施行。",
      "自2024年6月⟦01⟧日起施行。",
      "每年⟦09⟧月1日前申报。",
      "于12月⟦05⟧日前办结。",
    ],
    right: [
      "自2024年6月1日起施行。",
      "自2024年10月10日起施行。",
      "自2024年12月起施行。",
      "每月10日发放。",
      "每年10月20日前申报。",
      "每人每月600元。",
      "满6个月。",
      "每月15日前。",
      "自2030年1月30日起施行。",
      "编码为0106。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
