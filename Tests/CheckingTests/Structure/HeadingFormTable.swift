import Testing

/// `heading-form`
struct HeadingFormTable {
  static let table = RuleTable(
    "heading-form", in: .content("jia/2023/standard.md"),
    along: ["field-missing", "field-duplicate", "heading-sequence", "heading-empty", "heading-mark", "notice-title"],
    wrong: [
      "## 2. 学前教育服务 → ## 2. 学前教育服务 ¶ ⟦###学前说明⟧",
      "# 二、学有所教 → # 二、学有所教 ¶ ⟦##2. 儿童⟧",
      "**服务内容**：资助。 → **服务内容**：资助。 ¶ ⟦####（1）资助。⟧",
      "# 一、幼有所育 → ⟦#前言⟧ ¶ # 一、幼有所育",
      "本标准自2024年8月1日起施行。 → 本标准自2024年8月1日起施行。 ¶ ⟦#附则⟧",
      "jia/2025/plan.md|扩大托育供给。 → 扩大托育供给。 ¶ ⟦##（二）养老服务⟧",
      "jia/2023/notice.md|各县（市、区）： → 各县（市、区）： ¶ ⟦#一、工作要求⟧",
    ],
    right: [
      "## 2. 学前教育服务 → ##\u{9}2. 学前教育服务",
      "## 2. 学前教育服务 → ##  2. 学前教育服务",
      "## 2. 学前教育服务 →   ## 2. 学前教育服务",
      "**服务内容**：资助。 → **服务内容**：资助。 ¶ \\#学前说明。",
      "**服务内容**：资助。 → **服务内容**：资助，拨打#123。",
      "**服务内容**：资助。 → **服务内容**：资助。 ¶ ＃学前说明。",
      "**服务内容**：资助。 → **服务内容**：资助。 ¶ #### 资助说明",
      "**服务内容**：资助。 → **服务内容**：资助。 ¶ #######学前说明。",
      "**服务内容**：资助。 → **服务内容**：资助。 ¶ №1学前说明。",
      "**服务内容**：资助。 → **服务内容**：资助。 ¶ | #一 | 说明 |↵|---|---|↵| 资助 | 免费 |",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
