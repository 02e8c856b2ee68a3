import Testing

/// `region-parent`
struct RegionParentTable {
  static let table = RuleTable(
    "region-parent", in: .content("regions.yml"), along: ["region-code", "deadline-party"],
    wrong: [
      "slug: yi, parent: jia → slug: yi, parent: bing",
      "slug: yi, parent: jia → slug: yi, parent: 甲市",
      "slug: yi, parent: jia → slug: yi, parent: \"330400\"",
      "name: 省, slug: sheng → name: 省, slug: sheng, parent: sheng",
      "name: 省, slug: sheng → name: 省, slug: sheng, parent: zhongguo",
    ],
    right: [
      "slug: yi, parent: jia → slug: yi, parent: sheng && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia → slug: yi && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia → slug: yi, parent: \"jia\"",
      "slug: yi, parent: jia → slug: yi, parent: \"\" && deadlines.yml|who: below → who: yi",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330424\", name: 丙县, slug: bing, parent: jia} && deadlines.yml|yi: 2024-12-20 → yi: 2024-12-20, bing: 2024-12-30",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330500\", name: 丁市, slug: ding, parent: sheng}",
      "slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"330422\", name: 戊县, slug: jia-1, parent: jia} && deadlines.yml|yi: 2024-12-20 → yi: 2024-12-20, jia-1: 2024-12-20",
      "slug: yi, parent: jia → parent: jia, slug: yi",
      "- {code: \"330421\", name: 乙县, short: 乙, slug: yi, parent: jia}↵ → ∅ && - {code: \"330000\", name: 省, slug: sheng} → - {code: \"330421\", name: 乙县, short: 乙, slug: yi, parent: jia}↵- {code: \"330000\", name: 省, slug: sheng}",
      "name: 省, slug: sheng → name: 省, slug: sheng, parent: \"\"",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
