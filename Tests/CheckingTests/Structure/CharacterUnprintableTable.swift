import Testing

/// `character-unprintable`
struct CharacterUnprintableTable {
  static let table = RuleTable(
    "character-unprintable", in: .content("jia/2023/standard.md"),
    wrong: [
      "五次。 → 五⟦\u{1}⟧次。",
      "五次。 → 五⟦\u{E001}⟧次。",
      "五次。 → 五⟦\u{FFFD}⟧次。",
      "五次。 → 五⟦\u{7F}⟧次，每月一\u{7F}次。",
      "五次。 → 五⟦\u{9F}⟧次。",
      "五次。 → 五⟦\u{F0000}⟧次。",
      "jia/2023/notice.md|各县（市、区）： → 各县（市⟦\u{E6E5}⟧区）：",
    ],
    right: [
      "五次。 → 每人㎡。",
      "五次。 → 𠮷祥街道。",
      "五次。 → 居住满5年的é户。",
      "五次。 → ①检查。",
      "五次。 → 检查\u{9}五次。",
      "五次。 → ﬁ检查。",
      "五次。 → α、β受体。",
      "五次。 → 每人￥5元。",
      "五次。 → →按规定。",
      "五次。 → ○〇五次。",
      "五次。 → 龥县居民。",
      "五次。 → ℃以上。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
