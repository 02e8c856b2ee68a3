import Testing

/// `bound-overlap`
struct BoundOverlapTests {
  static let table = RuleTable(
    "bound-overlap", in: .field,
    wrong: [
      "收入3万元以下的补助50%，⟦3万元以上⟧的补助30%。",
      "60周岁以上的补助100元，⟦60周岁以下⟧的补助50元。",
      "不满60周岁的补助50元，⟦超过60周岁⟧的补助100元。",
      "10人以内的补助，⟦10人以上⟧的奖励。",
      "住房80%以上的免费，⟦80%以下⟧的自费。",
    ],
    right: [
      "收入不满3万元的补助50%，3万元以上的补助30%。",
      "18周岁以上60周岁以下。",
      "60周岁以上的补助100元。",
      "3万元以下（不含3万元）的补助，3万元以上的奖励。",
      "不满60周岁的补助50元，60周岁以上的补助100元。",
      "10人以内的补助，11人以上的奖励。",
      "90%以上。",
      "3岁以下，6岁以上。",
      "不超过60周岁。",
      "超过60周岁的补助，60周岁以下的不补助。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
