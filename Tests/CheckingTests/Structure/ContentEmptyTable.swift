import Testing

/// `content-empty`
struct ContentEmptyTable {
  static let table = RuleTable(
    "content-empty", in: .content("site.yml"), along: ["deadline-party", "compare-pair", "file-unknown"],
    wrong: [
      "jia/2023/standard.md|- && jia/2023/notice.md|- && jia/2021/standard.md|- && jia/2021/notice.md|- && jia/2025/plan.md|- && jia/2025/notice.md|- && @",
      "jia/2023/standard.md|- && jia/2023/notice.md|- && jia/2021/standard.md|- && jia/2021/notice.md|- && jia/2025/plan.md|- && jia/2025/notice.md|- && deadlines.yml|= [] && site.yml|compare:↵  - [jia/2021, jia/2023]↵ → ∅ && @",
      "jia/2023/standard.md|- && jia/2023/notice.md|- && jia/2021/standard.md|- && jia/2021/notice.md|- && jia/2025/plan.md|- && jia/2025/notice.md|- && .jia/2023/standard.md|= # 一、甲 && @",
      "jia/2023/standard.md|- && jia/2023/notice.md|- && jia/2021/standard.md|- && jia/2021/notice.md|- && jia/2025/plan.md|- && jia/2025/notice.md|- && jia/.2023/standard.md|= # 一、甲 && @",
      "jia/2023/standard.md|- && jia/2023/notice.md|- && jia/2021/standard.md|- && jia/2021/notice.md|- && jia/2025/plan.md|- && jia/2025/notice.md|- && jia/standard.md|= # 一、甲 && @",
      "jia/2023/standard.md|- && jia/2023/notice.md|- && jia/2021/standard.md|- && jia/2021/notice.md|- && jia/2025/plan.md|- && jia/2025/notice.md|- && standard.md|= # 一、甲 && @",
    ],
    right: [
      "jia/2021/standard.md|- && jia/2021/notice.md|- && jia/2025/plan.md|- && jia/2025/notice.md|- && site.yml|compare:↵  - [jia/2021, jia/2023]↵ → ∅",
      "jia/2023/standard.md|- && jia/2023/notice.md|- && jia/2025/plan.md|- && jia/2025/notice.md|- && site.yml|compare:↵  - [jia/2021, jia/2023]↵ → ∅ && deadlines.yml|= []",
      "jia/2023/standard.md|- && jia/2023/notice.md|- && jia/2021/standard.md|- && jia/2021/notice.md|- && site.yml|compare:↵  - [jia/2021, jia/2023]↵ → ∅ && deadlines.yml|= []",
      "jia/2021/standard.md|- && jia/2021/notice.md|- && site.yml|compare:↵  - [jia/2021, jia/2023]↵ → ∅",
      "jia/2025/plan.md|- && jia/2025/notice.md|-",
      "jia/2023/standard.md|- && jia/2023/notice.md|- && site.yml|compare:↵  - [jia/2021, jia/2023]↵ → ∅ && deadlines.yml|= []",
      "jia/2021/standard.md|- && jia/2021/notice.md|- && jia/2025/plan.md|- && jia/2025/notice.md|- && site.yml|compare:↵  - [jia/2021, jia/2023]↵ → ∅ && .git/config|= x",
      "jia/2023/standard.md|- && jia/2023/notice.md|- && jia/2025/plan.md|- && jia/2025/notice.md|- && site.yml|compare:↵  - [jia/2021, jia/2023]↵ → ∅ && deadlines.yml|= [] && jia/.2020/standard.md|= # 一、甲",
      "jia/2023/standard.md|- && jia/2023/notice.md|- && jia/2021/standard.md|- && jia/2021/notice.md|- && site.yml|compare:↵  - [jia/2021, jia/2023]↵ → ∅ && deadlines.yml|= [] && holidays.yml|-",
      "jia/2021/standard.md|- && jia/2021/notice.md|- && jia/2025/plan.md|- && jia/2025/notice.md|- && site.yml|compare:↵  - [jia/2021, jia/2023]↵ → ∅ && deadlines.yml|= [] && synonyms.yml|- && terms.yml|-",
      "jia/2023/standard.md|- && jia/2023/notice.md|- && jia/2021/standard.md|- && jia/2021/notice.md|- && site.yml|compare:↵  - [jia/2021, jia/2023]↵ → ∅ && deadlines.yml|= [] && jia/2025/plan.md|- && jia/2025/opinion.md|= ---↵title: 甲市公共服务规划↵label: 2025—2030年↵--- ¶ # 一、甲",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
