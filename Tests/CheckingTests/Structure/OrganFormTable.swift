import Testing

/// `organ-form`
struct OrganFormTable {
  static let table = RuleTable(
    "organ-form", in: .content("organs.yml"),
    wrong: [
      "jia: → jia:↵  - ⟦{short: [市水利局]}⟧",
      "jia: → jia:↵  - ⟦{name: \"\", short: [市水利局]}⟧",
      "jia: → jia:↵  - ⟦{link: \"https://example.gov.cn/\"}⟧",
      "sheng: → sheng:↵  - ⟦short: 省水利厅⟧",
      "jia: → jia:↵  - ⟦{name: \" \"}⟧",
    ],
    right: [
      "jia: → jia:↵  - {name: 甲市水利局}",
      "jia: → jia:↵  - {name: 甲市水利局, short: []}",
      "jia: → jia:↵  - {name: 甲市水利局, short: 市水利局}",
      "jia: → jia:↵  - {name: 甲市水利局, short: [市水利局, 水利局]}",
      "jia: → jia:↵  - {name: 甲市水利局, link: \"https://example.gov.cn/\"}",
      "jia: → jia:↵  - name: 甲市水利局↵    short:↵      - 市水利局",
      "jia: → jia:↵  - {short: [市水利局], name: 甲市水利局}",
      "jia: → jia:↵  - {name: \"甲市水利局\"}",
      "sheng: → yi: []↵sheng:",
      "sheng: → yi:↵  - {name: 乙县水利局, short: [县水利局]}↵sheng:",
      "jia: → # 市级机关↵jia:",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
