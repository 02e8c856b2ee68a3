import Testing

/// `heading-empty`
struct HeadingEmptyTable {
  static let table = RuleTable(
    "heading-empty", in: .content("jia/2023/standard.md"),
    wrong: [
      "# 二、学有所教 → ## ⟦2. 儿童健康服务⟧ ¶ # 二、学有所教 && ## 2. 学前教育服务 → ## 3. 学前教育服务",
      "# 二、学有所教 → # ⟦二、弱有所扶⟧ ¶ # 三、学有所教",
      "## 1. 优孕优生服务 → ## ⟦1.⟧",
      "# 二、学有所教 → # ⟦二、⟧",
      "## 2. 学前教育服务 → ## ⟦2. 义务教育服务⟧ ¶ ## 3. 学前教育服务",
      "--- ¶ 本标准 → # ⟦三、劳有所得⟧ ¶ --- ¶ 本标准",
    ],
    right: [
      "# 二、学有所教 → ## 2. 儿童健康服务 ¶ ### （3）接种 ¶ **服务对象**：儿童。 ¶ **服务内容**：接种。 ¶ **服务标准**：按规定。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市卫生健康委。 ¶ # 二、学有所教 && ## 2. 学前教育服务 → ## 3. 学前教育服务 && ### （3）学前资助 → ### （4）学前资助",
      "## 2. 学前教育服务 ¶ → ∅",
      "# 二、学有所教 ¶ → ∅",
      "## 1. 优孕优生服务 → ## 1. 优孕",
      "# 二、学有所教 → # 二、教 && slugs.yml|学有所教: xue → 教: xue",
      "# 二、学有所教 → # 二、学有所教 ¶ #### 说明",
      "# 二、学有所教 → # 二、学有所教 ¶ 另有儿童健康服务。",
      "## 2. 学前教育服务 → ## 2.学前教育服务",
      "## 2. 学前教育服务 →    ## 2. 学前教育服务",
      "# 一、幼有所育 → 说明文字。 ¶ # 一、幼有所育",
      "### （3）学前资助 → 本类只有一个项目。 ¶ ### （3）学前资助",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
