import Testing

/// `invisible`
struct InvisibleTests {
  static let table = RuleTable(
    "invisible", in: .field,
    wrong: [
      "基本公共⟦\u{200B}⟧服务。",
      "基本⟦\u{FEFF}⟧公共服务。",
      "基本⟦\u{AD}⟧公共服务。",
      "基本⟦\u{200E}⟧公共服务。",
      "基本⟦\u{2060}⟧公共服务。",
      "基本⟦\u{202E}⟧公共服务。",
      "基本⟦\u{2066}⟧公共⟦\u{2069}⟧服务。",
    ],
    right: [
      "基本公共服务。",
      "α受体。",
      "①甲。",
      "㎡为单位。",
      "𠮷野家。",
      "〇为零。",
      "é为字母。",
      "Ⅲ型。",
      "每人500元。",
      "50‰。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
