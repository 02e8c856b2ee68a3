import Testing

/// `site-record`
struct SiteRecordTable {
  static let table = RuleTable(
    "site-record", in: .content("site.yml"),
    wrong: [
      "code: \"3304000001\" → code: \"330400\"",
      "code: \"3304000001\" → code: \"33040000011\"",
      "code: \"3304000001\" → code: bm0100001",
      "code: \"3304000001\" → code: \"330400000x\"",
      "code: \"3304000001\" → code: \"３３０４００００01\"",
      "icp: 浙ICP备05000001号-1 → icp: 浙ICP05000001号",
      "icp: 浙ICP备05000001号-1 → icp: ICP备05000001号",
      "icp: 浙ICP备05000001号-1 → icp: 浙ICP备0500号",
      "icp: 浙ICP备05000001号-1 → icp: 浙ICP备05000001",
      "icp: 浙ICP备05000001号-1 → icp: 浙ICP备05000001号-a",
      "icp: 浙ICP备05000001号-1 → icp: 备案中",
      "police: 浙公网安备33040002000001号 → police: \"33040002000001\"",
      "police: 浙公网安备33040002000001号 → police: 浙公网安备3304000200000号",
      "police: 浙公网安备33040002000001号 → police: 浙公网安33040002000001号",
      "police: 浙公网安备33040002000001号 → police: 浙公网安备33040002000001",
    ],
    right: [
      "code: \"3304000001\" → code: 3304000001",
      "code: \"3304000001\" → code: \"0000000000\"",
      "code: \"3304000001\" → code: bm01000001",
      "code: \"3304000001\" → code: bm99000001",
      "icp: 浙ICP备05000001号-1 → icp: 浙ICP备05000001号",
      "icp: 浙ICP备05000001号-1 → icp: 京ICP备2021012345号-12",
      "icp: 浙ICP备05000001号-1 → icp: 浙ICP备050000012号",
      "icp: 浙ICP备05000001号-1 → icp: 粤ICP备05000001号-3",
      "police: 浙公网安备33040002000001号 → police: \"浙公网安备 33040002000001号\"",
      "police: 浙公网安备33040002000001号 → police: 京公网安备11010102000001号",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
