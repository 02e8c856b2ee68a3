import Testing

/// `deadline-day`
struct DeadlineDayTable {
  static let table = RuleTable(
    "deadline-day", in: .contentWithoutDay("deadlines.yml"),
    wrong: [
      "  done: {yi: 2024-12-20}↵ → ∅",
      "done: {yi: 2024-12-20} → done: {}",
      "done: {yi: 2024-12-20} → done: {jia: 2024-12-20}",
      "= - {notice: jia/2021, quote: 自2022年1月1日起施行, what: 印发, who: yi, due: 2022-12-31, shown: edition}",
      "= - {notice: jia/2023, basis: 《甲条例》, what: 报备, who: issuer, months: 1, after: issue, shown: record}",
      "= - {notice: jia/2023, basis: 《甲条例》, what: 公开, who: yi, due: 2099-12-31, shown: record}",
    ],
    right: [
      "due: 2024-12-31 → due: 2024-12-20",
      "due: 2024-12-31 → due: 2099-12-31",
      "who: below → who: yi",
      "shown: edition → shown: record",
      "= []",
      "= # 没有期限",
      "deadlines.yml|-",
      "= - {notice: jia/2023, basis: 《甲条例》, what: 公开, who: issuer, due: 2024-06-26, shown: published}",
      "= - {notice: jia/2023, basis: 《甲条例》, what: 公开, who: issuer, workdays: 3, after: issue, shown: published}",
      "= - {basis: 《甲条例》, what: 公开, who: issuer, months: 1, after: issue, shown: published}",
      "= - {notice: jia/2023, basis: 《甲条例》, what: 报备, who: below, months: 1, after: edition, shown: record}",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
