import Testing

/// `holidays-missing`
struct HolidaysMissingTable {
  static let table = RuleTable(
    "holidays-missing", in: .content("deadlines.yml"),
    wrong: [
      "= - ⟦{notice: jia/2023, basis: 《甲条例》, what: 公开, who: issuer, workdays: 200, after: issue, shown: published}⟧",
      "= - ⟦{notice: jia/2021, basis: 《甲条例》, what: 公开, who: issuer, workdays: 20, after: issue, shown: published}⟧",
      "= - ⟦{notice: jia/2025, basis: 《甲条例》, what: 公开, who: issuer, workdays: 20, after: issue, shown: published}⟧",
      "= - ⟦{notice: jia/2023, basis: 《甲条例》, what: 公开, who: issuer, workdays: 1000, after: issue, shown: record}⟧",
      "= - ⟦{notice: jia/2023, basis: 《甲条例》, what: 公开, who: issuer, workdays: 20, after: issue, shown: published}⟧ && holidays.yml|-",
      "= - ⟦{notice: jia/2023, basis: 《甲条例》, what: 公开, who: issuer, workdays: 20, after: issue, shown: published}⟧ && holidays.yml|\"2024\": → \"2025\": && holidays.yml|  off: [2024-05-01..2024-05-05, 2024-06-10, 2024-10-01..2024-10-07]↵  worked: [2024-05-11, 2024-09-29, 2024-10-12]↵ → ∅",
    ],
    right: [
      "= - {notice: jia/2023, basis: 《甲条例》, what: 公开, who: issuer, workdays: 20, after: issue, shown: published}",
      "= - {notice: jia/2023, basis: 《甲条例》, what: 公开, who: issuer, workdays: 100, after: issue, shown: published}",
      "= - {notice: jia/2023, basis: 《甲条例》, what: 公开, who: issuer, workdays: 130, after: issue, shown: published}",
      "= - {notice: jia/2023, basis: 《甲条例》, what: 公开, who: issuer, workdays: 3, after: issue, shown: published}",
      "= - {notice: jia/2023, basis: 《甲条例》, what: 公开, who: issuer, months: 24, after: issue, shown: published}",
      "= - {notice: jia/2023, basis: 《甲条例》, what: 公开, who: issuer, due: 2030-01-01, shown: published}",
      "= - {notice: jia/2021, basis: 《甲条例》, what: 公开, who: issuer, months: 2, after: issue, shown: published}",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 报备, who: below, workdays: 20, after: edition, shown: record}",
      "= - {notice: jia/2025, basis: 《甲条例》, what: 公开, who: issuer, workdays: 20, after: issue, shown: published} && holidays.yml|= \"2025\": {source: 国办发明电〔2024〕12号, off: [2025-04-04..2025-04-06], worked: []}",
      "= - {notice: jia/2023, basis: 《甲条例》, what: 公开, who: issuer, workdays: 20, after: issue, shown: published} && holidays.yml|\"2024\": → \"2025\": {source: 国办发明电〔2024〕12号}↵\"2024\":",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
