import Testing

/// `deadline-late`
struct DeadlineLateTable {
  static let table = RuleTable(
    "deadline-late", in: .content("deadlines.yml"),
    wrong: [
      "= - ⟦{notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, due: 2024-12-31, shown: edition}⟧",
      "= - ⟦{notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, due: 2025-05-31, shown: edition}⟧",
      "= - ⟦{notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, months: 6, after: issue, shown: record}⟧",
      "= - ⟦{notice: jia/2023, basis: 《甲条例》, what: 公开, who: issuer, due: 2024-06-25, shown: published}⟧",
      "= - ⟦{notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, due: 2024-12-31, shown: edition, done: {yi: 2025-01-01}}⟧",
      "= - ⟦{notice: jia/2023, basis: 《甲条例》, what: 公开, who: issuer, workdays: 2, after: issue, shown: published}⟧",
      "= - ⟦{notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: yi, due: 2024-12-31, shown: edition}⟧ && yi/2019/standard.md|= ---↵title: 乙县基本公共服务标准↵label: 2019年版↵--- ¶ # 一、幼有所育 ¶ ## 1. 优孕优生服务 ¶ ### （1）孕前检查 ¶ **服务对象**：夫妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：一次。 ¶ **支出责任**：县负责。 ¶ **牵头负责单位**：市教育局。 && organs.yml|sheng: → yi:↵  - {name: 乙县民政局}↵sheng: && yi/2019/notice.md|= ---↵title: 关于印发《乙县基本公共服务标准（2019年版）》的通知↵date: 2019-03-01↵published: 2019-03-02 09:00↵--- ¶ 请执行。",
    ],
    right: [
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, due: 2025-06-01, shown: edition}",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, due: 2025-06-30, shown: edition}",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, due: 2024-12-31, shown: edition, done: {yi: 2024-12-31}}",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: issuer, due: 2024-12-31, shown: record, done: {jia: 2024-12-01}}",
      "= - {notice: jia/2023, basis: 《甲条例》, what: 公开, who: issuer, due: 2024-06-26, shown: published}",
      "= - {notice: jia/2023, basis: 《甲条例》, what: 公开, who: issuer, workdays: 3, after: issue, shown: published}",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 报备, who: below, months: 1, after: edition, shown: record}",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: below, months: 12, after: issue, shown: edition}",
      "= - {basis: 《甲条例》, what: 公开, who: issuer, months: 1, after: issue, shown: published}",
      "= - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发, who: yi, due: 2024-12-31, shown: edition} && yi/2024/standard.md|= ---↵title: 乙县基本公共服务标准↵label: 2024年版↵--- ¶ # 一、幼有所育 ¶ ## 1. 优孕优生服务 ¶ ### （1）孕前检查 ¶ **服务对象**：夫妇。 ¶ **服务内容**：检查。 ¶ **服务标准**：一次。 ¶ **支出责任**：县负责。 ¶ **牵头负责单位**：县民政局。 && yi/2024/notice.md|= ---↵title: 关于印发《乙县基本公共服务标准（2024年版）》的通知↵date: 2024-12-30↵published: 2025-01-02 09:00↵--- ¶ 请执行。 && organs.yml|sheng: → yi:↵  - {name: 乙县民政局, short: [县民政局]}↵sheng: && slugs.yml|甲市民政局: minzheng → 甲市民政局: minzheng↵  乙县民政局: yi-minzheng",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
