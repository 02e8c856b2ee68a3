import Testing

/// `fullwidth-punctuation`
struct FullwidthPunctuationTests {
  static let table = RuleTable(
    "fullwidth-punctuation", in: .field,
    wrong: [
      "市负责⟦,⟧省补助。",
      "市负责，省补助⟦.⟧",
      "按照《甲规范⟦(⟧第四版⟦)⟧》执行。",
      "对象为老人⟦;⟧孩子。",
      "注⟦:⟧按规定执行。",
      "是否免费⟦?⟧按规定。",
      "每人500元⟦,⟧按月发放。",
    ],
    right: [
      "市负责，省补助。",
      "比例为1:2。",
      "每人1,000元。",
      "每年1.5册。",
      "执行GB/T 9704-2012标准。",
      "服务电话为9:00至17:00。",
      "免费提供f(x)课程。",
      "网址为www.example.gov.cn。",
      "按照PM2.5指标执行。",
      "按照《甲规范（第四版）》执行。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
