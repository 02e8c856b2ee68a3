import Testing

/// `docnum-bracket`
struct DocumentNumberBracketTests {
  static let table = RuleTable(
    "docnum-bracket", in: .field, along: ["pairs"],
    wrong: [
      "按照浙政发⟦[2024]⟧3号文件执行。",
      "按照浙政发⟦（2024）⟧3号文件执行。",
      "按照（浙政发⟦【2024】⟧3号）执行。",
      "按照国办发⟦［2024］⟧12号执行。",
      "按照浙政发⟦(2024)⟧3号、温政办⟦〔2023]⟧45号执行。",
    ],
    right: [
      "按照浙政发〔2024〕3号文件执行。",
      "按照《甲办法》（浙政发〔2024〕3号）执行。",
      "按照国家法规（2024年修订）执行。",
      "地址为甲路（24）3号楼。",
      "按照《甲办法》（2024年版）执行。",
      "第（3）号表格。",
      "免费提供[2024]版教材。",
      "按照（2024）浙04民初1号判决执行。",
      "免费检查（2024年起每年3次）。",
      "居住在甲小区（2024）12号楼。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
