import Testing

/// `docnum-form`
struct DocumentNumberFormTests {
  static let table = RuleTable(
    "docnum-form", in: .field,
    wrong: [
      "按照浙政发〔2024〕⟦第3号⟧文件执行。",
      "按照浙政发〔2024〕⟦03号⟧执行。",
      "按照浙政发〔⟦24⟧〕3号执行。",
      "按照浙政发⟦ ⟧〔2024〕3号执行。",
      "按照浙政发〔2024〕⟦ 3号⟧执行。",
      "按照浙政发〔⟦ 2024 ⟧〕3号执行。",
    ],
    right: [
      "按照浙政发〔2024〕3号文件执行。",
      "按照浙政发〔2024〕30号文件执行。",
      "按照浙政发〔2024〕100号文件执行。",
      "按照财政部公告2023年第3号执行。",
      "按照国务院令第649号执行。",
      "按照第3号令执行。",
      "按照浙民养〔2022〕209号执行。",
      "按照温政办〔2011〕45号执行。",
      "按照法发〔1993〕8号执行。",
      "按照《甲办法》（温瓯民〔2024〕48号）执行。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
