import Testing

/// `date-agree`
struct DateAgreeTests {
  static let table = RuleTable(
    "date-agree", in: .body,
    wrong: [
      "本通知自⟦2024年9月1日⟧起施行。",
      "本标准自⟦2024年8月2日⟧起实施。",
      "本办法自⟦2023年8月1日⟧起执行。",
      "本文件自⟦2024年8月11日⟧起生效。",
      "甲。本通知自⟦2025年1月1日⟧起施行。",
    ],
    right: [
      "本通知自2024年8月1日起实施。",
      "本标准自印发之日起施行。",
      "《甲办法》自2024年9月1日起施行。",
      "本通知有效期5年。",
      "自2024年9月1日起，每月发放。",
      "本通知自2024年8月1日起执行。",
      "各县要于2024年12月底前印发。",
      "甲县标准自2025年1月1日起施行。",
      "自2025年1月1日起发放本年补助。",
      "甲。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
