import Foundation
import Testing

/// `gongbiao build`, from outside.
@Suite struct BuildProgramTests {
  @Test func cleanContentIsPublishedAndUnchangedContentIsLeft() throws {
    let site = try Workshop.sample()
    let first = try Program.run("build", "--no-print", in: site.path)
    #expect(first.code == 0 && first.errors.isEmpty)
    let published = try site.tree("Site")
    #expect(!published.isEmpty && published.keys.allSatisfy { !$0.contains(".staging") })
    let second = try Program.run("build", "--no-print", in: site.path)
    #expect(second.code == 0 && second.text != first.text)
    #expect(try site.tree("Site") == published)
  }

  @Test func warningsArePublishedUnlessTheyAreErrors() throws {
    let site = try Workshop.sample()
    try site.write("an aside", to: "Content/shili/2024/aside.txt")
    #expect(try Program.run("build", "--no-print", "--strict", in: site.path).code == 2)
    #expect(!site.exists("Site/public"))
    #expect(try Program.run("build", "--no-print", in: site.path).code == 1)
    #expect(site.exists("Site/public/index.html"))
  }

  @Test func errorsLeaveTheOldSite() throws {
    let site = try Workshop.sample()
    _ = try Program.run("build", "--no-print", in: site.path)
    let published = try site.tree("Site")
    let path = "Content/shili/2024/standard.md"
    let whole = try site.text(path)
    let field = try #require(whole.split(separator: "\n").first { $0.hasPrefix("**服务标准**") })
    try site.write(whole.replacing(field, with: "", maxReplacements: 1), to: path)
    let refused = try Program.run("build", "--no-print", in: site.path)
    #expect(refused.code == 2 && refused.said.contains(path))
    #expect(try site.tree("Site") == published)
    try site.write(whole, to: path)
    #expect(try Program.run("build", "--no-print", in: site.path).code == 0)
    #expect(try site.tree("Site") == published)
  }

  @Test func theSameContentGivesTheSameTrees() throws {
    let (here, there) = (try Workshop(), try Workshop.published())
    let prints = FileManager.default.fileExists(atPath: "\(Program.root)/.venv/bin/python3")
    let option = prints ? "" : "--no-print"
    let templates = "--templates \(Program.root)/Templates"
    let first = try Program.shell(
      "$gongbiao build \(option) --jobs 1 --content \(Program.root)/Content --site Site \(templates)", in: here.path)
    let second = try Program.shell(
      "TZ=Asia/Shanghai LC_ALL=zh_CN.UTF-8 $gongbiao build \(option) --jobs 4 \(templates)", in: there.path)
    #expect(first.code < 2 && second.code == first.code, "\(first.errors)\(second.errors)")
    for part in ["public", "editions"] {
      let (left, right) = (try here.tree("Site/\(part)"), try there.tree("Site/\(part)"))
      #expect(!left.isEmpty && left.keys.sorted() == right.keys.sorted())
      #expect(left.keys.filter { left[$0] != right[$0] } == [])
    }
    let documents = try here.tree("Site/public").keys.filter { $0.hasSuffix(".pdf") }
    #expect(documents.isEmpty == !prints)
  }

  @Test func everyItemEditionAndNoticeGetsItsPage() throws {
    let site = try Workshop.published()
    let built = try Program.run(
      "build", "--no-print", "--templates", "\(Program.root)/Templates", in: site.path)
    #expect(built.code < 2)
    let folders = try site.tree("Content").keys.filter { $0.hasSuffix("/standard.md") }
    #expect(!folders.isEmpty)
    for folder in folders {
      let id = String(folder.dropLast("/standard.md".count))
      let items = try site.lines("Content/\(folder)").filter { $0.hasPrefix("### ") }.count
      let pages = try site.tree("Site/public/\(id)").keys.filter {
        $0.hasSuffix("/index.html") && Int($0.prefix { $0 != "/" }) != nil
      }
      #expect(items > 0 && pages.count == items)
      #expect(site.exists("Site/public/\(id)/index.html") && site.exists("Site/editions/\(id).md"))
      #expect(site.exists("Site/public/\(id)/notice/index.html") == site.exists("Content/\(id)/notice.md"))
    }
  }

  @Test(arguments: ["Site", "Site/public", "Site/editions"]) func aFileWhereAFolderGoesIsLeft(_ path: String) throws {
    let site = try Workshop.sample()
    try site.write("mine", to: path)
    let before = try site.tree(".")
    let run = try Program.run("build", "--no-print", in: site.path)
    #expect(run.code == 2 && run.errors.contains("“\(path)”") && run.text.isEmpty)
    #expect(try site.tree(".") == before)
  }

  @Test func aPlaceThatCannotBeWrittenIsNamed() throws {
    let site = try Workshop.sample()
    var place = "/sys/gongbiao-site"  // not even root can make a folder there
    if geteuid() != 0 {
      try site.write("", to: "locked/file")
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: site.full("locked"))
      place = site.full("locked/Site")
    }
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: site.full("locked")) }
    let run = try Program.run("build", "--no-print", "--site", place, in: site.path)
    #expect(run.code == 2 && run.text.isEmpty && run.errors.contains("“\(place)”"))
    #expect(!FileManager.default.fileExists(atPath: place))
  }

  @Test func aWrongTemplateIsNamedAndTheOldSiteStays() throws {
    let site = try Workshop()
    _ = try Program.run("init", ".", "--theme", in: site.path)
    _ = try Program.run("build", "--no-print", in: site.path)
    let published = try site.tree("Site")
    try site.write("{{#items}}", to: "Templates/pages/item.mustache")
    let run = try Program.run("build", "--no-print", in: site.path)
    #expect(run.code == 2 && run.errors.contains("pages/item.mustache:1"))
    #expect(try site.tree("Site") == published)
  }
}
