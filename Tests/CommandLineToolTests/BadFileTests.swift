import Foundation
import Testing

/// Files that are no content at all: each is named with what to do, and what else is wrong is still said.
@Suite struct BadFileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rule: String
    let says: String
    let bytes: @Sendable ([UInt8]) -> [UInt8]
  }

  static let cases = [
    Case(testDescription: "empty", rule: "front-matter", says: "file is empty") { _ in [] },
    Case(testDescription: "20 MB", rule: "file-size", says: "over the limit") { text in
      text + [UInt8](repeating: 0x61, count: 20_000_000)
    },
    Case(testDescription: "a broken character", rule: "encoding", says: "not UTF-8") { $0 + [0xE4, 0xB8] },
    Case(testDescription: "GB18030", rule: "encoding", says: "not UTF-8") { _ in
      [0x23, 0x20, 0xD2, 0xBB, 0xA1, 0xA2, 0xD3, 0xD7, 0xD3, 0xD0, 0xCB, 0xF9, 0xD3, 0xFD, 0x0A]  // # 一、幼有所育
    },
    Case(testDescription: "UTF-16", rule: "encoding", says: "UTF-16") { _ in [0xFF, 0xFE, 0x23, 0x00, 0x20, 0x00] },
    Case(testDescription: "a program", rule: "encoding", says: "not a text file") { _ in
      [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x00]
    },
  ]

  @Test(arguments: cases) func aStandardThatCannotBeReadIsAFinding(of bad: Case) throws {
    let site = try Workshop.sample()
    let path = "Content/shili/2024/standard.md"
    _ = try Program.run("build", "--no-print", in: site.path)
    let published = try site.tree("Site")
    try site.write(bad.bytes(try site.bytes(path)), to: path)
    try site.write("nothing", to: "Content/shili/aside.txt")
    let run = try Program.run("check", in: site.path)
    #expect(run.code == 1 && run.errors.isEmpty)
    let line = run.text.split(separator: "\n").first { $0.hasPrefix(path) && $0.contains("[\(bad.rule)]") }
    #expect(line?.contains("error") == true && line?.contains(bad.says) == true, "\(run.text.prefix(2000))")
    #expect(run.text.contains("Content/shili/aside.txt: warning"))
    #expect(try Program.run("build", "--no-print", in: site.path).code == 2)
    #expect(try site.tree("Site") == published)
    #expect(try Program.run("export", "shili/2024", "--format", "json", in: site.path).code > 0)
  }

  @Test(arguments: cases.filter { $0.rule == "encoding" }, ["notice.md", "waivers.yml"])
  func anEditionWithAFileThatCannotBeReadIsNotExported(of bad: Case, _ name: String) throws {
    let site = try Workshop.sample()
    let path = "Content/shili/2024/\(name)"
    try site.write(bad.bytes(site.exists(path) ? try site.bytes(path) : []), to: path)
    try site.write("good", to: "old.json")
    for format in ["json", "pdf"] {
      let run = try Program.run("export", "shili/2024", "--format", format, "--output", "old.json", in: site.path)
      #expect(run.code == 2 && run.output.isEmpty && run.errors.contains("[\(bad.rule)]"), "\(run.said)")
      #expect(!run.errors.contains("notice-missing"))
    }
    #expect(try site.text("old.json") == "good")
    let compared = try Program.run("diff", "shili/2024", "shili/2024", in: site.path)
    #expect(compared.code == 2 && compared.output.isEmpty)
    #expect(try Program.run("build", "--no-print", in: site.path).code == 2)
  }

  @Test(arguments: cases) func aDocumentThatCannotBeReadIsNotImported(_ bad: Case) throws {
    let folder = try Workshop()
    try folder.write(bad.bytes(Array("一些文字\n".utf8)), to: "document.txt")
    let run = try Program.run(
      "import", "document.txt", "--into", "Content/x/2024", "--report", "r.json", in: folder.path)
    #expect(run.code == 2 && !run.said.isEmpty)
    #expect(try folder.tree(".").keys.sorted() == ["document.txt"], "\(run.said.prefix(500))")
  }

  @Test func whatIsNoContentIsAWarningWhateverItHolds() throws {
    let site = try Workshop.sample()
    let strangers = [
      "Content/logo.png", "Content/README.md", "Content/shili/2024/scan.pdf", "Content/shili/2024/large.zip",
    ]
    for path in strangers { try site.write([0x00, 0xFF, 0x3A, 0x20, 0x5B], to: path) }
    try site.write([UInt8](repeating: 0, count: 20_000_000), to: strangers[3])
    let run = try Program.run("check", in: site.path)
    #expect(run.code == 1 && run.errors.isEmpty)
    for path in strangers { #expect(run.text.contains("\(path): warning")) }
    #expect(run.text.contains("Errors: 0, warnings: \(strangers.count),"))
    #expect(try Program.run("build", "--no-print", in: site.path).code == 1)
  }

  @Test func anEditionOfAnUnknownRegionIsNotPublished() throws {
    for regions in ["", "- code: \"000001\"\n  name: 他县\n  slug: tashi\n"] {
      let site = try Workshop.sample()
      try site.write(regions, to: "Content/regions.yml")
      let run = try Program.run("check", in: site.path)
      #expect(run.code == 1 && run.text.contains("[region-unknown]"))
      #expect(try Program.run("build", "--no-print", in: site.path).code == 2)
    }
  }
}
