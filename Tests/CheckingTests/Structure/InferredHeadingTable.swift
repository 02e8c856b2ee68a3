import Testing

/// `inferred-heading`
struct InferredHeadingTable {
  static let table = RuleTable(
    "inferred-heading", in: .content("jia/2023/standard.md"),
    wrong: [
      "label: 2023年版 → label: 2023年版↵inferred: ⟦[一、幼有所育]⟧",
      "label: 2023年版 → label: 2023年版↵inferred: ⟦[2. 学前教育服务]⟧",
      "label: 2023年版 → label: 2023年版↵inferred: ⟦[一、幼有所育, 1. 优孕优生服务]⟧",
      "label: 2023年版 → label: 2023年版↵inferred: ⟦[三、病有所医]⟧",
      "label: 2023年版 → label: 2023年版↵inferred: ⟦[二、学有所教, 2.学前教育服务]⟧",
      "label: 2023年版 → label: 2023年版↵inferred:↵  ⟦- 一、幼有所育⟧",
    ],
    right: [
      "label: 2023年版 → label: 2023年版↵inferred: []",
      "label: 2023年版 → label: 2023年版↵inferred:",
      "label: 2023年版 → label: 2023年版↵inferred: \"\"",
      "label: 2023年版 → label: 2023年版↵# inferred: [一、幼有所育]",
      "# 一、幼有所育 → 一、二两章的标题照原文件。 ¶ # 一、幼有所育",
      "label: 2023年版 → label: 2023年版↵order: 2023",
      "# 二、学有所教 → # 二、学有所教 ¶ 标题由人补拟的另行注明。",
      "**服务内容**：资助。 → **服务内容**：资助。 ¶ 一、幼有所育。",
      "## 2. 学前教育服务 → ## 1. 学前教育服务",
      "**服务内容**：资助。 → **服务内容**：按推定的名单资助。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
