import Testing

/// `deadline-party`
struct DeadlinePartyTable {
  static let table = RuleTable(
    "deadline-party", in: .content("deadlines.yml"),
    wrong: [
      "- notice: jia/2023↵  quote: 自2024年8月1日起施行↵  what: 印发本地标准↵  who: below↵  due: 2024-12-31↵  shown: edition↵  done: {yi: 2024-12-20} → - ⟦notice: jia/2022⟧↵  quote: 自2024年8月1日起施行↵  what: 印发本地标准↵  who: below↵  due: 2024-12-31↵  shown: edition↵  done: {yi: 2024-12-20}",
      "= - ⟦{notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: bing, due: 2026-12-31, shown: edition}⟧",
      "= - ⟦{notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: [yi, bing], due: 2026-12-31, shown: edition}⟧",
      "= - ⟦{notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, due: 2026-12-31, shown: edition, done: {bing: 2024-12-01}}⟧",
      "= - ⟦{notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, due: 2026-12-31, shown: edition}⟧ && regions.yml|slug: yi, parent: jia → slug: yi, parent: sheng",
      "= - ⟦{notice: yi/2024, quote: 甲, what: 印发, who: issuer, due: 2026-12-31, shown: edition}⟧",
      "= - ⟦{notice: jia/2023, basis: 《甲办法》, what: 公开, who: 乙县, due: 2026-12-31, shown: record}⟧",
    ],
    right: [
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, due: 2026-12-31, shown: edition}",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: yi, due: 2026-12-31, shown: edition}",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: issuer, due: 2026-12-31, shown: record}",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: [jia, yi], due: 2026-12-31, shown: record}",
      "= - {notice: jia/2021, quote: 自2022年1月1日起施行, what: 印发, who: below, due: 2026-12-31, shown: edition}",
      "= - {notice: jia/2025, quote: 现将规划印发给你们, what: 印发, who: below, due: 2026-12-31, shown: record}",
      "= - {basis: 《甲办法》第三条, what: 公开, who: issuer, due: 2026-12-31, shown: published}",
      "= - {notice: jia/2023, basis: 《甲办法》, what: 公开, who: sheng, due: 2026-12-31, shown: record}",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, months: 36, after: issue, shown: edition}",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: yi, due: 2026-12-31, shown: record, done: {yi: 2024-12-20}}",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
