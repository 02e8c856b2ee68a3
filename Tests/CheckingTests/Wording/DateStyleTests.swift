import Testing

/// `date-style`
struct DateStyleTests {
  static let table = RuleTable(
    "date-style", in: .field,
    wrong: [
      "自⟦2024-06-21⟧起施行。",
      "自⟦2024/6/21⟧起施行。",
      "自⟦2024.6.21⟧起施行。",
      "自⟦二〇二四年六月二十一日⟧起施行。",
      "自⟦二〇二四年六月⟧起施行。",
    ],
    right: [
      "自2024年6月21日起施行。",
      "展望至二〇三五年远景目标。",
      "按照《甲规划（2024-06-21）》执行。",
      "电话为0573-82521234。",
      "比例为1/3。",
      "每年1.5册。",
      "2024年6月起施行。",
      "编号为ABC-2024-06-21。",
      "按照GB/T 9704执行。",
      "第十四个五年规划。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
