import Testing

/// `quote-continued`
struct QuoteContinuedTable {
  static let table = RuleTable(
    "quote-continued", in: .content("jia/2025/plan.md"), along: ["numbering-sequence"],
    wrong: [
      "> 1.新增托位。 → > 1.新增托位。↵⟦2.改造托位。⟧",
      "> **专栏1 托育服务**↵>↵> 1.新增托位。 → > **专栏1 托育服务**↵⟦1.新增托位。⟧",
      "> **专栏1 托育服务**↵>↵> 1.新增托位。 → > **专栏1 托育服务**↵>↵⟦1.新增托位。⟧",
      "> 1.新增托位。 → > 1.新增托位。↵⟦新增托位过半为公办。⟧",
      "> 1.新增托位。 → > 1.新增托位。↵⟦2.改造托位。↵3.培训。⟧",
      "> 1.新增托位。 → > 1.新增托位。 ¶ > **专栏2 养老服务**↵⟦1.新增床位。⟧",
    ],
    right: [
      "> 1.新增托位。 → > 1.新增托位。 ¶ 2.改造托位。",
      "> 1.新增托位。 → > 1.新增托位。↵> 2.改造托位。",
      "> 1.新增托位。 → > 1.新增托位。↵>2.改造托位。",
      "> 1.新增托位。 → > 1.新增托位。↵>↵> 2.改造托位。",
      "> 1.新增托位。 ¶ → > 1.新增托位。↵",
      "> 1.新增托位。 → > 1.新增托位。 ¶ > **专栏2 养老服务**↵>↵> 1.新增床位。",
      "> 1.新增托位。 → > 1.新增托位。↵>",
      "> **专栏1 托育服务** → 说明如下。 ¶ > **专栏1 托育服务**",
      "> **专栏1 托育服务** → 说明如下。↵> **专栏1 托育服务**",
      "> 1.新增托位。 → > 1.新增托位。↵ ↵新增托位过半为公办。",
      "jia/2023/standard.md|五次。 → >五次。↵六次。",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
