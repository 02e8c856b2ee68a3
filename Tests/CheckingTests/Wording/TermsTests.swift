import Testing

/// `terms`
struct TermsTests {
  static let table = RuleTable(
    "terms", in: .field,
    wrong: [
      "资助⟦其它⟧困难群众。",
      "打入个人⟦帐户⟧。",
      "⟦己经⟧参保的人员。",
      "由⟦卫计委⟧负责。",
      "资助⟦五保户⟧。",
    ],
    right: [
      "资助其他困难群众。",
      "打入个人账户。",
      "自己经营的人员。",
      "由卫生健康委负责。",
      "按照《甲省卫计委关于检查的通知》执行。",
      "提供帐篷。",
      "按照《其它办法》执行。",
      "已经参保的人员。",
      "资助特困人员。",
      "五户一组。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
