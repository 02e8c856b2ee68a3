import Testing

/// Plans through the built program.
struct PlanProgramTests {
  private let text = """
    ---
    kind: plan
    title: 示例县公共服务规划
    region: "000000"
    ---

    # 一、背景

    > **专栏1 服务**
    >
    > 1.甲。乙。

    """

  private func site() throws -> Workshop {
    let site = try Workshop.sample()
    try site.write(text, to: "Content/shili/2021/plan.md")
    return site
  }

  @Test func aPlanIsCheckedAndBuiltBesideTheStandards() throws {
    let site = try site()
    #expect(try Program.run("check", in: site.path).code == 0)
    #expect(try Program.run("build", "--no-print", in: site.path).code == 0)
    #expect(try site.text("Site/public/shili/2021/index.html").contains("专栏1 服务"))
    #expect(try site.text("Site/editions/shili/2021.md").contains("> **专栏1 服务**"))
    let exported = try Program.run("export", "shili/2021", "--format", "json", in: site.path)
    #expect(exported.code == 0)
    #expect(try site.bytes("Site/public/shili/2021/shili-2021.json") == exported.output)
    #expect(!site.exists("Site/public/shili/2021/shili-2021.csv"))
  }

  @Test func anExportedPlanIsReadBack() throws {
    let site = try site()
    let exported = try Program.run("export", "shili/2021", "--format", "json", in: site.path)
    try site.write(exported.output, to: "plan.json")
    #expect(try Program.run("export", "plan.json", "--format", "json", in: site.path).output == exported.output)
  }

  @Test func aFormThatPlansDoNotHaveIsRefusedWithWords() throws {
    let site = try site()
    let run = try Program.run("export", "shili/2021", "--format", "pdf", "--layout", "table", in: site.path)
    #expect(run.code == 2 && run.output.isEmpty)
    #expect(run.errors.contains("have no items"))
    let alone = try Program.run("export", "shili/2021", "--format", "pdf", "--layout", "notice", in: site.path)
    #expect(alone.code == 2 && alone.output.isEmpty)
    #expect(alone.errors.contains("has no notice"))
  }
}
