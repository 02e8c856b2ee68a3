import Foundation
import Testing

/// `gongbiao check --published`, from outside: a changed amount is found in every form.
@Suite struct PublishedProgramTests {
  private static let standard = "Content/shili/2024/standard.md"
  private static let edition = "Site/public/shili/2024"

  private func findings(_ site: Workshop) throws -> [ExportedFindings.Finding] {
    let run = try Program.run("check", "--published", "--format", "json", in: site.path)
    let found = try JSONDecoder().decode(ExportedFindings.self, from: Data(run.output)).findings
    #expect(run.code == (found.isEmpty ? 0 : 1))
    return found
  }

  /// A site with all a standard can have, built with the options given.
  private func built(_ options: String = "", from change: (String) -> String = { $0 }) throws -> Workshop {
    let site = try Workshop.sample()
    let text = try site.text(Self.standard)
      .replacing("# 一、幼有所育\n", with: "本标准分\\n两个领域。\n\n# 一、幼有所育\n\n领域的说明。\n".replacing("\\n", with: ""))
      .replacing(
        "适龄儿童免疫规划疫苗接种率达到90%以上。",
        with: "接种率达到90%以上，补助每人每年800元。\n\n| 类别 | 金额（元） |\n|---|---|\n| 甲 | 120 |\n| 乙 | 240 |\n\n其余 照旧。"
      )
      .replacing("实物标准。", with: "2*3*4<0.01，“实物标准” & 其他。")
    try site.write(change(text + "\n---\n\n本标准自2024年4月1日起施行。\n"), to: Self.standard)
    let run = try Program.shell("$gongbiao build --templates '\(Program.root)/Templates' \(options)", in: site.path)
    try #require(run.code == 0, "\(run.said)")
    return site
  }

  @Test func whatWasBuiltHoldsTheTextOfTheContent() throws {
    let site = try built()
    #expect(try findings(site).map(\.text) == [])
  }

  @Test(arguments: [
    ("Site/editions/shili/2024.md", "800", "900", 1), ("Site/public/shili/2024/shili-2024.json", "800", "900", 1),
    ("Site/public/shili/2024/shili-2024.csv", "800", "900", 1),
    ("Site/public/shili/2024/shili-2024.akn.xml", "800", "900", 1),
    ("Site/public/shili/2024/shili-2024.akn.xml", "<p>240", "<p>250", 1),
    ("Site/public/shili/2024/shili-2024.akn.xml", "领域的说明", "领域说明", nil),
    (
      "Site/public/shili/2024/shili-2024.akn.xml", "<docDate date=\"2024-03-01\">2024年3月1日",
      "<docDate date=\"2024-03-01\">2024年3月2日", nil
    ),
    ("Site/public/shili/2024/1/index.html", "800", "900", 1),
    ("Site/public/shili/2024/1/index.html", ">240<", ">250<", 1), ("Site/editions/shili/2024.md", "240", "250", 1),
    ("Site/public/shili/2024/index.html", "（2）", "（3）", 2), ("Site/public/shili/2024/index.html", "领域的说明", "领域说明", nil),
    ("Site/public/shili/2024/notice/index.html", "2024年3月1日", "2024年3月2日", nil),
    ("Site/public/shili/2024/index.html", "<dd>示发改〔2024〕1号", "<dd>示发改〔2024〕2号", nil),
    ("Site/public/shili/2024/2/index.html", "&lt;0.01", "&lt;0.1", 2),
    ("Site/public/shili/2024/1/index.html", "<dt>支出责任</dt>", "<dt>支出</dt>", 1),
  ])
  func aChangedTextIsFound(file: String, old: String, new: String, item: Int?) throws {
    let site = try built("--no-print")
    let text = try site.text(file)
    try #require(text.contains(old), "\(file) does not hold \(old)")
    try site.write(text.replacing(old, with: new), to: file)
    let found = try findings(site)
    #expect(found.allSatisfy { $0.rule == "published-differs" && $0.file == file && $0.severity == "error" })
    #expect(found.contains { $0.item == item } && found.count <= 2, "\(found.map(\.text))")
  }

  @Test func aChangedAmountInThePrintIsFoundAndNothingElse() throws {
    let site = try built()
    for (old, new) in [("800元", "900元"), ("240", "250"), ("达到90%", "达到95%")] {
      let other = try built(from: { $0.replacing(old, with: new) })
      for name in ["shili-2024", "shili-2024-booklet", "shili-2024-table", "1/shili-2024-1"] {
        let file = "\(Self.edition)/\(name).pdf"
        let whole = try site.bytes(file)
        try site.write(try other.bytes(file), to: file)
        let found = try findings(site)
        #expect(found.map(\.file) == [file] && found.map(\.item) == [1], "\(found.map(\.text))")
        #expect(found.first?.text.contains(new) == true)
        try site.write(whole, to: file)
      }
    }
  }

  @Test func aPrintThatCannotBeReadIsFound() throws {
    let site = try built()
    let file = "\(Self.edition)/shili-2024.pdf"
    try site.write("%PDF-1.7 torn", to: file)
    #expect(try findings(site).map { "\($0.rule) \($0.file)" } == ["published-unreadable \(file)"])
  }

  @Test func aMissingItemAndAFurtherOneAreFoundInThePrint() throws {
    let site = try built()
    let file = "\(Self.edition)/shili-2024.pdf"
    let part = "**支出责任**：按照有关规定执行。\n\n**牵头负责单位**：县教育局。"
    let shorter = try built(from: { $0.replacing(part, with: "**支出责任**：按照有关规定执行。\n\n另行通知。\n\n**牵头负责单位**：县教育局。") })
    try site.write(try shorter.bytes(file), to: file)
    let found = try findings(site)
    #expect(found.count == 1 && found.first?.text.contains("另行通知") == true, "\(found.map(\.text))")
  }

  @Test func missingAndDamagedFilesAreFound() throws {
    let site = try built()
    try site.remove("\(Self.edition)/2/index.html")
    try site.write("damaged", to: "\(Self.edition)/shili-2024.pdf")
    try site.write("{", to: "\(Self.edition)/shili-2024.json")
    try site.write("<p>no article</p>", to: "\(Self.edition)/notice/index.html")
    let found = try findings(site)
    #expect(
      found.map { "\($0.file.dropFirst(Self.edition.count + 1)) \($0.rule)" } == [
        "2/index.html published-missing", "notice/index.html published-unreadable",
        "shili-2024.json published-unreadable", "shili-2024.pdf published-unreadable",
      ])
  }

  @Test func listsDerivedFromTheTextMustAgreeWithIt() throws {
    let site = try built("--no-print")
    let file = "\(Self.edition)/shili-2024.json"
    let text = try site.text(file)
    let start = try #require(text.range(of: "\"lead\": ["))
    let changed =
      text[..<start.upperBound] + text[start.upperBound...].replacing("县卫生健康局", with: "县卫生局", maxReplacements: 1)
    try site.write(String(changed), to: file)
    #expect(try findings(site).map(\.rule) == ["published-differs"])
  }

  @Test func withoutASiteNothingIsProved() throws {
    let site = try Workshop.sample()
    #expect(try findings(site).map(\.rule) == ["published-missing"])
    #expect(try Program.run("check", "--published", "--fix", in: site.path).code == 2)
  }
}
