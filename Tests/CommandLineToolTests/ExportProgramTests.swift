import Foundation
import Testing

/// `gongbiao export`, from outside.
@Suite struct ExportProgramTests {
  private func edition(_ run: Program.Run) throws -> ExportedEdition {
    try #require(run.code == 0, "\(run.errors)")
    return try JSONDecoder().decode(ExportedEdition.self, from: Data(run.output))
  }

  struct Source: Sendable {
    let id: String
    let number: String?
    let region: String
  }

  static let sources = [
    Source(id: "jiaxing/2023", number: "嘉发改〔2024〕64号", region: "330400"),
    Source(id: "quzhou/2023", number: "衢发改发〔2024〕27号", region: "330800"),
    Source(id: "ouhai/2023", number: nil, region: "330304"),
  ]

  @Test(arguments: sources) func theRealStandardsAreWhole(_ source: Source) throws {
    let exported = try edition(try Program.run("export", source.id, "--format", "json", in: Program.root))
    let place = source.id.split(separator: "/")[0]
    let text = try String(
      contentsOfFile: "\(Program.root)/Tests/Golden/Import/\(place)/Input/source.txt", encoding: .utf8)
    // Each item of the document has one line for whom it is; the word alone stands in other places too.
    let labels = text.split(separator: "\n").reduce(0) { count, line in
      let bare = line.filter { !$0.isWhitespace }
      return count + (bare.split(separator: "服务对象：", omittingEmptySubsequences: false).count - 1)
    }
    #expect(exported.items.count == labels)
    #expect(exported.items.map(\.number) == Array(1...exported.items.count))
    #expect(exported.domains.map(\.number) == Array(1...exported.domains.count))
    #expect(exported.region?.code == source.region)
    #expect(exported.notice?.number == source.number)
    for item in exported.items {
      let fields = [item.audience, item.content, item.standard, item.funding, item.leadText]
      #expect(fields.allSatisfy { $0?.isEmpty == false } && !item.lead.isEmpty, "\(item.number) \(item.name)")
    }
    if let number = source.number { #expect(text.filter { !$0.isWhitespace }.contains(number)) }
  }

  @Test func anEditionIsNamedByItsIDOrItsFolder() throws {
    let site = try Workshop.sample()
    let byID = try edition(try Program.run("export", "shili/2024", "--format", "json", in: site.path))
    #expect(byID.id == "shili/2024" && byID.region?.name == "示例县" && byID.items.count == 2)
    let alone = try Workshop()
    for file in ["standard.md", "notice.md"] {
      try alone.write(try site.bytes("Content/shili/2024/\(file)"), to: "shili/2024/\(file)")
    }
    for path in ["shili/2024", alone.full("shili/2024"), "./shili/2024/"] {
      let byFolder = try edition(try Program.run("export", path, "--format", "json", in: alone.path))
      #expect(byFolder.domains == byID.domains && byFolder.notice == byID.notice)
      #expect(byFolder.region == nil && byFolder.id == byID.id)
    }
  }

  @Test(arguments: ["json", "csv", "jsonld", "akn", "markdown"]) func aFileHoldsWhatTheStandardOutputGets(
    _ format: String
  ) throws {
    let site = try Workshop.sample()
    let printed = try Program.run("export", "shili/2024", "--format", format, in: site.path)
    let written = try Program.run(
      "export", "shili/2024", "--format", format, "--output", "out/../edition", in: try folder(with: "out", in: site))
    #expect(printed.code == 0 && !printed.output.isEmpty && printed.errors.isEmpty)
    #expect(written.code == 0 && written.output.isEmpty)
    #expect(try site.bytes("edition") == printed.output)
    #expect(try site.tree("out").keys.sorted() == ["file"])
  }

  private func folder(with name: String, in site: Workshop) throws -> String {
    try site.write("", to: "\(name)/file")
    return site.path
  }

  @Test func whatTheWebsiteOffersIsWhatIsExported() throws {
    let site = try Workshop.sample()
    _ = try Program.run("build", "--no-print", in: site.path)
    for (format, path) in [
      ("json", "public/shili/2024/shili-2024.json"), ("csv", "public/shili/2024/shili-2024.csv"),
      ("jsonld", "public/shili/2024/shili-2024.jsonld"), ("akn", "public/shili/2024/shili-2024.akn.xml"),
      ("markdown", "editions/shili/2024.md"),
    ] {
      #expect(
        try Program.run("export", "shili/2024", "--format", format, in: site.path).output == site.bytes("Site/\(path)"))
    }
  }

  @Test func aPlaceThatIsNotThereIsNamed() throws {
    let site = try Workshop.sample()
    let before = try site.tree(".")
    let run = try Program.run("export", "shili/2024", "--format", "json", "--output", "no/where.json", in: site.path)
    #expect(run.code == 2 && run.errors.contains("no/where.json") && run.output.isEmpty)
    #expect(try site.tree(".") == before)
  }

  @Test func aClosedPipeIsNoError() throws {
    let run = try Program.shell(
      "$gongbiao export jiaxing/2023 --format json | head -c 10 >/dev/null; echo ${PIPESTATUS[0]}", in: Program.root)
    #expect(run.text == "0\n" && !run.errors.contains("/dev/stdout"))
  }

  @Test(arguments: ["standard.md", "notice.md"], ["pdf", "docx"]) func withoutATitleNothingIsPrinted(
    _ name: String, _ format: String
  ) throws {
    let site = try Workshop.sample()
    let path = "Content/shili/2024/\(name)"
    try site.write(try site.text(path).replacing(#/\ntitle: [^\n]*/#, with: ""), to: path)
    try site.write("good", to: "old")
    let run = try Program.run("export", "shili/2024", "--format", format, "--output", "old", in: site.path)
    #expect(run.code == 2 && run.errors.contains("[title-missing]") && run.errors.contains("nothing was printed"))
    #expect(try site.text("old") == "good" && run.output.isEmpty)
    #expect(try Program.run("export", "shili/2024", "--format", "json", in: site.path).code == 1)
  }

  @Test func warningsAreCountedOrToldWhereCheckDoesNotLook() throws {
    let site = try Workshop.sample()
    let path = "Content/shili/2024/notice.md"
    try site.write(try site.text(path).replacing("\ndisclosure:", with: "\nurgncy: 特急\ndisclosure:"), to: path)
    let counted = try Program.run("export", "shili/2024", "--format", "json", in: site.path)
    #expect(counted.code == 0 && counted.errors == "The edition has 1 warning beside; gongbiao check lists them.\n")
    let named = try Program.run("export", "2024", "--format", "csv", in: site.full("Content/shili"))
    #expect(named.code == 0 && named.errors.contains("Unknown setting urgncy"))
    let elsewhere = try Program.run("export", "shili/2024", "--content", "./Content", "--format", "csv", in: site.path)
    #expect(elsewhere.errors.contains("gongbiao check --content ./Content lists"))
  }
}
