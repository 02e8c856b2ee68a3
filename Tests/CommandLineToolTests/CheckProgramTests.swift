import Foundation
import Testing

/// `gongbiao check`, from outside.
@Suite struct CheckProgramTests {
  private func findings(_ run: Program.Run) throws -> ExportedFindings {
    try JSONDecoder().decode(ExportedFindings.self, from: Data(run.output))
  }

  @Test func aNewSiteIsClean() throws {
    let site = try Workshop.sample()
    let run = try Program.run("check", "--format", "json", in: site.path)
    #expect(run.code == 0 && run.errors.isEmpty)
    let found = try findings(run)
    #expect(found.findings.allSatisfy { $0.severity == "note" })
    #expect(try Program.run("check", "--strict", in: site.path).code == 0)
  }

  @Test func aWarningEndsWithOne() throws {
    let site = try Workshop.sample()
    try site.write("an aside", to: "Content/shili/2024/aside.txt")
    let run = try Program.run("check", "--format", "json", in: site.path)
    let found = try findings(run)
    #expect(run.code == 1)
    #expect(found.summary["warning"] == 1 && found.summary["error"] == 0)
    #expect(found.findings.contains { $0.severity == "warning" && $0.file == "Content/shili/2024/aside.txt" })
  }

  @Test func warningsAreErrorsWhereThatIsAskedFor() throws {
    let site = try Workshop.sample()
    try site.write("an aside", to: "Content/shili/2024/aside.txt")
    let run = try Program.run("check", "--strict", "--format", "json", in: site.path)
    #expect(run.code == 1)
    #expect(try findings(run).summary["error"] == 1)
  }

  @Test func withoutContentItCannotRun() throws {
    let empty = try Workshop()
    let run = try Program.run("check", in: empty.path)
    #expect(run.code == 2 && run.text.isEmpty && run.errors.contains("Content"))
    #expect(try Program.run("check", "--content", "nowhere", in: empty.path).errors.contains("nowhere"))
  }

  @Test func theContentOfThisRepositoryHasNoErrors() throws {
    let run = try Program.run("check", "--format", "json", in: Program.root)
    let found = try findings(run)
    #expect(found.summary["error"] == 0)
    #expect(run.code == (found.summary["warning"] == 0 ? 0 : 1))
  }

  @Test func everyFindingIsNamedAtOnceWithFileAndLine() throws {
    let site = try Workshop.published()
    let standard = "Content/jiaxing/2023/standard.md"
    let notice = "Content/quzhou/2023/notice.md"
    let other = "Content/ouhai/2023/standard.md"

    var lines = try site.lines(standard)
    let field = try #require(lines.indices.filter { lines[$0].hasPrefix("**服务标准**") }.dropFirst(9).first)
    let heading = try #require(lines[..<field].lastIndex { $0.hasPrefix("### ") })
    lines.removeSubrange(field...field + 1)
    try site.write(lines.joined(separator: "\n"), to: standard)
    let next = try #require(lines[(heading + 1)...].firstIndex { $0.hasPrefix("#") })

    lines = try site.lines(notice)
    let date = try #require(lines.firstIndex { $0.hasPrefix("date: ") })
    lines[date] = "date: 2024-02-30"
    try site.write(lines.joined(separator: "\n"), to: notice)

    lines = try site.lines(other)
    let lead = try #require(lines.indices.filter { lines[$0].hasPrefix("**牵头负责单位**") }.dropFirst(4).first)
    lines[lead] = "**牵头负责单位**：区无此机关局。"
    try site.write(lines.joined(separator: "\n"), to: other)

    let before = try findings(try Program.run("check", "--format", "json", in: Program.root)).findings
    let run = try Program.run("check", "--format", "json", in: site.path)
    #expect(run.code == 1)
    let found = try findings(run).findings
    let missing = found.filter { $0.file == standard && (heading + 1...next).contains($0.line ?? 0) }
    #expect(missing.contains { $0.text.contains("服务标准") && $0.severity == "error" })
    #expect(found.contains { $0.file == notice && $0.line == date + 1 && $0.text.contains("2024-02-30") })
    #expect(found.contains { $0.file == other && $0.line == lead + 1 && $0.text.contains("区无此机关局") })
    #expect(found.count == before.count + 3)

    let text = try Program.run("check", in: site.path).text
    #expect(text.contains("\(notice):\(date + 1):") && text.contains("\(other):\(lead + 1):"))
    #expect(text.split(separator: "\n").contains { $0.hasPrefix("\(standard):") && $0.contains("服务标准") })
  }

  @Test func findingsAreSaidInTheLanguageAskedFor() throws {
    let site = try Workshop.sample()
    try site.write("an aside", to: "Content/shili/2024/aside.txt")
    func text(_ arguments: String, _ locale: String) throws -> String {
      try Program.shell("LC_ALL=\(locale) $gongbiao check \(arguments)", in: site.path).text
    }
    let english = try text("--language en", "zh_CN.UTF-8")
    let chinese = try text("--language zh", "en_US.UTF-8")
    #expect(english.contains("warning: Unknown file") && chinese.contains("警告: 不认识的文件"))
    #expect(try text("", "en_US.UTF-8") == english)
    #expect(try text("", "zh_CN.UTF-8") == chinese)
    #expect(try text("--language=zh", "en_US.UTF-8") == chinese)
  }
}
