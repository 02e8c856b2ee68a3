import Testing

/// `deadline-quote`
struct DeadlineQuoteTable {
  static let table = RuleTable(
    "deadline-quote", in: .content("deadlines.yml"),
    wrong: [
      "jia/2023/notice.md|各县（市、区）： ¶ 本标准自2024年8月1日起施行。 → ⟦各县（市、区）：⟧ ¶ 本标准于2024年8月1日起施行。 && jia/2023/standard.md|五次。 → 六次。",
      "jia/2023/notice.md|各县（市、区）： → ⟦各县（市、区）：⟧ && deadlines.yml|quote: 自2024年8月1日起施行 → quote: 自2024年9月1日起施行",
      "jia/2023/notice.md|各县（市、区）： → ⟦各县（市、区）：⟧ && deadlines.yml|quote: 自2024年8月1日起施行 → quote: 各县要在年底前印发",
      "jia/2023/notice.md|各县（市、区）： → ⟦各县（市、区）：⟧ && deadlines.yml|quote: 自2024年8月1日起施行 → quote: 自2024年8月1日 … 起施行",
      "jia/2023/notice.md|各县（市、区）： → ⟦各县（市、区）：⟧ && deadlines.yml|quote: 自2024年8月1日起施行 → quote: 甲市发展改革委关于印发",
      "jia/2023/notice.md|各县（市、区）： → ⟦各县（市、区）：⟧ && deadlines.yml|quote: 自2024年8月1日起施行 → quote: 各县、市、区",
    ],
    right: [
      "quote: 自2024年8月1日起施行 → quote: 本标准自2024年8月1日起施行。",
      "quote: 自2024年8月1日起施行 → quote: 自２０２４年８月１日起施行",
      "quote: 自2024年8月1日起施行 → quote: 自 2024 年 8 月 1 日起施行",
      "quote: 自2024年8月1日起施行 → quote: \"自2024年8月1日起施行\"",
      "quote: 自2024年8月1日起施行 → quote: 各县(市、区)",
      "quote: 自2024年8月1日起施行 → basis: 《甲办法》第三条",
      "quote: 自2024年8月1日起施行 → quote: 起施行",
      "jia/2023/notice.md|本标准自2024年8月1日起施行。 → 本标准自2024年8月1日起施行，有效期5年。",
      "notice: jia/2023 → notice: jia/2021 && quote: 自2024年8月1日起施行 → quote: 自2022年1月1日起施行 && done: {yi: 2024-12-20} → done: {yi: 2022-12-20}",
      "quote: 自2024年8月1日起施行 → quote: 自2024年8月1日↵    起施行",
      "jia/2023/notice.md|本标准自2024年8月1日起施行。 → 本标准自2024年8月1日↵起施行。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
