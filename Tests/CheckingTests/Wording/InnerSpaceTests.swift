import Testing

/// `no-inner-space`
struct InnerSpaceTests {
  static let table = RuleTable(
    "no-inner-space", in: .field,
    wrong: [
      "每人每月⟦ ⟧500⟦ ⟧元。",
      "免费⟦ ⟧提供。",
      "免费⟦　⟧提供。",
      "按照《甲省残疾人联合⟦ ⟧会关于补贴的通知》执行。",
      "按照《甲省教育厅 甲省财政厅⟦ ⟧关于补贴的通知》执行。",
    ],
    right: [
      "每人每月500元。",
      "按照《甲省教育厅 甲省财政厅关于补贴的通知》执行。",
      "按照《人力资源社会保障部 国家发展改革委 财政部关于就业的意见》执行。",
      "免费提供PM 2.5监测。",
      "按照《甲市总工会 甲市妇女联合会关于检查的通知》执行。",
      "执行GB/T 9704标准。",
      "表1 免费项目。",
      "附表2 免费项目。",
      "《中共甲市委 甲市人民政府关于残疾人的意见》。",
      "第一章 总则。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
