import Testing

/// `numeral-kind`
struct NumeralKindTests {
  static let table = RuleTable(
    "numeral-kind", in: .field,
    wrong: [
      "在⟦三十⟧个工作日内办结。",
      "补助⟦五千⟧元。",
      "年满⟦十八⟧周岁。",
      "每次⟦三⟧天。",
      "缴费⟦一⟧年以上。",
      "在三⟦、⟧五天内办结。",
    ],
    right: [
      "在30个工作日内办结。",
      "补助5万元。",
      "补助数百元。",
      "第三天办理。",
      "五年规划。",
      "小学一、二年级学生。",
      "学前三年入园率。",
      "每两年一次。",
      "三五天内办结。",
      "一个月内办结。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
