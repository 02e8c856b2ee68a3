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
    ],
    right: [
      "code: \"3304000001\" → code: 3304000001",
      "name: 甲市基本公共服务标准 → name: 甲",
      "url: https://www.example.gov.cn/ → url: https://www.example.gov.cn",
      "url: https://www.example.gov.cn/ → url: \"https://www.example.gov.cn/\"",
      "name: 甲市基本公共服务标准 → name: '甲市基本公共服务标准'",
      "code: \"3304000001\" → code: \"3304000001\"↵sponsor: 甲市人民政府",
      "code: \"3304000001\" → code: \"3304000001\"↵icp: 浙ICP备00000000号",
      "code: \"3304000001\" → \"code\": \"3304000001\"",
      "name: 甲市基本公共服务标准↵url: https://www.example.gov.cn/ → url: https://www.example.gov.cn/↵name: 甲市基本公共服务标准",
      "code: \"3304000001\" → code: \"3304000001\"↵description: 查一查有哪些服务。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
