import Testing

/// `slug-form`
struct SlugFormTable {
  static let table = RuleTable(
    "slug-form", in: .content("slugs.yml"), along: ["slug-missing"],
    wrong: [
      "学有所教: xue → 学有所教: ⟦学⟧",
      "学有所教: xue → 学有所教: ⟦Xue⟧",
      "学有所教: xue → 学有所教: ⟦xue_jiao⟧",
      "学有所教: xue → 学有所教: ⟦you⟧",
      "学有所教: xue → 学有所教: ⟦xue jiao⟧",
      "甲市民政局: minzheng → 甲市民政局: ⟦weisheng⟧",
      "学有所教: xue → 学有所教: ⟦xue/jiao⟧",
    ],
    right: [
      "学有所教: xue → 学有所教: xue-jiao",
      "学有所教: xue → 学有所教: xue2",
      "学有所教: xue → 学有所教: \"xue\"",
      "学有所教: xue → 学有所教: xue↵  病有所医: yi",
      "学有所教: xue → 学有所教: minzheng",
      "学有所教: xue → 学有所教: search",
      "学有所教: xue → 学有所教: jia",
      "学有所教: xue → 学有所教: x",
      "学有所教: xue → 学有所教: 2-xue",
      "甲市民政局: minzheng → 甲市民政局: you",
      "organs: → audiences: {儿童: ertong}↵organs:",
      "organs: → sources: {《甲办法》: jia-banfa}↵organs:",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
