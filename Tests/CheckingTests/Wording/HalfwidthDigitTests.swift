import Testing

/// `halfwidth-digit`
struct HalfwidthDigitTests {
  static let table = RuleTable(
    "halfwidth-digit", in: .field,
    wrong: [
      "每人每月⟦５００⟧元。",
      "达到⟦９０％⟧以上。",
      "每年⟦１．５⟧册。",
      "达到90⟦％⟧。",
      "免费检测⟦ＨＩＶ⟧。",
    ],
    right: [
      "每人每月500元。",
      "达到90%以上。",
      "每年1.5册。",
      "免费检测HIV。",
      "千分之五即5‰。",
      "《甲办法》第3条。",
      "（一）检查。",
      "甲：乙。",
      "每月1次；每年12次。",
      "免费检测Ⅲ型。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
