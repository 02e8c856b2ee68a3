import Testing

/// `ordinal-comma`
struct OrdinalCommaTests {
  static let table = RuleTable(
    "ordinal-comma", in: .field,
    wrong: [
      "第一⟦、⟧加强领导；第二⟦、⟧落实经费。",
      "首先⟦、⟧核对身份。",
      "其次⟦、⟧核对户籍。",
      "办理如下。第三⟦、⟧发放证书。",
      "再次⟦、⟧复核。",
    ],
    right: [
      "第一，加强领导；第二，落实经费。",
      "第一、第二产业从业人员。",
      "第一、二、三产业从业人员。",
      "首先，核对身份。",
      "小学一、二年级学生。",
      "名列第一、待遇从优。",
      "一、二级残疾人。",
      "首次、二次检查。",
      "其次，核对户籍。",
      "分别由第一、第二医院承担。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
