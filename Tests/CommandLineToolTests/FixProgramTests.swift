import Foundation
import Testing

/// `gongbiao check --fix`, from outside.
@Suite struct FixProgramTests {
  private let notice = "Content/shili/2024/notice.md"

  /// A site in whose notice two days are written as they are not written in settings.
  private func site() throws -> Workshop {
    let site = try Workshop.sample()
    let text = try site.text(notice).replacing(
      "date: 2024-03-01\neffective: 2024-04-01", with: "date: 2024年3月1日\neffective: 2024/4/1")
    try site.write(text, to: notice)
    return site
  }

  @Test func safeFixesAreShownAndMadeAndNothingElseIsTouched() throws {
    let site = try site()
    let before = try site.tree("Content")
    let run = try Program.run("check", "--fix", in: site.path)
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(run.text.contains("-date: 2024年3月1日\n-effective: 2024/4/1\n+date: 2024-03-01\n+effective: 2024-04-01\n"))
    #expect(run.text.contains("Mended 2 places in 1 file: date-form 2."))
    let after = try site.tree("Content")
    let changed = before.keys.filter { before[$0] != after[$0] }
    #expect(changed == ["shili/2024/notice.md"] && before.count == after.count)
    #expect(try site.text(notice) == Workshop.sample().text(notice))
  }

  @Test func aSecondRunChangesNothing() throws {
    let site = try site()
    _ = try Program.run("check", "--fix", in: site.path)
    let after = try site.tree("Content")
    let again = try Program.run("check", "--fix", in: site.path)
    #expect(again.text.contains("Nothing can be mended safely") && !again.text.contains("@@"))
    #expect(try site.tree("Content") == after)
  }

  @Test func theDiffIsAPatch() throws {
    let site = try site()
    let old = try site.bytes(notice)
    let diff = try Program.run("check", "--fix", in: site.path).text
    let new = try site.bytes(notice)
    try site.write(old, to: notice)
    try site.write(diff, to: "diff")
    let patch = try Program.shell("patch -p0 < diff", in: site.path)
    try #require(patch.code == 0, "\(patch.said)")
    #expect(try site.bytes(notice) == new)
  }

  @Test func lineEndsAndByteOrderMarkStay() throws {
    let site = try site()
    let text = "\u{FEFF}" + (try site.text(notice)).replacing("\n", with: "\r\n")
    try site.write(text, to: notice)
    #expect(try Program.run("check", "--fix", in: site.path).code == 0)
    let wanted = text.replacing("2024年3月1日", with: "2024-03-01").replacing("2024/4/1", with: "2024-04-01")
    #expect(try site.bytes(notice) == Array(wanted.utf8))
  }

  @Test func whatIsWaivedOrOnlySuggestedIsLeftAlone() throws {
    let site = try site()
    try site.write("- {rule: date-form, reason: 照录, who: 张三, date: 2024-07-22}\n", to: "Content/shili/2024/waivers.yml")
    let standard = "Content/shili/2024/standard.md"
    try site.write(try site.text(standard).replacing("实物标准。", with: "实物标准<1>。"), to: standard)
    let before = try site.tree("Content")
    let run = try Program.run("check", "--fix", in: site.path)
    #expect(run.text.contains("Nothing can be mended safely"))
    #expect(try site.tree("Content") == before)
  }

  @Test func rulesAndSeveritiesSelect() throws {
    let site = try site()
    let before = try site.tree("Content")
    #expect(try Program.run("check", "--fix", "--rule", "field-empty", in: site.path).text.contains("Nothing"))
    #expect(try site.tree("Content") == before)
    #expect(try Program.run("check", "--rule", "date-form", "--format", "json", in: site.path).code == 1)
    #expect(try Program.run("check", "--rule", "field-empty", "--rule", "field-missing", in: site.path).code == 0)
    #expect(try Program.run("check", "--severity", "error", in: site.path).text.contains("errors: 2".capitalized))
    let unknown = try Program.run("check", "--rule", "date-from", in: site.path)
    #expect(unknown.code == 2 && unknown.errors.contains("date-form"))
    #expect(try Program.run("check", "--severity", "bad", in: site.path).code == 2)
    #expect(try Program.run("check", "--fix", "--rule", "date-form", in: site.path).text.contains("Mended 2"))
  }

  @Test func jsonStaysAloneOnTheOutput() throws {
    let site = try site()
    let run = try Program.run("check", "--fix", "--format", "json", in: site.path)
    let found = try JSONDecoder().decode(ExportedFindings.self, from: Data(run.output))
    #expect(found.summary["error"] == 0 && run.errors.contains("+date: 2024-03-01"))
  }
}
