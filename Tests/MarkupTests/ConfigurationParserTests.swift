import Diagnostics
import HanText
import Markup
import Testing

/// How YAML is read.
struct ConfigurationParserTests {
  @Test(arguments: ["title：甲", "  organ：甲", "- code：1"])
  func aFullWidthColonBehindAKeyIsFoundWithItsFix(line: String) throws {
    let finding = try #require(read("name: 乙\n\(line)\n").findings.first)
    #expect(finding.position?.line == 2)
    #expect(finding.fix?.replacement == ": ")
  }

  @Test(arguments: ["|", ">", "|-"])
  func aFullWidthColonInsideATextBlockIsText(mark: String) {
    let parsed = read("contact: \(mark)\n  办公室\n  QQ：12345\n\n  Tel：1\nname: 乙\n")
    #expect(parsed.findings.isEmpty)
    #expect(parsed.value?["contact"]?.text?.contains("QQ：12345") == true)
    #expect(parsed.value?["name"]?.text == "乙")
  }

  @Test func whatFollowsATextBlockIsLookedAtAgain() {
    #expect(read("contact: |\n  甲\nname：乙\n").findings.first?.position?.line == 3)
  }

  @Test func scalarsAreTextWhateverYAMLWouldMakeOfThem() {
    let value = read("a: no\nb: 2024-06-21\nc: 1e3\nd: ~\n").value
    #expect(value?.entries?.map { $0.value.text ?? "" } == ["no", "2024-06-21", "1e3", "~"])
  }

  @Test func aTabThatIndentsIsNamedWithItsPlace() throws {
    let finding = try #require(read("jiaxing:\n  - name: 甲\n\t  short: 乙\n").findings.first)
    #expect(finding.position == TextPosition(line: 3, column: 1))
    #expect(finding.message.zh.contains("Tab"))
  }

  @Test func aControlCharacterIsNamedWithItsPlace() throws {
    let finding = try #require(read("name: 甲\nsponsor: 乙\u{1}丙\n").findings.first)
    #expect(finding.position == TextPosition(line: 2, column: 11))
  }

  @Test func referencesOfReferencesAreRefusedInsteadOfWrittenOut() throws {
    var text = "a0: &a0 [甲]\n"
    for level in 1...30 {
      text += "a\(level): &a\(level) [\((0..<9).map { _ in "*a\(level - 1)" }.joined(separator: ", "))]\n"
    }
    let parsed = read(text)
    #expect(parsed.value == nil)
    #expect(parsed.findings.map(\.severity) == [.error])
  }

  @Test func aSingleReferenceIsRead() {
    #expect(read("a: &x 甲\nb: *x\n").value?["b"]?.text == "甲")
  }

  private func read(_ text: String) -> (value: ConfigurationValue?, findings: [Diagnostic]) {
    ConfigurationParser.value(of: TextFile(path: "site.yml", text: text))
  }
}
