import Testing

/// `link-address`
struct LinkAddressTable {
  static let table = RuleTable(
    "link-address", in: .content("jia/2023/notice.md"),
    wrong: [
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵interpretation: ⟦javascript:alert(1)⟧",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵interpretation: ⟦data:text/html,x⟧",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵interpretation: ⟦www.example.gov.cn/jiedu/⟧",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵interpretation: ⟦ftp://example.gov.cn/a⟧",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵interpretation: ⟦file:///etc/passwd⟧",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵interpretation: ⟦https://⟧",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵interpretation: ⟦解读见附件⟧",
      "site.yml|feedback: mail@example.gov.cn → feedback: \"javascript:alert(1)\"",
      "site.yml|feedback: mail@example.gov.cn → feedback: \"JavaScript: alert(1)\"",
      "site.yml|feedback: mail@example.gov.cn → feedback: \"data:text/html,x\"",
      "site.yml|licence: 注明来源即可使用 → licence: \"vbscript:x\"",
      "site.yml|licence: 注明来源即可使用 → licence: \"file:///c:/licence.txt\"",
      "organs.yml|{name: 甲市民政局, short: [市民政局, 甲民政]} → {name: 甲市民政局, short: [市民政局, 甲民政], link: \"javascript:alert(1)\"}",
      "organs.yml|{name: 甲市民政局, short: [市民政局, 甲民政]} → {name: 甲市民政局, short: [市民政局, 甲民政], link: \"www.example.gov.cn\"}",
      "organs.yml|{name: 甲市民政局, short: [市民政局, 甲民政]} → {name: 甲市民政局, short: [市民政局, 甲民政], link: \"//example.gov.cn/\"}",
    ],
    right: [
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵interpretation: https://www.example.gov.cn/jiedu/1.html",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵interpretation: http://www.example.gov.cn/",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵interpretation: https://例子.中国/解读",
      "published: 2024-06-26 09:30 → published: 2024-06-26 09:30↵interpretation: \"https://www.example.gov.cn/a?b=1&c=2#d\"",
      "site.yml|feedback: mail@example.gov.cn → feedback: https://www.example.gov.cn/form?about={citation}",
      "site.yml|feedback: mail@example.gov.cn → feedback: 电话：0573-00000000",
      "site.yml|feedback: mail@example.gov.cn → feedback: 0573-00000000",
      "site.yml|feedback: mail@example.gov.cn → feedback: \"电话: 0573-00000000\"",
      "site.yml|licence: 注明来源即可使用 → licence: https://www.example.gov.cn/licence",
      "site.yml|licence: 注明来源即可使用 → licence: \"许可: 注明来源\"",
      "site.yml|licence: 注明来源即可使用 → licence: CC BY 4.0",
      "organs.yml|{name: 甲市民政局, short: [市民政局, 甲民政]} → {name: 甲市民政局, short: [市民政局, 甲民政], link: \"https://www.example.gov.cn/mzj/\"}",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
