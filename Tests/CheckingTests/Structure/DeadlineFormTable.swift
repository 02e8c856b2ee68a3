import Testing

/// `deadline-form`
struct DeadlineFormTable {
  static let table = RuleTable(
    "deadline-form", in: .content("deadlines.yml"),
    wrong: [
      "= - ⟦{what: 印发, who: below, due: 2024-12-31, shown: edition}⟧",
      "= - ⟦{notice: jia/2023, quote: 自2024年8月1日起施行, who: below, due: 2024-12-31, shown: edition}⟧",
      "= - ⟦{notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, due: 2024-12-31, shown: edition}⟧",
      "= - ⟦{notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, shown: edition}⟧",
      "= - ⟦{notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, due: 2024-12-31, months: 1, shown: edition}⟧",
      "= - ⟦{notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, months: 1, shown: edition}⟧",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, months: ⟦0⟧, after: issue, shown: edition}",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, workdays: ⟦1001⟧, after: issue, shown: edition}",
      "= - ⟦{notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, due: 2024-12-31, shown: 网站}⟧",
      "= - ⟦{notice: 甲市, quote: 自2024年8月1日起施行, what: 印发, who: below, due: 2024-12-31, shown: edition}⟧",
      "= - ⟦{quote: 自2024年8月1日起施行, what: 印发, who: below, due: 2024-12-31, shown: edition}⟧",
    ],
    right: [
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, due: 2026-12-31, shown: edition}",
      "= - {notice: jia/2023, basis: 《甲条例》, what: 印发, who: below, due: 2026-12-31, shown: record}",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, basis: 《甲条例》, what: 印发, who: below, due: 2026-12-31, shown: edition}",
      "= - {basis: 《甲条例》, what: 印发, who: below, due: 2026-12-31, shown: edition}",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, months: 1, after: edition, shown: edition}",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, months: 1000, after: issue, shown: edition}",
      "= - {notice: jia/2023, basis: 《甲条例》, what: 公开, who: issuer, workdays: 5, after: issue, shown: published}",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: [yi], due: 2026-12-31, shown: edition}",
      "= []",
      "= # 没有期限",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: yi, due: \"2026-12-31\", shown: edition, done: {}}",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
