import Foundation
import Testing

/// `edition-json`: files named in place of an edition.
@Suite struct EditionJSONTests {
  private func exported() throws -> (site: Workshop, text: String) {
    let site = try Workshop.sample()
    let run = try Program.run("export", "shili/2024", "--format", "json", "--output", "edition.json", in: site.path)
    try #require(run.code == 0, "\(run.said)")
    return (site, try site.text("edition.json"))
  }

  @Test(arguments: [
    ("", ""), ("{", "["), ("\"id\"", "id"), ("\"number\": 1,", "\"number\": \"一\","),
    ("\"title\": \"", "\"title\": 5, \"t\": \""),
    ("\"domains\"", "\"domain\""),
  ])
  func aFileThatIsNoEditionIsNamed(old: String, new: String) throws {
    let (site, text) = try exported()
    try site.write(old.isEmpty ? "" : text.replacing(old, with: new), to: "wrong.json")
    let run = try Program.run("export", "wrong.json", "--format", "csv", in: site.path)
    #expect(run.code != 0 && run.said.contains("[edition-json]"), "\(run.said)")
  }

  @Test(arguments: [
    ("示例县", "甲县"), ("90%", "95%"), ("\"schema\"", "\"comment\""), ("\n", ""), ("\n", "\r\n"), ("  ", "\t"),
    ("实物标准", "\\u5B9E物标准"), ("2024年版", ""), ("预防接种", "“接种”"), ("儿童", "儿童{}[]"),
  ])
  func anEditionWrittenAnotherWayIsRead(old: String, new: String) throws {
    let (site, text) = try exported()
    try #require(text.contains(old))
    try site.write(text.replacing(old, with: new), to: "right.json")
    let run = try Program.run("export", "right.json", "--format", "csv", in: site.path)
    #expect(!run.said.contains("[edition-json]"), "\(run.said)")
  }
}
