import Testing

/// `encoding`
struct EncodingTable {
  static let table = RuleTable(
    "encoding", in: .content("synonyms.yml"), along: ["deadline-party"],
    wrong: [
      "synonyms.yml|0x FF && @synonyms.yml",
      "synonyms.yml|0x B4F2D2DFC3E73A205BD4A4B7C0BDD3D6D65D0A && @synonyms.yml",
      "synonyms.yml|0x E6898E3A20E9A2 && @synonyms.yml",
      "synonyms.yml|0x C0803A20610A && @synonyms.yml",
      "synonyms.yml|0x EDA0803A20610A && @synonyms.yml",
      "jia/2023/waivers.yml|0x 5B5D0AFE && @jia/2023/waivers.yml",
      "jia/2021/notice.md|0x B4F2D2DF0A && @jia/2021/notice.md",
    ],
    right: [
      "synonyms.yml|= \u{FEFF}打疫苗: [预防接种]",
      "synonyms.yml|= 打疫苗: [预防接种]\u{D}\u{A}",
      "synonyms.yml|= 打疫苗: [预防接种]\u{D}\u{A}课本: [教科书]\u{D}\u{A}",
      "synonyms.yml|= 打疫苗: [预防接种]",
      "synonyms.yml|= 𠮷祥: [吉祥]",
      "synonyms.yml|= é: [e\u{301}]",
      "synonyms.yml|0x E68993E796ABE88B97203A205BE9A284E998B25D0A",
      "synonyms.yml|0x EFBBBF613A205B625D0A",
      "synonyms.yml|=",
      "jia/2023/waivers.yml|= \u{FEFF}[]",
      "jia/2023/decisions.md|0x FF",
      "jia/2023/standard.md|五次。 → 每年五次\u{FF1A}𪚥。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
