import Testing

/// `holiday-form`
struct HolidayFormTable {
  static let table = RuleTable(
    "holiday-form", in: .content("holidays.yml"),
    wrong: [
      "\"2024\": → ⟦\"甲\"⟧:",
      "= ⟦2024⟧: {off: [2024-01-01]}",
      "= 2024: {source: 国办发明电〔2023〕7号, off: [⟦2023-12-31⟧]}",
      "= 2024: {source: 国办发明电〔2023〕7号, off: [⟦2024-05-05..2024-05-01⟧]}",
      "= 2024: {source: 国办发明电〔2023〕7号, worked: ⟦[2024-05-06]}⟧",
      "= 2024: {source: 国办发明电〔2023〕7号, off: [⟦2024-05-01..2024-05-02..2024-05-03⟧]}",
      "= ⟦0⟧: {source: 国办发明电〔2023〕7号, off: []}",
    ],
    right: [
      "= 2024: {source: 国办发明电〔2023〕7号}",
      "= 2024: {source: 国办发明电〔2023〕7号, off: []}",
      "= 2024: {source: 国办发明电〔2023〕7号, off: [2024-01-01]}",
      "= 2024: {source: 国办发明电〔2023〕7号, off: 2024-01-01}",
      "= 2024: {source: 国办发明电〔2023〕7号, off: [2024-05-01..2024-05-01]}",
      "= 2024: {source: 国办发明电〔2023〕7号, off: [2024-12-31], worked: [2024-12-28]}",
      "= 2024: {source: 国办发明电〔2023〕7号, off: [\"2024-05-01..2024-05-05\"]}",
      "= \"2024\": {source: \"国办发明电〔2023〕7号\", worked: [2024-05-11, 2024-05-12]}",
      "= 2024:↵  source: 国办发明电〔2023〕7号↵  off:↵    - 2024-05-01..2024-05-05",
      "= 2024: {source: 甲, off: [2024-02-29]}↵2025: {source: 乙, off: [2025-01-01]}",
      "holidays.yml|=",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
