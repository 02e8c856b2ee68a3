import Testing

/// `range-mark`
struct RangeMarkTests {
  static let table = RuleTable(
    "range-mark", in: .field, along: ["no-inner-space"],
    wrong: [
      "16⟦-⟧24岁失业青年。",
      "每人1000⟦-⟧3000元。",
      "按照《甲计划（2022⟦-⟧2025年）》执行。",
      "7⟦一⟧9周岁儿童。",
      "7⟦ 一 ⟧9周岁儿童。",
      "每年6⟦~⟧12次。",
      "2021⟦——⟧2025年。",
      "比例为10%⟦-⟧20%。",
    ],
    right: [
      "16～24岁失业青年。",
      "0—6岁儿童。",
      "2021—2025年。",
      "电话为0573-82521234。",
      "按照GB/T 15834-2011执行。",
      "葡萄糖-6-磷酸脱氢酶。",
      "甲路64-2号。",
      "COVID-19感染者。",
      "一年一次。",
      "第1—3档。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
