import Diagnostics
import Foundation
import HanText
import Testing

/// How findings are printed.
struct PrinterTests {
  private let findings: [Diagnostic] = {
    let lines = LineIndex(Array("甲\n乙丙丁\n".utf8))
    var waived = Diagnostic("date-order", .warning, file: "内容/b.md", Message(zh: "戊", en: "five"))
    waived.waiver = Waiver(rule: "date-order", item: nil, field: nil, reason: "追溯", who: "张三", date: "2024-07-01")
    return [
      waived,
      Diagnostic("site-identity", .note, file: "内容/b.md", Message(zh: "缺\u{1B}[0m", en: "\"none\"\u{7}")),
      Diagnostic(
        "field-empty", .error, file: "a.md", range: SourceRange(7, 10), item: 2, field: "服务标准",
        Message(zh: "空", en: "empty"), fix: Fix(range: SourceRange(7, 10), replacement: "己")
      ).located(by: lines),
    ]
  }()

  @Test func theTerminalGetsOneLineAFindingGroupedByFile() {
    #expect(
      TerminalPrinter(language: .chinese).text(of: findings) == """
        a.md:2:2: 错误: 空 [field-empty]
            建议改为“己”

        内容/b.md: 提示: 缺�[0m [site-identity]

        错误 1 个，警告 0 个，提示 1 个；另有 1 个已豁免。

        """)
    #expect(
      TerminalPrinter(language: .english, showsWaived: true).text(of: findings) == """
        a.md:2:2: error: empty [field-empty]
            Suggested: “己”

        内容/b.md: warning: five [date-order]
            Waived: 追溯 (张三 2024-07-01)
        内容/b.md: note: "none"� [site-identity]

        Errors: 1, warnings: 0, notes: 1; waived: 1.

        """)
  }

  @Test func colourIsUsedOnlyWhenAsked() {
    #expect(
      TerminalPrinter(language: .english, usesColour: true).text(of: findings).contains("\u{1B}[31merror\u{1B}[0m"))
    #expect(!TerminalPrinter(language: .english).text(of: findings).contains("\u{1B}"))
  }

  @Test func nothingFoundIsSaid() {
    #expect(TerminalPrinter(language: .chinese).text(of: []) == "没有发现问题。\n")
  }

  @Test func jsonHoldsEveryFactOfAFinding() throws {
    let root = try object(JSONPrinter(language: .english).text(of: findings))
    let list = try #require(root["findings"] as? [[String: Any]])
    let first = try #require(list.first)
    #expect(first["rule"] as? String == "field-empty")
    #expect(first["severity"] as? String == "error")
    #expect(first["line"] as? Int == 2)
    #expect(first["column"] as? Int == 2)
    #expect(first["endLine"] as? Int == 2 && first["endColumn"] as? Int == 3)
    #expect(first["range"] as? [String: Int] == ["lower": 7, "upper": 10])
    #expect(first["item"] as? Int == 2)
    #expect(first["field"] as? String == "服务标准")
    #expect(first["text"] as? String == "empty")
    #expect(first["message"] as? [String: String] == ["zh": "空", "en": "empty"])
    #expect((first["fix"] as? [String: Any])?["replacement"] as? String == "己")
    #expect((first["fix"] as? [String: Any])?["safe"] as? Bool == true)
    #expect(first["waiver"] is NSNull)
    #expect(first["place"] is NSNull)
    #expect(list.compactMap { ($0["waiver"] as? [String: String])?["who"] } == ["张三"])
    #expect(root["summary"] as? [String: Int] == ["error": 1, "warning": 0, "note": 1, "waived": 1])
    #expect(list.allSatisfy { Set($0.keys) == Set(first.keys) })
  }

  @Test func jsonSaysWhereADocumentWithoutLinesHasIt() throws {
    var finding = findings[0]
    finding.place = Message(zh: "第 3 页", en: "page 3")
    let root = try object(JSONPrinter(language: .english).text(of: [finding]))
    let list = try #require(root["findings"] as? [[String: Any]])
    #expect(list.first?["place"] as? [String: String] == ["zh": "第 3 页", "en": "page 3"])
  }

  @Test func theOrderOfFindingsDoesNotMatter() {
    #expect(
      JSONPrinter(language: .english).text(of: findings)
        == JSONPrinter(language: .english).text(of: findings.reversed()))
  }

  @Test func sarifNamesRulesPlacesAndSuppressions() throws {
    let root = try object(SARIFPrinter(language: .english).text(of: findings))
    #expect(root["version"] as? String == "2.1.0")
    let run = try #require((root["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == findings.count)
    for result in results {
      #expect(rules[try #require(result["ruleIndex"] as? Int)] == result["ruleId"] as? String)
    }
    let locations = try #require(results.first?["locations"] as? [[String: Any]])
    let place = try #require(locations.first?["physicalLocation"] as? [String: Any])
    let region = ["startLine": 2, "startColumn": 2, "endLine": 2, "endColumn": 3]
    #expect(place["region"] as? [String: Int] == region)
    let fix = try #require((results.first?["fixes"] as? [[String: Any]])?.first)
    let change = try #require((fix["artifactChanges"] as? [[String: Any]])?.first)
    let replacement = try #require((change["replacements"] as? [[String: Any]])?.first)
    #expect(replacement["deletedRegion"] as? [String: Int] == region)
    #expect(replacement["insertedContent"] as? [String: String] == ["text": "己"])
    #expect(results.count { $0["suppressions"] != nil } == 1)
    let text = SARIFPrinter(language: .english).text(of: findings)
    #expect(text.contains("\"%E5%86%85%E5%AE%B9/b.md\""))
  }

  @Test(arguments: Language.allCases)
  func sarifTellsWhatARuleLooksFor(language: Language) throws {
    let text = SARIFPrinter(language: language, version: "1.2.3").text(of: findings)
    let run = try #require((try object(text)["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["version"] as? String == "1.2.3")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    for rule in rules {
      let id = try #require(rule["id"] as? String)
      let about = try #require(RuleDescription.named(id))
      #expect(rule["shortDescription"] as? [String: String] == ["text": about.summary[language]])
      let help = try #require((rule["help"] as? [String: String])?["text"])
      #expect(
        help.contains(about.summary[language]) && about.bad.allSatisfy { $0.text.isEmpty || help.contains($0.text) })
    }
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
