import Testing

/// `title-nesting`
struct TitleNestingTests {
  static let table = RuleTable(
    "title-nesting", in: .field,
    wrong: [
      "按照《关于印发⟦<⟧实施方案⟦>⟧的通知》执行。",
      "按照《关于印发⟦＜⟧实施方案⟦＞⟧的通知》执行。",
      "按照《关于印发⟦《⟧实施方案⟦》⟧的通知》执行。",
      "按照⟦<⟧实施方案⟦>⟧执行。",
      "按照《省关于修改⟦《⟧甲办法⟦》⟧的决定》《乙办法》执行。",
    ],
    right: [
      "按照《关于印发〈实施方案〉的通知》执行。",
      "浓度为<0.01。",
      "浓度＜0.01。",
      "按照《甲办法》《乙办法》执行。",
      "按照《省关于修改〈甲办法〉的决定》执行。",
      "满意度>92分。",
      "《省实施〈条例〉办法》。",
      "《甲办法》第3条。",
      "人数<5或者>9。",
      "《“十四五”规划》。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
