import Testing

/// `markdown-literal`
struct MarkdownLiteralTable {
  static let table = RuleTable(
    "markdown-literal", in: .content("jia/2023/standard.md"), along: ["fullwidth-punctuation"],
    wrong: [
      "五次。 → 按2⟦*⟧3*4计算。",
      "五次。 → 浓度⟦<⟧b>0.01。",
      "五次。 → 见⟦[⟧附表](http://a)。",
      "五次。 → 标准为⟦`⟧5`次。",
      "五次。 → 年⟦_⟧次_数 _五_。",
      "jia/2023/notice.md|各县（市、区）： → ⟦*⟧各县（市、区）*：",
      "五次。 → 检查⟦&⟧lt;5次。",
      "jia/2025/plan.md|扩大托育供给。 → 扩大⟦*⟧*托育*\u{2A}供给。",
    ],
    right: [
      "五次。 → 浓度<0.01。",
      "五次。 → 检测PM_2.5五次。",
      "五次。 → 标准为2*3。",
      "五次。 → 甲&乙。",
      "五次。 → [附表]执行。",
      "五次。 → 长*宽，五次。",
      "五次。 → ~五~次。",
      "五次。 → 5～6次，a_b_c。",
      "五次。 → C:\\甲。",
      "五次。 → ＊五＊次。",
      "五次。 → 五次。 ¶ \\# 五次。",
      "五次。 → 五次。 ¶ \\服务标准：五次。",
      "五次。 → 含量>5。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
