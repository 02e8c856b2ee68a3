import Testing

/// `file-unknown`
struct FileUnknownTable {
  static let table = RuleTable(
    "file-unknown", in: .content("site.yml"),
    wrong: [
      "organ.yml|= []",
      "jia/2023/standard.txt|= 正文",
      "jia/2023/附件1.docx|= x",
      "jia/readme.md|= 说明",
      "notes.md|= 说明",
      "jia/2023/Standard.md|= # 一、甲",
      "jia/2023/图片/1.png|= x && @jia/2023/图片",
    ],
    right: [
      ".gitignore|= *.swp",
      ".git/config|= x",
      "jia/.DS_Store|= x",
      "jia/2023/.DS_Store|= x",
      "jia/2023/.图片/1.png|= x",
      "jia/2023/decisions.md|= 无。",
      "jia/2023/waivers.yml|= []",
      "jia/2023/succession.yml|= {old: jia/2021, items: []}",
      "synonyms.yml|-",
      "holidays.yml|-",
      "jia/2021/decisions.md|= 附件1.docx 未收入。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
