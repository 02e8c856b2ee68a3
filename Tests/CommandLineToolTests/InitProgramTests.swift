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
