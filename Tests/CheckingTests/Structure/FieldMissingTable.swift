import Testing

/// `field-missing`
struct FieldMissingTable {
  static let table = RuleTable(
    "field-missing", in: .content("jia/2023/standard.md"),
    wrong: [
      "### （2）孕产检查 → ### ⟦（2）孕产检查⟧ && **服务标准**：五次。 ¶ → ∅",
      "### （1）孕前检查 → ### ⟦（1）孕前检查⟧ && **服务对象**：夫妇。 ¶ → ∅",
      "### （3）学前资助 → ### ⟦（3）学前资助⟧ && **牵头负责单位**：市教育局。 ¶ → ∅",
      "### （2）孕产检查 → ### ⟦（2）孕产检查⟧ && **服务标准**：五次。 → 每年五次。",
      "### （3）学前资助 → ### ⟦（3）学前资助⟧ && **服务对象**：幼儿。 ¶ **服务内容**：资助。 ¶ → ∅",
      "label: 2023年版 → label: 2023年版↵fields: {audience: 服务对象, content: 服务内容, standard: 服务标准, funding: 支出责任, lead: 牵头负责单位, extra: [政策依据]} && ### （1）孕前检查 → ### ⟦（1）孕前检查⟧ && ### （2）孕产检查 → ### ⟦（2）孕产检查⟧ && **牵头负责单位**：市教育局。 → **牵头负责单位**：市教育局。 ¶ **政策依据**：《甲办法》。",
    ],
    right: [
      "**服务标准**：五次。 → **服务标准：**五次。",
      "**服务标准**：五次。 → 服务标准：五次。",
      "**服务标准**：五次。 → **服务标准**:五次。",
      "**服务标准**：五次。 → **服务标准**：五次。↵",
      "**服务内容**：检查。 ¶ **服务标准**：五次。 → **服务标准**：五次。 ¶ **服务内容**：检查。",
      "label: 2023年版 → label: 2023年版↵fields: {audience: 服务对象, content: 服务内容, standard: 服务标准?, funding: 支出责任, lead: 牵头负责单位} && **服务标准**：五次。 ¶ → ∅",
      "label: 2023年版 → label: 2023年版↵fields: {audience: 服务对象, content: 服务内容, standard: 服务标准？, funding: 支出责任, lead: 牵头负责单位} && **服务标准**：五次。 ¶ → ∅",
      "label: 2023年版 → label: 2023年版↵fields: {audience: 服务对象, content: 服务内容, standard: 服务标准, funding: 支出责任, lead: 牵头负责单位, extra: [政策依据?]}",
      "**服务标准**：五次。 → **服务标准**：五次。 ¶ 服务标准另有规定的，从其规定。",
      "**服务标准**：五次。 → **服务标准**： ¶ 五次。",
      "**服务标准**：五次。 ¶ **支出责任**：市负责。 ¶ **牵头负责单位**：市卫生健康委（市疾控局）、市民政局。 → **服务标准**：五次。↵**支出责任**：市负责。↵**牵头负责单位**：市卫生健康委（市疾控局）、市民政局。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
