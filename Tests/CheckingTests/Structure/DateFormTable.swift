import Testing

/// `date-form`
struct DateFormTable {
  static let table = RuleTable(
    "date-form", in: .content("jia/2023/notice.md"), along: ["deadline-late"],
    wrong: [
      "↵date: 2024-06-21 → ↵date: ⟦2024年6月21日⟧",
      "↵date: 2024-06-21 → ↵date: ⟦2024/6/21⟧",
      "↵date: 2024-06-21 → ↵date: ⟦2024.06.21⟧",
      "effective: 2024-08-01 → effective: ⟦2024-8-1⟧",
      "date: 2024-06-25} → date: ⟦2024-6-25⟧}",
      "deadlines.yml|due: 2024-12-31 → due: ⟦2024年12月31日⟧",
      "deadlines.yml|yi: 2024-12-20 → yi: ⟦2024/12/20⟧",
      "terms.yml|since: 2018-03-17 → since: ⟦2018.3.17⟧",
      "effective: 2024-08-01 → effective: ⟦2024 08 01⟧",
    ],
    right: [
      "↵date: 2024-06-21 → ↵date: \"2024-06-21\"",
      "↵date: 2024-06-21 → ↵date: '2024-06-21'",
      "↵date: 2024-06-21 → ↵date: 2024-06-21   # 落款",
      "date: 2024-06-25} → date: \"2024-06-25\"}",
      "effective: 2024-08-01 → \"effective\": 2024-08-01",
      "effective: 2024-08-01 → effective: 2024-08-01↵index: 2024年8月1日至2029年7月31日",
      "effective: 2024-08-01 → effective: 2024-08-01↵register: ZJ-2024-6-21",
      "effective: 2024-08-01 → effective: 2024-08-01↵index: 330400/2024.06/21",
      "deadlines.yml|due: 2024-12-31 → due: \"2024-12-31\"",
      "deadlines.yml|what: 印发本地标准 → what: 2024年12月31日前印发",
      "terms.yml|since: 2018-03-17 → since: '2018-03-17'",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
