import Testing

/// `review`
struct ReviewTable {
  static let table = RuleTable(
    "review", in: .content("jia/2023/review.yml"),
    wrong: [
      "= - {old: jia/2021, item: 1, change: ae98b53f5d, decision: confirmed, who: 张三, date: 2024-07-22}↵- ⟦{old: jia/2021, item: 3, change: bd70133f5f, decision: rejected, who: 张三, date: 2024-07-22}⟧",
      "= - {old: jia/2021, item: 1, change: ae98b53f5d, decision: confirmed, who: 张三, date: 2024-07-22} && @jia/2023/review.yml",
      "= - ⟦{old: jia/2021, item: 1, change: 0000000000, decision: confirmed, who: 张三, date: 2024-07-22}⟧↵- {old: jia/2021, item: 3, change: bd70133f5f, decision: confirmed, who: 张三, date: 2024-07-22} && @jia/2023/review.yml",
      "= - {old: jia/2021, item: 1, change: ae98b53f5d, decision: confirmed, who: 张三, date: 2024-07-22}↵- {old: jia/2021, item: 3, change: bd70133f5f, decision: confirmed, who: 张三, date: 2024-07-22}↵- ⟦{old: jia/2021, item: 2, decision: confirmed, who: 张三, date: 2024-07-22}⟧",
      "= - {old: jia/2021, item: 1, change: ae98b53f5d, decision: confirmed, who: 张三, date: 2024-07-22}↵- {old: jia/2021, item: 3, change: bd70133f5f, decision: confirmed, who: 张三, date: 2024-07-22}↵- ⟦{old: jia/2019, item: 1, change: ae98b53f5d, decision: confirmed, who: 张三, date: 2024-07-22}⟧",
      "= - {old: jia/2021, item: 1, change: ae98b53f5d, decision: confirmed, who: 张三, date: 2024-07-22}↵- {old: jia/2021, item: 3, change: bd70133f5f, decision: confirmed, who: 张三, date: 2024-07-22}↵- ⟦{old: 2021, item: 1, change: ae98b53f5d, decision: confirmed, who: 张三, date: 2024-07-22}⟧",
      "= - {old: jia/2021, item: 1, change: ae98b53f5d, decision: confirmed, who: 张三, date: 2024-07-22}↵- {old: jia/2021, item: 3, change: bd70133f5f, decision: confirmed, who: 张三, date: 2024-07-22}↵- ⟦{old: jia/2021, item: 1, change: ae98b53f5d, decision: 同意, who: 张三, date: 2024-07-22}⟧",
      "= - {old: jia/2021, item: 1, change: ae98b53f5d, decision: confirmed, who: 张三, date: 2024-07-22}↵- {old: jia/2021, item: 3, change: bd70133f5f, decision: confirmed, who: 张三, date: 2024-07-22}↵- ⟦{old: jia/2021, item: 1, change: ae98b53f5d, decision: confirmed, date: 2024-07-22}⟧",
      "= - {old: jia/2021, item: 1, change: ae98b53f5d, decision: confirmed, who: 张三, date: 2024-07-22}↵- {old: jia/2021, item: 3, change: bd70133f5f, decision: confirmed, who: 张三, date: 2024-07-22}↵- ⟦{old: jia/2021, item: 1, dropped: 1, change: ae98b53f5d, decision: confirmed, who: 张三, date: 2024-07-22}⟧",
    ],
    right: [
      "= - {old: jia/2021, item: 1, change: ae98b53f5d, decision: confirmed, who: 张三, date: 2024-07-22}↵- {old: jia/2021, item: 3, change: bd70133f5f, decision: confirmed, who: 张三, date: 2024-07-22}",
      "= - {old: jia/2021, item: 3, change: bd70133f5f, decision: confirmed, who: 张三, date: 2024-07-22}↵- {old: jia/2021, item: 1, change: ae98b53f5d, decision: confirmed, who: 张三, date: 2024-07-22}",
      "= - {old: jia/2021, item: 1, decision: confirmed, who: 张三, date: 2024-07-22}↵- {old: jia/2021, item: 3, change: bd70133f5f, decision: confirmed, who: 张三, date: 2024-07-22}",
      "= - {old: jia/2021, item: 1, change: ae98b53f5d, decision: confirmed, who: 张三, note: 与部门核对过, date: 2024-07-22}↵- {old: jia/2021, item: 3, change: bd70133f5f, decision: confirmed, who: 张三, date: 2024-07-22}",
      "= - {old: jia/2021, item: 1, change: ae98b53f5d, decision: confirmed, who: 张三, date: 2024-07-22}↵- {old: jia/2021, item: 3, change: bd70133f5f, decision: confirmed, who: 张三, date: 2024-07-22}↵- {old: jia/2021, item: 3, decision: note, note: 新增, who: 李四, date: 2024-07-23}",
      "= - {old: jia/2021, item: 1, change: ae98b53f5d, decision: rejected, who: 张三, date: 2024-07-22}↵- {old: jia/2021, item: 3, change: bd70133f5f, decision: confirmed, who: 张三, date: 2024-07-22}↵- {old: jia/2021, item: 1, change: ae98b53f5d, decision: confirmed, who: 张三, date: 2024-07-22}",
      "= []",
      "= # 没有",
      "= - {old: jia/2021, item: 1, change: ae98b53f5d, decision: , note: , who: , date: }",
      "= - {old: jia/2021, item: 1, change: ae98b53f5d, decision: confirmed, who: 张三, date: 2024-07-22}↵- {old: jia/2021, item: 3, change: bd70133f5f, decision: confirmed, who: 张三, date: 2024-07-22}↵- {old: jia/2021, item: 2, decision: , who: , date: }",
      "= - {old: jia/2021, item: 1, change: ae98b53f5d, decision: confirmed, who: 张三, date: 2024-07-22}↵- {old: jia/2021, item: 3, change: bd70133f5f, decision: confirmed, who: 张三, date: 2024-07-22} && jia/2023/succession.yml|= {old: jia/2021, items: [{old: [1], new: [1]}]}",
      "= - {old: \"jia/2021\", item: 1, change: ae98b53f5d, decision: confirmed, who: 张三, date: 2024-07-22}↵- {old: jia/2021, item: \"3\", change: bd70133f5f, decision: confirmed, who: 张三, date: 2024-07-22}",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
