import Foundation
import Testing

/// `gongbiao diff` and `gongbiao floor`, from outside.
@Suite struct CompareProgramTests {
  private func json(_ run: Program.Run) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
  }

  @Test func everyItemStandsInOneEntryAndTheTotalsReconcile() throws {
    let run = try Program.run("diff", "jiaxing/2023", "quzhou/2023", "--format", "json", in: Program.root)
    #expect(run.code == 0)
    let object = try json(run)
    let totals = try #require(object["totals"] as? [String: Int])
    let items = try #require(object["items"] as? [[String: Any]])
    for side in ["old", "new"] {
      let numbers = items.flatMap { $0[side] as? [Int] ?? [] }
      #expect(numbers.count == totals[side] && Set(numbers) == Set(1...numbers.count))
    }
    let kinds = ["kept", "renamed", "moved", "split", "merged", "added", "dropped"]
    #expect(kinds.reduce(0) { $0 + (totals[$1] ?? -1) } == items.count)
    #expect(Set(object.keys).isSuperset(of: ["old", "new", "totals", "items"]))
    let fields = items.flatMap { $0["fields"] as? [[String: Any]] ?? [] }
    for field in fields {
      let edits = try #require(field["edits"] as? [[String: String]])
      #expect(edits.allSatisfy { ["equal", "insert", "delete", "move"].contains($0["op"]) && $0["text"] != nil })
    }
  }

  @Test func anEditionAgainstItselfHasNoChanges() throws {
    let run = try Program.run("diff", "jiaxing/2023", "Content/jiaxing/2023", "--format", "json", in: Program.root)
    let items = try #require(try json(run)["items"] as? [[String: Any]])
    #expect(items.allSatisfy { ($0["fields"] as? [Any])?.isEmpty == true && $0["kinds"] as? [String] == ["kept"] })
  }

  @Test(arguments: ["text", "markdown", "html", "json"]) func theFormsAreTheSameEachTime(format: String) throws {
    let first = try Program.run("diff", "jiaxing/2023", "ouhai/2023", "--format", format, in: Program.root)
    let second = try Program.run("diff", "jiaxing/2023", "ouhai/2023", "--format", format, in: Program.root)
    #expect(first.code == 0 && !first.output.isEmpty && first.output == second.output)
    #expect(!first.output.contains(0x1B))  // no colour in a file
  }

  @Test func plansAndWhatIsNotThereAreRefused() throws {
    let plan = try Program.run("diff", "jiaxing/2023", "hangzhou/2021", in: Program.root)
    #expect(plan.code == 2 && plan.errors.contains("plan or an opinion") && plan.output.isEmpty)
    let opinion = try Program.run("floor", "jiaxing/2010", "jiaxing/2023", in: Program.root)
    #expect(opinion.code == 2 && opinion.errors.contains("plan or an opinion"))
    #expect(try Program.run("diff", "jiaxing/2023", "no/where", in: Program.root).code == 2)
  }

  @Test func theFloorTellsWhatIsBelowAndAWaiverAcceptsIt() throws {
    let site = try Workshop.published()
    let run = try Program.run("floor", "quzhou/2023", "jiaxing/2023", "--format", "json", in: site.path)
    #expect(run.code == 1)
    let findings = try #require(try json(run)["findings"] as? [[String: Any]])
    let below = findings.filter { $0["verdict"] as? String == "below" }
    #expect(
      below.contains { finding in
        let local = finding["local"] as? [String: Any]
        let upper = finding["upper"] as? [String: Any]
        return local?["value"] as? Int == 800 && upper?["value"] as? Int == 850 && local?["unit"] as? String == "元/月"
      })
    let waivers = Set(below.compactMap { $0["localItem"] as? Int }).sorted().map {
      "- rule: floor-below\n  item: \($0)\n  reason: 已报省里同意\n  who: 张三\n  date: \"2024-06-21\"\n"
    }
    try site.write(waivers.joined(), to: "Content/quzhou/2023/waivers.yml")
    let again = try Program.run("floor", "quzhou/2023", "jiaxing/2023", "--format", "json", in: site.path)
    #expect(again.code == 0)
    #expect((try json(again)["summary"] as? [String: Int])?["waived"] == below.count)
    #expect(try Program.run("floor", "jiaxing/2023", "jiaxing/2023", in: site.path).code == 0)
  }

  @Test func severalLocalStandardsAreCheckedInOneRunAsEachByItself() throws {
    let locals = ["ouhai/2023", "quzhou/2023"]
    let run = try Program.run(["floor"] + locals + ["jiaxing/2023", "--format", "json"], in: Program.root)
    #expect(run.code == 1)
    let reports = try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [NSDictionary])
    #expect(reports.count == 2)
    for (local, report) in zip(locals, reports) {
      let alone = try Program.run("floor", local, "jiaxing/2023", "--format", "json", in: Program.root)
      #expect(try json(alone) as NSDictionary == report, "\(local)")
    }
    let table = try Program.run(["floor"] + locals + ["jiaxing/2023", "--format", "csv"], in: Program.root)
    #expect(table.text.contains("本级标准,结论") && table.text.contains("\r\nquzhou/2023,低于"))
    let filing = try Program.run(["floor"] + locals + ["jiaxing/2023", "--filing"], in: Program.root)
    #expect(filing.text.components(separatedBy: "# 超标事项报备清单").count == 3)
    let unknown = try Program.run(["floor", "no/where", "nor/this", "jiaxing/2023"], in: Program.root)
    #expect(unknown.code == 2 && unknown.errors.contains("no/where") && unknown.output.isEmpty)
    #expect(try Program.run(["floor", "jiaxing/2023"], in: Program.root).code == 2)
  }

  @Test func theFilingListIsMadeAsMarkdownAndCSV() throws {
    let markdown = try Program.run("floor", "ouhai/2023", "jiaxing/2023", "--filing", in: Program.root)
    #expect(markdown.text.contains("每生每年1250元") && markdown.text.contains("| 必要性 | 合理性 | 可行性 |"))
    let table = try Program.run("floor", "ouhai/2023", "jiaxing/2023", "--filing", "--format", "csv", in: Program.root)
    #expect(table.output.starts(with: [0xEF, 0xBB, 0xBF]) && table.text.contains("新增项目"))
  }

  @Test func theTablesAsPDFHoldTheTextOfTheMarkdown() throws {
    let revision = ["diff", "jiaxing/2023", "quzhou/2023", "--view", "revision"]
    let filing = ["floor", "ouhai/2023", "jiaxing/2023", "--filing"]
    for command in [revision, filing] {
      let markdown = try Program.run(command, in: Program.root)
      let pdf = try Program.run(command + ["--format", "pdf"], in: Program.root)
      #expect(pdf.output.starts(with: Array("%PDF-".utf8)) && pdf.code == markdown.code, "\(pdf.errors)")
      #expect(try Program.run(command + ["--format", "pdf"], in: Program.root).output == pdf.output)
      let folder = try Workshop()
      try folder.write(pdf.output, to: "table.pdf")
      let text = try Program.shell("pdftotext -raw table.pdf -", in: folder.path).text
      // A PDF repeats the head of the table on each page.
      let head = try #require(markdown.text.split(separator: "\n").first { $0.hasPrefix("| ") })
      let pages = text.unicodeScalars.count { $0 == "\u{0C}" }
      var wanted = Self.signs(markdown.text)
      for (sign, count) in Self.signs(String(head)) { wanted[sign, default: 0] += (pages - 1) * count }
      let found = Self.signs(text.replacing(/— ?\d+ ?—\n*\f/, with: ""))
      for sign in Set(wanted.keys).union(found.keys) { #expect(wanted[sign] == found[sign], "\(sign)") }
    }
    #expect(try Program.run("diff", "jiaxing/2023", "quzhou/2023", "--format", "pdf", in: Program.root).code == 2)
    #expect(try Program.run("floor", "ouhai/2023", "jiaxing/2023", "--format", "pdf", in: Program.root).code == 2)
  }

  /// How often each sign occurs in a text, without white space and the marks of Markdown.
  private static func signs(_ text: String) -> [Unicode.Scalar: Int] {
    var text = text.replacingOccurrences(of: "<br>", with: "")
    for (name, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
      text = text.replacingOccurrences(of: name, with: sign)
    }
    var counts: [Unicode.Scalar: Int] = [:]
    for scalar in text.unicodeScalars
    where !scalar.properties.isWhitespace && !"|\\#-".unicodeScalars.contains(scalar) {
      counts[scalar, default: 0] += 1
    }
    return counts
  }

  @Test func aProposedMapReadsBackAndAConfirmedOneWins() throws {
    let site = try Workshop.published()
    let map = try Program.run("diff", "jiaxing/2023", "quzhou/2023", "--propose", in: site.path)
    #expect(map.code == 0 && map.text.contains("old: jiaxing/2023"))
    try site.write(map.output, to: "Content/quzhou/2023/succession.yml")
    let confirmed = try Program.run("diff", "jiaxing/2023", "quzhou/2023", "--format", "json", in: site.path)
    let items = try #require(try json(confirmed)["items"] as? [[String: Any]])
    #expect(items.allSatisfy { $0["confidence"] as? Double == 1 })
    // Item 1 of the one is said to be item 2 of the other.
    try site.write(
      "old: jiaxing/2023\nitems:\n  - old: [1]\n    new: [2]\n", to: "Content/quzhou/2023/succession.yml")
    let forced = try Program.run("diff", "jiaxing/2023", "quzhou/2023", "--format", "json", in: site.path)
    let pairs = try #require(try json(forced)["items"] as? [[String: Any]])
    #expect(pairs.contains { $0["old"] as? [Int] == [1] && $0["new"] as? [Int] == [2] })
    let back = try Program.run("diff", "quzhou/2023", "jiaxing/2023", "--format", "json", in: site.path)
    let inverse = try #require(try json(back)["items"] as? [[String: Any]])
    #expect(inverse.contains { $0["old"] as? [Int] == [2] && $0["new"] as? [Int] == [1] })
  }

  @Test func aMapThatContradictsTheEditionsIsAnErrorWithItsPlace() throws {
    let site = try Workshop.published()
    try site.write(
      "old: jiaxing/2023\nitems:\n  - old: [1]\n    new: [2]\n  - old: [1, 999]\n    new: [3]\n",
      to: "Content/quzhou/2023/succession.yml")
    let run = try Program.run("diff", "jiaxing/2023", "quzhou/2023", in: site.path)
    #expect(run.code == 2)
    #expect(run.errors.contains("Content/quzhou/2023/succession.yml:5:"))
    #expect(run.errors.contains("no item 999") && run.errors.contains("stands in two entries"))
    #expect(try Program.run("check", in: site.path).code == 1)
  }

  @Test func checkNamesWhatIsNotSignedWhatWasRejectedAndWhatChangedSince() throws {
    let site = try Workshop.published()
    let review = try Program.run("diff", "jiaxing/2023", "quzhou/2023", "--review", in: site.path)
    #expect(review.code == 0)
    let entries = review.text.components(separatedBy: "- old: ").count - 1
    func unsigned() throws -> (count: Int, said: String) {
      let run = try Program.run("check", in: site.path)
      return (run.text.components(separatedBy: "are not signed off").count - 1, run.text)
    }
    func save(_ text: String) throws { try site.write(text, to: "Content/quzhou/2023/review.yml") }
    let signed = review.text.replacingOccurrences(of: "  decision:\n", with: "  decision: confirmed\n")
      .replacingOccurrences(of: "  who:\n", with: "  who: 张三\n")
    #expect(try unsigned().count == 0)  // nobody has begun to sign
    try save(signed)
    #expect(try unsigned().count == 0)
    // All but one.
    let first = try #require(signed.range(of: "decision: confirmed"))
    try save(signed.replacingCharacters(in: first, with: "decision: rejected"))
    #expect(try unsigned().said.contains("was rejected"))
    try save(
      String(signed[..<(try #require(signed.range(of: "# （", range: first.upperBound..<signed.endIndex))).lowerBound]))
    #expect(try unsigned().count == entries - 1)
    // The text changes after it was signed.
    try save(signed)
    let text = try site.text("Content/quzhou/2023/standard.md")
    try site.write(
      text.replacingOccurrences(of: "寄宿小学生每生每年1250元", with: "寄宿小学生每生每年1300元"), to: "Content/quzhou/2023/standard.md")
    let changed = try unsigned()
    #expect(changed.count == 1 && changed.said.contains("was changed after it was signed off"))
    // A decision without a person is none.
    try save("- old: jiaxing/2023\n  item: 14\n  decision: confirmed\n")
    #expect(try Program.run("check", in: site.path).text.contains("Content/quzhou/2023/review.yml:1:"))
  }

  @Test func theTablesForPeopleAreMadeOfTheData() throws {
    let revision = try Program.run("diff", "jiaxing/2023", "quzhou/2023", "--view", "revision", in: Program.root)
    #expect(revision.text.contains("| 项目 | 原规定 | 修订后 | 说明 |"))
    let draft = try Program.run("diff", "jiaxing/2023", "quzhou/2023", "--view", "interpretation", in: Program.root)
    #expect(draft.text.contains("寄宿小学生由“每生每年1000元”提高为“每生每年1250元”（来源：（14）义务教育学生生活补助，服务标准）。"))
  }
}
