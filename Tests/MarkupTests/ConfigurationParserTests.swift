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

  private func read(_ text: String) -> (value: ConfigurationValue?, findings: [Diagnostic]) {
    ConfigurationParser.value(of: TextFile(path: "site.yml", text: text))
  }
}
