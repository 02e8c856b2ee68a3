import Testing

/// `site-identity`
struct SiteIdentityTable {
  static let table = RuleTable(
    "site-identity", in: .content("site.yml"),
    wrong: [
      "name: 甲市基本公共服务标准↵ → ∅",
      "url: https://www.example.gov.cn/↵ → ∅",
      "code: \"3304000001\"↵ → ∅",
      "name: 甲市基本公共服务标准 → name: \"\"",
      "code: \"3304000001\" → # code: \"3304000001\"",
      "= sponsor: 甲市人民政府",
      "sponsor: 甲市人民政府↵ → ∅",
      "contact: 0573-00000000↵ → ∅",
      "icp: 浙ICP备05000001号-1↵police: 浙公网安备33040002000001号↵ → ∅",
      "feedback: mail@example.gov.cn → feedback: \"\"",
      "licence: 注明来源即可使用 → # licence: 待定",
    ],
    right: [
      "code: \"3304000001\" → code: 3304000001",
      "name: 甲市基本公共服务标准 → name: 甲",
      "url: https://www.example.gov.cn/ → url: https://www.example.gov.cn",
      "url: https://www.example.gov.cn/ → url: \"https://www.example.gov.cn/\"",
      "name: 甲市基本公共服务标准 → name: '甲市基本公共服务标准'",
      "sponsor: 甲市人民政府 → sponsor: 甲市发展和改革委员会",
      "licence: 注明来源即可使用 → licence: https://www.example.gov.cn/licence.html",
      "code: \"3304000001\" → \"code\": \"3304000001\"",
      "name: 甲市基本公共服务标准↵url: https://www.example.gov.cn/ → url: https://www.example.gov.cn/↵name: 甲市基本公共服务标准",
      "code: \"3304000001\" → code: \"3304000001\"↵description: 查一查有哪些服务。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
