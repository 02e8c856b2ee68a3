import Testing

/// `site-address`
struct SiteAddressTable {
  static let table = RuleTable(
    "site-address", in: .content("site.yml"),
    wrong: [
      "url: https://www.example.gov.cn/ → url: www.example.gov.cn",
      "url: https://www.example.gov.cn/ → url: example.gov.cn/jbggfw/",
      "url: https://www.example.gov.cn/ → url: \"https://\"",
      "url: https://www.example.gov.cn/ → url: \"https:///jbggfw/\"",
      "url: https://www.example.gov.cn/ → url: https://www.example gov.cn/",
      "url: https://www.example.gov.cn/ → url: \"https://www.example.gov.cn/?id=3\"",
      "url: https://www.example.gov.cn/ → url: \"https://www.example.gov.cn/#top\"",
      "url: https://www.example.gov.cn/ → url: ftp://www.example.gov.cn/",
    ],
    right: [
      "url: https://www.example.gov.cn/ → url: http://www.example.gov.cn/",
      "url: https://www.example.gov.cn/ → url: https://www.example.gov.cn",
      "url: https://www.example.gov.cn/ → url: https://www.example.gov.cn/jbggfw/",
      "url: https://www.example.gov.cn/ → url: https://www.example.gov.cn/a/b/c",
      "url: https://www.example.gov.cn/ → url: http://192.0.2.10/",
      "url: https://www.example.gov.cn/ → url: http://www.example.gov.cn:8080/",
      "url: https://www.example.gov.cn/ → url: HTTPS://WWW.EXAMPLE.GOV.CN/",
      "url: https://www.example.gov.cn/ → url: https://例子.中国/",
      "url: https://www.example.gov.cn/ → url: https://xn--fsqu00a.xn--fiqs8s/",
      "url: https://www.example.gov.cn/ → url: 'https://www.example.gov.cn/col/col_123/'",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
