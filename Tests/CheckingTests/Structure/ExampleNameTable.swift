import Testing

/// `example-name`
struct ExampleNameTable {
  static let table = RuleTable(
    "example-name", in: .content("jia/2023/notice.md"), along: ["notice-title"],
    wrong: [
      "organs: [甲市发展和改革委员会] → organs: [甲市发展和改革委员会]↵copies: [⟦示例市⟧发展和改革委员会]",
      "各县（市、区）： → 各县（市、区）： ¶ 已经⟦示例县⟧政府同意。",
      "jia/2023/standard.md|五次。 → ⟦示例县⟧户籍居民五次，示例县其他居民三次。",
      "jia/2025/plan.md|扩大托育供给。 → 扩大⟦示例县⟧托育供给。",
      "site.yml|name: 甲市基本公共服务标准 → name: 示例县基本公共服务标准",
      "site.yml|sponsor: 甲市人民政府 → sponsor: 示例县人民政府",
      "regions.yml|slug: yi, parent: jia} → slug: yi, parent: jia}↵- {code: \"000000\", name: 示例县, short: 示例, slug: shili}",
      "organs.yml|jia: → shili:↵  - {name: 示例县教育局, short: [县教育局]}↵jia:",
      "甲市发展改革委关于印发《甲市基本公共服务标准（2023年版）》的通知 → ⟦示例县⟧发展和改革局等部门关于印发《示例县基本公共服务标准（2024年版）》的通知",
    ],
    right: [
      "各县（市、区）： → 各示范县（市、区）：",
      "各县（市、区）： → 各县（市、区）： ¶ 各县要报送典型示例。",
      "各县（市、区）： → 各县（市、区）： ¶ 格式见示例，县级部门照此办理。",
      "jia/2023/standard.md|五次。 → 按示例填写。",
      "jia/2023/standard.md|五次。 → 按实例县经验执行。",
      "jia/2023/standard.md|五次。 → 公示例行检查结果。",
      "jia/2025/plan.md|扩大托育供给。 → 建设国家级示范市。",
      "site.yml|sponsor: 甲市人民政府 → sponsor: 甲市发展和改革委员会",
      "site.yml|code: → description: 服务示例和县区名单。↵code:",
      "organs.yml|jia: → jia:↵  - {name: 甲市示范区管理委员会}",
      "regions.yml|name: 乙县, short: 乙 → name: 乙县, short: 示例",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
