import Testing

/// `notice-body`
struct NoticeBodyTable {
  static let table = RuleTable(
    "notice-body", in: .content("jia/2021/notice.md"), along: ["deadline-quote"],
    wrong: [
      "各县（市、区）： ¶ 本标准自2022年1月1日起施行。 → ∅",
      "各县（市、区）： ¶ 本标准自2022年1月1日起施行。 → ↵↵ ↵",
      "published: 2021-12-08 15:00↵--- ¶ 各县（市、区）： ¶ 本标准自2022年1月1日起施行。↵ → published: 2021-12-08 15:00↵---",
      "jia/2023/notice.md|各县（市、区）： ¶ 本标准自2024年8月1日起施行。 → ∅",
      "jia/2025/notice.md|各县（市、区）： ¶ 现将规划印发给你们。 → ∅",
      "organs: [甲市发展和改革委员会] → organs: [甲市发展和改革委员会]↵form: letter && 各县（市、区）： ¶ 本标准自2022年1月1日起施行。 → ∅",
    ],
    right: [
      "本标准自2022年1月1日起施行。 → 现将标准印发给你们。",
      "各县（市、区）： ¶ 本标准自2022年1月1日起施行。 → 现将标准印发给你们。",
      "本标准自2022年1月1日起施行。 → 一、落实标准。 ¶ 二、公开标准。",
      "本标准自2022年1月1日起施行。 → 现将标准印发给你们。 ¶ （此件公开发布）",
      "各县（市、区）： ¶ 本标准自2022年1月1日起施行。 → 现印发标准。",
      "各县（市、区）： ¶ 本标准自2022年1月1日起施行。 → | 名称 | 年份 |↵|---|---|↵| 标准 | 2021年 |",
      "各县（市、区）： ¶ 本标准 → 本标准",
      "jia/2025/notice.md|各县（市、区）： ¶ 现将规划 → 现将规划",
      "jia/2025/notice.md|现将规划印发给你们。 → 请认真贯彻实施。",
      "organs: [甲市发展和改革委员会] → organs: [甲市发展和改革委员会]↵form: minutes",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
