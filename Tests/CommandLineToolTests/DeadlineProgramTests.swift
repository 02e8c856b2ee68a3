import Foundation
import Testing

/// Deadlines from outside: the day is given, never asked of the clock.
@Suite struct DeadlineProgramTests {
  private func site() throws -> Workshop {
    let site = try Workshop.sample()
    try site.write(
      try site.text("Content/regions.yml") + "- {code: \"000001\", name: 示例县甲镇, slug: zhen, parent: shili}\n",
      to: "Content/regions.yml")
    try site.write(
      """
      - notice: shili/2024
        quote: 各乡镇、各部门要按照标准落实服务项目
        what: 落实服务项目
        who: below
        due: 2024-12-31
        shown: record

      """, to: "Content/deadlines.yml")
    return site
  }

  @Test func onlyAGivenDayMakesADeadlineLate() throws {
    let site = try site()
    let none = try Program.run("check", in: site.path)
    #expect(none.code == 0 && none.text.contains("[deadline-day]"))
    #expect(try Program.run("check", "--as-of", "2024-12-31", in: site.path).code == 0)
    let late = try Program.run("check", "--as-of", "2025-01-01", in: site.path)
    #expect(late.code == 1 && late.text.contains("[deadline-late]") && late.text.contains("示例县甲镇"))
    // 2025-01-01 00:00 in China
    let epoch = ["SOURCE_DATE_EPOCH": "1735660800"]
    #expect(try Program.run("check", in: site.path, environment: epoch).code == 1)
    #expect(try Program.run("check", in: site.path, environment: ["SOURCE_DATE_EPOCH": "1735660799"]).code == 0)
    #expect(try Program.run("check", "--as-of", "2025-02-30", in: site.path).code == 2)
    #expect(try Program.run("check", in: site.path, environment: ["SOURCE_DATE_EPOCH": "soon"]).code == 2)
  }

  @Test func theRegionAboveHasAPage() throws {
    let site = try site()
    func page(_ arguments: String...) throws -> String {
      _ = try Program.shell("$gongbiao build --no-print \(arguments.joined(separator: " "))", in: site.path)
      return try site.text("Site/public/deadlines/shili/index.html")
    }
    let undated = try page()
    #expect(undated.contains("示例县甲镇") && undated.contains("2024-12-31") && !undated.contains("已过期"))
    #expect(try site.text("Site/public/shili/index.html").contains("../deadlines/shili/"))
    let late = try page("--as-of", "2025-01-01")
    #expect(late.contains("已过期，本站未见办理") && late.contains("截至"))
    #expect(try page() == undated)
    try site.remove("Content/deadlines.yml")
    _ = try Program.run("build", "--no-print", in: site.path)
    #expect(!site.exists("Site/public/deadlines"))
    #expect(try !site.text("Site/public/shili/index.html").contains("deadlines"))
  }
}
