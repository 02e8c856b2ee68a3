import Testing

/// `region-duplicate`
struct RegionDuplicateTable {
  static let table = RuleTable(
    "region-duplicate", in: .content("regions.yml"), along: ["region-code"],
    wrong: [
      "code: \"330421\", name: 乙县 → code: \"330400\", name: 乙县",
      "code: \"330421\", name: 乙县, short: 乙 → code: \"330421\", name: 甲市, short: 乙",
      "code: \"330000\", name: 省 → code: \"330400\", name: 省",
      "code: \"330000\", name: 省 → code: \"330000\", name: 乙县",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330421\", name: 丙县, slug: bing, parent: jia} && deadlines.yml|yi: 2024-12-20 → yi: 2024-12-20, bing: 2024-12-30",
    ],
    right: [
      "code: \"330421\", name: 乙县 → code: \"330422\", name: 乙县",
      "code: \"330421\", name: 乙县, short: 乙 → code: \"330421\", name: 甲县, short: 甲",
      "name: 乙县, short: 乙 → name: 乙县, short: 甲",
      "name: 乙县, short: 乙 → name: 甲市乙区, short: 乙",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330401\", name: 丙区, slug: bing, parent: jia} && deadlines.yml|yi: 2024-12-20 → yi: 2024-12-20, bing: 2024-12-30",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {name: 丙区, slug: bing, parent: jia}↵- {name: 丁区, slug: ding, parent: jia} && deadlines.yml|yi: 2024-12-20 → yi: 2024-12-20, bing: 2024-12-30, ding: 2024-12-30",
      "name: 省, slug → name: 甲省, slug",
      "code: \"330421\", name: 乙县, short: 乙, slug: yi → code: \"330421\", name: 乙县, short: 乙县, slug: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330300\", name: 甲市市, slug: jiashi, parent: sheng}",
      "code: \"330400\", name: 甲市 → code: '330400', name: 甲市",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
