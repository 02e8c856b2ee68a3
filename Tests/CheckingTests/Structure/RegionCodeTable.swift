import Testing

/// `region-code`
struct RegionCodeTable {
  static let table = RuleTable(
    "region-code", in: .content("regions.yml"), along: ["region-mismatch"],
    wrong: [
      "{code: \"330400\", name: 甲市 → {code: \"3304\", name: 甲市",
      "{code: \"330421\", name: 乙县 → {code: \"33042\", name: 乙县",
      "{code: \"330421\", name: 乙县 → {code: \"3304210\", name: 乙县",
      "{code: \"330421\", name: 乙县 → {code: 33-421, name: 乙县",
      "{code: \"330421\", name: 乙县 → {code: \"330521\", name: 乙县",
      "{code: \"330000\", name: 省 → {code: \"340000\", name: 省",
      "{code: \"330000\", name: 省 → {code: \"990000\", name: 省",
      "{code: \"330421\", name: 乙县 → {code: \"330021\", name: 乙县",
      "{code: \"330421\", name: 乙县 → {code: \"000000\", name: 乙县",
      "{code: \"330421\", name: 乙县 → {code: ３３０４２１, name: 乙县",
    ],
    right: [
      "{code: \"330421\", name: 乙县 → {code: 330421, name: 乙县",
      "{code: \"330421\", name: 乙县 → {code: \"330401\", name: 乙县",
      "{code: \"330421\", name: 乙县 → {code: \"330481\", name: 乙市",
      "{code: \"330421\", name: 乙县 → {name: 乙县",
      "{code: \"330421\", name: 乙县 → {code: \"\", name: 乙县",
      "{code: \"330421\", name: 乙县 → {code: ' 330421 ', name: 乙县",
      "- {code: \"330000\", name: 省 → - {code: \"110000\", name: 北京市, slug: beijing}↵- {code: \"110101\", name: 东城区, slug: dongcheng, parent: beijing}↵- {code: \"330000\", name: 省",
      "- {code: \"330000\", name: 省 → - {code: \"420000\", name: 湖北省, slug: hubei}↵- {code: \"429004\", name: 仙桃市, slug: xiantao, parent: hubei}↵- {code: \"330000\", name: 省",
      "- {code: \"330000\", name: 省 → - {code: \"659001\", name: 石河子市, slug: shihezi}↵- {code: \"330000\", name: 省",
      "- {code: \"330000\", name: 省 → - {code: \"810000\", name: 香港特别行政区, slug: xianggang}↵- {code: \"330000\", name: 省",
      "{code: \"330000\", name: 省 → {name: 省",
      "slug: yi, parent: jia → slug: yi, parent: sheng && deadlines.yml|who: below → who: yi",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
