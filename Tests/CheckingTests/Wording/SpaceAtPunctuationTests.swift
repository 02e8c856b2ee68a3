import Testing

/// `no-space-at-punctuation`
struct SpaceAtPunctuationTests {
  static let table = RuleTable(
    "no-space-at-punctuation", in: .field,
    wrong: [
      "免费提供⟦ ⟧，资助学生。",
      "免费提供，⟦ ⟧资助学生。",
      "按照《甲办法》⟦ ⟧《乙办法》执行。",
      "按照⟦ ⟧《甲办法》执行。",
      "免费提供（书）⟦　⟧教材。",
    ],
    right: [
      "免费提供，资助学生。",
      "按照《甲办法》《乙办法》执行。",
      "按照《甲办法》执行。",
      "免费提供（书）教材。",
      "表1 “甲”项目。",
      "专栏2 “乙”项目。",
      "免费检测HIV（Ⅲ型）。",
      "每人500元；每户800元。",
      "免费提供：教材。",
      "《甲省教育厅 甲省财政厅关于补贴的通知》。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
