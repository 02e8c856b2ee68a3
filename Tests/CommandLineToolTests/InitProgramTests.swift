import Testing

/// `gongbiao init`, from outside.
@Suite struct InitProgramTests {
  @Test(arguments: [[], ["--theme"]]) func aNewSiteChecksAndBuildsClean(_ options: [String]) throws {
    let folder = try Workshop()
    let made = try Program.shell("$gongbiao init site \(options.joined())", in: folder.path)
    #expect(made.code == 0 && made.errors.isEmpty)
    let site = folder.full("site")
    #expect(try Program.run("check", in: site).code == 0)
    let built = try Program.run("build", "--no-print", in: site)
    #expect(built.code == 0 && built.errors.isEmpty)
    let edition = try folder.text("site/Site/editions/shili/2024.md")
    #expect(edition.contains("示发改〔2024〕1号"))
    #expect(folder.exists("site/Site/public/shili/2024/1/index.html"))
    #expect(folder.exists("site/Templates/pages/home.mustache") == !options.isEmpty)
  }

  @Test func theTemplatesOfASiteAreUsed() throws {
    let folder = try Workshop()
    _ = try Program.run("init", ".", "--theme", in: folder.path)
    let page = "Templates/pages/home.mustache"
    try folder.write(try folder.text(page) + "<!-- ours -->", to: page)
    #expect(try Program.run("build", "--no-print", in: folder.path).code == 0)
    #expect(try folder.text("Site/public/index.html").contains("<!-- ours -->"))
  }

  @Test(arguments: [
    ("{{heding}}", "heding"), ("{{#heading}}", "没有结束标签"), ("{{> parts/none}}", "parts/none.mustache"),
  ]) func aSlipInATemplateIsToldWithFileAndLineInBothLanguages(_ slip: String, _ told: String) throws {
    let folder = try Workshop()
    _ = try Program.run("init", ".", "--theme", in: folder.path)
    #expect(try Program.run("build", "--no-print", in: folder.path).code == 0)
    let before = try folder.text("Site/public/index.html")
    let page = "Templates/pages/home.mustache"
    let text = try folder.text(page)
    let line = text.split(separator: "\n", omittingEmptySubsequences: false).count
    try folder.write(text + slip + "\n", to: page)
    let chinese = try Program.run("build", "--no-print", "--language", "zh", in: folder.path)
    let english = try Program.run("build", "--no-print", "--language", "en", in: folder.path)
    #expect(chinese.code == 2 && english.code == 2)
    #expect(chinese.errors.contains(told))
    #expect(chinese.errors.contains("模板 pages/home.mustache:\(line)"))
    #expect(english.errors.contains("Template pages/home.mustache:\(line)"))
    #expect(try folder.text("Site/public/index.html") == before)
  }

  @Test func aFolderWithFilesIsLeftAsItIs() throws {
    let folder = try Workshop()
    try folder.write("mine", to: "site/note.txt")
    try folder.write("mine", to: "file")
    let before = try folder.tree(".")
    for target in ["site", "file"] {
      let run = try Program.run("init", target, in: folder.path)
      #expect(run.code == 2 && run.errors.contains(target))
    }
    #expect(try folder.tree(".") == before)
  }
}
