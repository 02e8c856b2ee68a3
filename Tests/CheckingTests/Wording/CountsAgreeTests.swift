import Testing

/// `counts-agree`
struct CountsAgreeTests {
  static let table = RuleTable(
    "counts-agree", in: .body,
    wrong: [
      "《甲市基本公共服务标准（2023年版）》共⟦3个领域⟧、⟦80项⟧服务项目。",
      "标准涵盖⟦9个领域⟧。",
      "标准共⟦105项⟧基本公共服务。",
      "标准分⟦十一个领域⟧。",
      "标准由⟦23个部门⟧联合印发。",
    ],
    right: [
      "《甲市基本公共服务标准（2023年版）》共2个领域、3项服务项目。",
      "国家标准共9个领域、81项服务项目。",
      "《浙江省基本公共服务标准》共11个领域、95项服务。",
      "落实3项重点工作。",
      "省发展改革委等23个部门要加强领导。",
      "第三项服务由市负责。",
      "各有关部门要加强领导。",
      "根据《国家基本公共服务标准》的9个领域，制定本标准。",
      "在重点领域加强领导。",
      "标准分两个领域。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
