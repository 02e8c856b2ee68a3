import Testing

/// `slug-missing`
struct SlugMissingTable {
  static let table = RuleTable(
    "slug-missing", in: .content("jia/2023/standard.md"),
    wrong: [
      "slugs.yml|  学有所教: xue↵ → ∅ && @jia/2023/standard.md",
      "# 二、学有所教 → # 二、学有优教",
      "slugs.yml|  甲市民政局: minzheng↵ → ∅ && @jia/2023/standard.md && @jia/2021/standard.md",
      "slugs.yml|= domains: {学有所教: xue}↵organs: {甲市民政局: minzheng, 甲市卫生健康委员会: weisheng} && @jia/2023/standard.md && @jia/2021/standard.md",
      "slugs.yml|- && @jia/2023/standard.md && @jia/2021/standard.md",
      "organs.yml|  - {name: 甲市民政局, short: [市民政局, 甲民政]} → ↵  - {name: 甲市民政局, short: [市民政局, 甲民政]}↵  - {name: 甲市教育局, short: [市学校局]} && jia/2023/standard.md|**牵头负责单位**：市教育局。 → **牵头负责单位**：市学校局。 && @jia/2023/standard.md",
    ],
    right: [
      "slugs.yml|  甲市发展和改革委员会: fagai↵ → ∅",
      "slugs.yml|学有所教: xue → 学有所教: xue↵  病有所医: bing",
      "slugs.yml|学有所教: xue → 学有所教: xue-you-suo-jiao",
      "# 二、学有所教 → # 二、 学有所教",
      "# 二、学有所教 → # 第二章 学有所教",
      "# 一、幼有所育 ¶ → ∅ && # 二、学有所教 → # 学有所教 && jia/2021/standard.md|# 一、幼有所育 → # 幼有所育",
      "**牵头负责单位**：市教育局。 → **牵头负责单位**：市民政局。",
      "**牵头负责单位**：市教育局。 → **牵头负责单位**：省教育厅。",
      "slugs.yml|甲市民政局: minzheng → 甲市民政局: \"minzheng-2\"",
      "slugs.yml|  幼有所育: you↵  学有所教: xue → ↵  学有所教: xue↵  幼有所育: you",
      "organs.yml|jia: → jia:↵  - {name: 甲市水利局, short: [市水利局]}",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
