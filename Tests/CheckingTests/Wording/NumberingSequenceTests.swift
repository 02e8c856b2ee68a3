import Testing

/// `numbering-sequence`
struct NumberingSequenceTests {
  static let table = RuleTable(
    "numbering-sequence", in: .body,
    wrong: [
      "一、甲。 ¶ ⟦三、⟧乙。",
      "一、甲。 ¶ ⟦一、⟧乙。 ¶ 三、丙。",
      "1.甲。 ¶ 2.乙。 ¶ ⟦4.⟧丙。",
      "（1）甲；（2）乙；⟦（4）⟧丙。",
      "①甲；②乙；⟦④⟧丙。",
      "1.甲。 ¶ 2.3岁以下儿童检查。 ¶ ⟦4.⟧丙。",
    ],
    right: [
      "一、甲。 ¶ 二、乙。",
      "1.甲。 ¶ 2.乙。 ¶ 3.丙。",
      "1.甲。 ¶ 2.3岁以下儿童检查。 ¶ 3.丙。",
      "1.甲。 ¶ 2.0—6岁儿童检查。 ¶ 3.丙。",
      "（1）甲；（2）乙；（3）丙。",
      "①甲；②乙。",
      "一、甲。 ¶ （一）乙。 ¶ （二）丙。 ¶ 二、丁。",
      "一、甲。",
      "2.甲。",
      "按（3）办理；按（1）办理。",
      "一、甲。 ¶ （一）乙。 ¶ （二）丙。 ¶ 二、丁。 ¶ （一）戊。 ¶ （二）己。",
      "甲。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
