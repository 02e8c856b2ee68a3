import Testing

/// `notice-form`
struct NoticeFormTable {
  static let table = RuleTable(
    "notice-form", in: .content("jia/2021/notice.md"),
    wrong: [
      "↵date: → ↵form: letter↵approvers: ⟦[王建国]⟧↵date:",
      "↵date: → ↵form: letter↵approvers:↵  ⟦- 王建国⟧↵  - 李明↵date:",
      "↵date: → ↵form: letter↵printed: ⟦{organ: 甲市发展和改革委员会办公室, date: 2021-12-07}⟧↵date:",
      "↵date: → ↵form: letter↵approvers: ⟦王建国⟧↵printed: ⟦{organ: 甲市发展和改革委员会办公室}⟧↵date:",
      "jia/2023/notice.md|↵printed: {organ: 甲市发展和改革委员会办公室, date: 2024-06-25} → ↵form: letter↵printed: ⟦{organ: 甲市发展和改革委员会办公室, date: 2024-06-25}⟧",
      "organs: [甲市发展和改革委员会] → urgency: ⟦特急⟧",
      "organs: [甲市发展和改革委员会] → organs: []↵serial: ⟦\"000012\"⟧↵approvers: ⟦[王建国, 李明]⟧",
      "organs: [甲市发展和改革委员会] → form: minutes↵urgency: ⟦加急⟧",
    ],
    right: [
      "↵date: → ↵approvers: [王建国]↵date:",
      "↵date: → ↵form: circular↵approvers: [王建国]↵date:",
      "↵date: → ↵form: minutes↵approvers: [王建国]↵date:",
      "↵date: → ↵printed: {organ: 甲市发展和改革委员会办公室, date: 2021-12-07}↵date:",
      "↵date: → ↵form: minutes↵printed: {organ: 甲市发展和改革委员会办公室}↵date:",
      "↵date: → ↵form: letter↵date:",
      "↵date: → ↵form: letter↵serial: \"000012\"↵urgency: 特急↵copies: [甲市教育局]↵date:",
      "↵date: → ↵form: letter↵approvers: []↵date:",
      "organs: [甲市发展和改革委员会] → signatories: [甲市发展和改革委员会]↵urgency: 特急",
      "↵date: → ↵serial: \"000012\"↵urgency: 加急↵approvers: [王建国]↵date:",
      "organs: [甲市发展和改革委员会] → printed: {organ: 甲市发展和改革委员会办公室}",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
