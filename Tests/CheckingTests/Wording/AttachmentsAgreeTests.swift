import Testing

/// `attachments-agree`
struct AttachmentsAgreeTests {
  static let table = RuleTable(
    "attachments-agree", in: .attachments,
    wrong: [
      "办理流程见⟦附件2⟧。",
      "⟦附件2⟧：申请表。",
      "申请表（⟦附件3⟧）由市印制。",
      "按照⟦附件二⟧办理。",
      "具体见⟦附件4⟧、附件1。",
    ],
    right: [
      "办理流程见附件1。",
      "附件：甲市基本公共服务标准。",
      "附件1：标准。",
      "具体见附件。",
      "按照附件办理。",
      "电子附件由市保管。",
      "按照附件一办理。",
      "各单位提交邮件附件。",
      "甲。",
      "标准（附件1）由市印制。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
