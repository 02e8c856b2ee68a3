import Testing

/// `field-empty`
struct FieldEmptyTable {
  static let table = RuleTable(
    "field-empty", in: .content("jia/2023/standard.md"),
    wrong: [
      "**服务标准**：五次。 → ⟦**服务标准**：⟧",
      "**服务标准**：五次。 → ⟦**服务标准**：。⟧",
      "**服务标准**：五次。 → ⟦**服务标准：**⟧",
      "**服务内容**：资助。 → ⟦服务内容：⟧",
      "**服务对象**：幼儿。 → ⟦**服务对象**：⟧　",
      "**服务标准**：按规定。 → ⟦**服务标准**:⟧",
    ],
    right: [
      "**服务标准**：五次。 → **服务标准**：无。",
      "**服务标准**：五次。 → **服务标准**： ¶ 五次。",
      "**服务标准**：五次。 → **服务标准**：↵五次。",
      "**服务标准**：五次。 → **服务标准**：5。",
      "**服务标准**：五次。 → **服务标准**：——。",
      "**服务标准**：五次。 → **服务标准**： ¶ | 次数 |↵|---|↵| 五次 |",
      "**服务标准**：五次。 → **服务标准**：见附表。 ¶ | 次数 | 说明 |↵|---|---|↵| 五次 | |",
      "**服务标准**：五次。 → **服务标准：**五次。",
      "**服务标准**：五次。 → **服务标准**：√。",
      "# 二、学有所教 → # 二、学有所教 ¶ 服务标准另行公布。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
