import Testing

/// `front-matter`
struct FrontMatterTable {
  static let table = RuleTable(
    "front-matter", in: .content("jia/2023/notice.md"),
    along: ["organ-unknown", "deadline-party", "date-missing", "slug-missing", "field-missing"],
    wrong: [
      "↵effective: 2024-08-01 → ↵⟦生效⟧: 2024-08-01",
      "↵date: 2024-06-21 → ↵date⟦：⟧2024-06-21",
      "↵published: → ↵seals: ⟦yes⟧↵published:",
      "↵title: → ↵supersedes: ⟦{a: 1}⟧↵title:",
      "number: 甲发改〔2024〕1号 → number: ⟦[甲发改〔2024〕1号]⟧",
      "jia/2023/standard.md|kind: standard → kind: ⟦plan⟧",
      "jia/2025/plan.md|kind: plan → kind: ⟦opinion⟧",
      "jia/2023/standard.md|label: 2023年版 → label: 2023年版↵order: ⟦第一⟧",
      "printed: {organ: 甲市发展和改革委员会办公室, date: 2024-06-25} → printed: ⟦甲市发展和改革委员会办公室⟧",
      "site.yml|code: \"3304000001\" → code: \"3304000001\"↵⟦phone⟧: 0573",
      "slugs.yml|domains: → ⟦regions⟧: {甲市: jia}↵domains:",
      "synonyms.yml|= ⟦[打疫苗]⟧",
      "jia/2021/notice.md|=",
      "jia/2021/notice.md|= ↵ ↵",
      "jia/2021/notice.md|= ⟦各县（市、区）：⟧ ¶ 现将标准印发给你们。↵",
      "jia/2021/notice.md|= ⟦title: 通知⟧↵organs:↵  - 甲市发展和改革委员会↵date: 2021-12-06↵--- ¶ 现将标准印发给你们。↵",
      "jia/2021/notice.md|= ⟦title: 通知⟧↵date: 2021-12-06 ¶ 现将标准印发给你们。↵",
      "jia/2021/notice.md|= ⟦⟧↵---↵title: 通知↵date: 2021-12-06↵--- ¶ 现将标准印发给你们。↵",
      "jia/2021/notice.md|= ⟦---⟧↵title: 通知↵date: 2021-12-06 ¶ 现将标准印发给你们。↵",
      "jia/2023/standard.md|---↵kind: standard → ⟦---⟧↵kind: standard && jia/2023/standard.md|label: 2023年版↵---↵ → label: 2023年版↵",
      "jia/2025/plan.md|---↵kind: plan → ⟦kind: plan⟧",
    ],
    right: [
      "↵published: → ↵seals: true↵published:",
      "↵published: → ↵seals: false↵published:",
      "↵published: → ↵index: 5年↵published:",
      "number: 甲发改〔2024〕1号 → number: \"甲发改〔2024〕1号\"",
      "↵title: 甲市发展改革委关于 → ↵annotation: 甲：乙↵title: 甲市发展改革委关于",
      "organs: [甲市发展和改革委员会] → organs: 甲市发展和改革委员会",
      "organs: [甲市发展和改革委员会] → organs:↵  - 甲市发展和改革委员会",
      "jia/2023/standard.md|kind: standard↵ → ∅",
      "jia/2023/standard.md|label: 2023年版 → label: 2023年版↵order: 2",
      "jia/2023/standard.md|label: 2023年版 → label: 2023年版 # 上一版为2021年版",
      "printed: {organ: 甲市发展和改革委员会办公室, date: 2024-06-25} → printed: {organ: 甲市发展和改革委员会办公室}",
      "synonyms.yml|= # 没有",
      "site.yml|code: \"3304000001\" → code: \"3304000001\"↵operator: 甲市大数据局",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
