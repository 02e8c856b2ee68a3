import Diagnostics
import HanText
import Reading
import Standards
import Testing

/// How `notice.md` is read.
struct NoticeReaderTests {
  @Test func whatStandsAboveTheHeadIsRead() throws {
    let notice = try #require(
      read("form: letter\nserial: \"000012\"\nsecrecy: 秘密★1年\nurgency: 特急\napprovers: [王建国, 李明]\n")
        .located?.edition.notice)
    #expect(notice.form == .letter)
    #expect(notice.serial == "000012")
    #expect(notice.secrecy == "秘密★1年")
    #expect(notice.urgency == "特急")
    #expect(notice.approvers == ["王建国", "李明"])
  }

  @Test(arguments: [
    "form: 信函", "serial: \"12\"", "serial: 第12份", "serial: １２３４５６", "secrecy: 内部", "secrecy: 机密1年", "secrecy: 机密★",
    "urgency: 急", "urgency: 特急件", "approvers: {王: 李}",
  ])
  func whatCannotStandThereIsAnErrorWithItsPlace(line: String) throws {
    let read = read(line + "\n")
    let finding = try #require(read.findings.first { $0.rule == "front-matter" })
    #expect(finding.severity == .error)
    #expect(finding.position?.line == 3)
    let notice = read.located?.edition.notice
    #expect(notice?.serial == "" && notice?.secrecy == "" && notice?.urgency == "" && notice?.approvers == [])
    #expect(notice?.form == .circular)
  }

  @Test func aSecretDocumentIsNotForAWebsite() {
    let findings = read("secrecy: 机密★10年\n").findings.filter { $0.rule == "front-matter" }
    #expect(findings.map(\.severity) == [.warning])
    #expect(read("secrecy: \"\"\n").findings.filter { $0.rule == "front-matter" }.isEmpty)
  }

  private func read(_ lines: String) -> EditionReader.Result {
    RoundTripTests.read([
      ("notice.md", "---\ntitle: 通知\n\(lines)---\n\n正文。\n"),
      ("standard.md", "---\ntitle: 标准\n---\n\n### （1）甲\n"),
    ])
  }
}
