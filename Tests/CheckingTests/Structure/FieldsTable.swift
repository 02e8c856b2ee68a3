import Testing

/// `fields`
struct FieldsTable {
  static let table = RuleTable(
    "fields", in: .content("jia/2023/standard.md"),
    wrong: [
      "label: 2023年版 → label: 2023年版↵fields: ⟦[服务对象, 服务内容]⟧",
      "label: 2023年版 → label: 2023年版↵fields: ⟦服务对象⟧",
      "label: 2023年版 → label: 2023年版↵fields: {audience: 服务对象, content: 服务内容, standard: 服务标准, funding: 支出责任, lead: 牵头负责单位, ⟦basis⟧: 政策依据}",
      "label: 2023年版 → label: 2023年版↵fields:↵  ⟦对象⟧: 服务对象↵  audience: 服务对象↵  content: 服务内容↵  standard: 服务标准↵  funding: 支出责任↵  lead: 牵头负责单位",
      "label: 2023年版 → label: 2023年版↵fields: {⟦audience⟧: {label: 服务对象}}",
      "label: 2023年版 → label: 2023年版↵fields: {audience: 服务对象, content: 服务内容, standard: 服务标准, funding: 支出责任, ⟦Lead⟧: 牵头负责单位, lead: 牵头负责单位}",
    ],
    right: [
      "label: 2023年版 → label: 2023年版↵fields: {audience: 服务对象, content: 服务内容, standard: 服务标准, funding: 支出责任, lead: 牵头负责单位}",
      "label: 2023年版 → label: 2023年版↵fields:↵  audience: 服务对象↵  content: 服务内容↵  standard: 服务标准↵  funding: 支出责任↵  lead: 牵头负责单位",
      "label: 2023年版 → label: 2023年版↵fields: {audience: 服务对象, content: 服务内容, standard: 服务标准, funding: 支出责任, lead: 牵头负责单位, extra: [政策依据?]}",
      "label: 2023年版 → label: 2023年版↵fields: {audience: 服务对象, content: 服务内容, standard: 服务标准, funding: 支出责任, lead: 牵头负责单位, extra: [政策依据?, 办理方式？]}",
      "label: 2023年版 → label: 2023年版↵fields: {audience: 服务对象, content: 服务内容, standard: 服务标准, funding: 支出责任?, lead: 牵头负责单位}",
      "label: 2023年版 → label: 2023年版↵fields: {lead: 牵头负责单位, funding: 支出责任, standard: 服务标准, content: 服务内容, audience: 服务对象}",
      "label: 2023年版 → label: 2023年版↵fields: {audience: [服务对象], content: [服务内容], standard: [服务标准], funding: [支出责任], lead: [牵头负责单位]}",
      "label: 2023年版 → label: 2023年版↵fields: {audience: \"服务对象\", content: '服务内容', standard: 服务标准, funding: 支出责任, lead: 牵头负责单位}",
      "label: 2023年版 → label: 2023年版↵fields: {}",
      "label: 2023年版 → label: 2023年版↵# fields: [服务对象]",
      "label: 2023年版 → label: 2023年版↵fields: {audience: 服务对象, content: 服务内容, standard: 服务标准, funding: 支出责任, lead: 牵头负责单位, extra: []}",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
