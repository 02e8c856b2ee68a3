import Testing

/// `plan-empty`
struct PlanEmptyTable {
  static let table = RuleTable(
    "plan-empty", in: .content("jia/2025/plan.md"), along: ["rule-misplaced", "field-outside"],
    wrong: [
      "= ---↵title: 甲市公共服务规划↵label: 2025—2030年↵--- ¶ 加强服务。",
      "= ---↵title: 甲市公共服务规划↵label: 2025—2030年↵---",
      "= ---↵title: 甲市公共服务规划↵label: 2025—2030年↵--- ¶ 一、规划背景 ¶ 加强服务。",
      "= ---↵title: 甲市公共服务规划↵label: 2025—2030年↵--- ¶ > **专栏1 托育**↵>↵> 1.新增托位。",
      "jia/2025/plan.md|- && jia/2025/opinion.md|= ---↵title: 甲市公共服务规划↵label: 2025—2030年↵--- ¶ 一、总体要求。 && @jia/2025/opinion.md",
      "= ---↵title: 甲市公共服务规划↵label: 2025—2030年↵--- ¶ 第一章 规划背景 ¶ 加强服务。",
    ],
    right: [
      "= ---↵title: 甲市公共服务规划↵label: 2025—2030年↵--- ¶ # 一、规划背景 ¶ 加强服务。",
      "= ---↵title: 甲市公共服务规划↵label: 2025—2030年↵--- ¶ # 规划背景",
      "= ---↵title: 甲市公共服务规划↵label: 2025—2030年↵--- ¶ # 第一章 规划背景 ¶ 加强服务。",
      "= ---↵title: 甲市公共服务规划↵label: 2025—2030年↵--- ¶ # 前言",
      "= ---↵title: 甲市公共服务规划↵label: 2025—2030年↵--- ¶ 为加强服务，制定本规划。 ¶ # 一、规划背景 ¶ 加强服务。",
      "= ---↵title: 甲市公共服务规划↵label: 2025—2030年↵--- ¶ # 一、规划背景 ¶ 加强服务。 ¶ --- ¶ 本规划自印发之日起施行。",
      "jia/2025/plan.md|- && jia/2025/opinion.md|= ---↵title: 甲市公共服务规划↵label: 2025—2030年↵--- ¶ # 一、总体要求 ¶ 加强服务。",
      "# 二、主要任务 ¶ → ∅",
      "# 一、规划背景 ¶ 公共服务稳步发展。 ¶ # 二、主要任务 → # 一、主要任务",
      "## （一）托育服务 ¶ → ∅",
      "# 一、规划背景 → 规划背景另见说明。 ¶ # 一、规划背景",
    ])

  @Test func wrongLinesAreFoundWhereTheyAreWrong() async throws { try await Self.table.checkWrong() }

  @Test func rightLinesAreLeftAlone() async throws { try await Self.table.checkRight() }
}
