import Testing

/// `organ-unknown`
struct OrganUnknownTable {
  static let table = RuleTable(
    "organ-unknown", in: .content("jia/2023/standard.md"),
    wrong: [
      "市卫生健康委（市疾控局）、市民政局。 → 市卫生健康委（市疾控局）、⟦市民正局⟧。",
      "**牵头负责单位**：市教育局。 → **牵头负责单位**：⟦市教育厅⟧。",
      "**牵头负责单位**：市教育局。 → **牵头负责单位**：⟦县教育局⟧、市教育局。",
      "市卫生健康委（市疾控局）、市民政局。 → ⟦市卫健委⟧、市民政局。",
      "**牵头负责单位**：市教育局。 → **牵头负责单位**：市教育局，⟦市残联（市康复中心）⟧。",
      "regions.yml|slug: jia, parent: sheng → slug: jia && **牵头负责单位**：市教育局。 → **牵头负责单位**：⟦市教育局⟧。",
      "organs.yml|, short: [市民政局, 甲民政] → , short: [甲民政] && jia/2023/standard.md|市卫生健康委（市疾控局）、市民政局。 → 市卫生健康委（市疾控局）、⟦市民政局⟧。 && jia/2021/standard.md|市卫生健康委（市疾控局）、市民政局。 → 市卫生健康委（市疾控局）、⟦市民政局⟧。",
    ],
    right: [
      "**牵头负责单位**：市教育局。 → **牵头负责单位**：省教育厅。",
      "**牵头负责单位**：市教育局。 → **牵头负责单位**：甲市发展和改革委员会。",
      "市卫生健康委（市疾控局）、市民政局。 → 市卫生健康委（市妇幼保健院）、市民政局。",
      "市卫生健康委（市疾控局）、市民政局。 → 市卫生健康委，市民政局。",
      "市卫生健康委（市疾控局）、市民政局。 → 市卫生健康委；市民政局。",
      "市卫生健康委（市疾控局）、市民政局。 → 市卫生健康委（市疾控局、市妇幼保健院）、市民政局。",
      "市卫生健康委（市疾控局）、市民政局。 → 市民政局、市教育局。",
      "市卫生健康委（市疾控局）、市民政局。 → 市民政局（市老龄办）。",
      "**服务内容**：资助。 → **服务内容**：市住建局资助。",
      "organs.yml|jia: → jia:↵  - {name: 甲市残疾人联合会, short: [市残联]} && slugs.yml|甲市民政局: minzheng → 甲市民政局: minzheng↵  甲市残疾人联合会: canlian && **牵头负责单位**：市教育局。 → **牵头负责单位**：市残联。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
