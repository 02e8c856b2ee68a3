import Testing

/// Arguments, right and wrong.
@Suite struct ArgumentTests {
  @Test(arguments: [
    "frobnicate", "check --frobnicate", "check --format yaml", "check --language fr", "check extra", "export",
    "export shili/2024", "export shili/2024 --format docx2", "export nowhere/2024 --format json",
    "export ../.. --format json", "import", "import document.txt",
    "import document.txt --into Content/shili/2024 --kind novel",
    "build --jobs 0", "build --jobs x", "build --templates nowhere", "init", "init a b", "serve --port x",
  ])
  func aWrongArgumentEndsWithTwoAndAWord(_ arguments: String) throws {
    let site = try Workshop.sample()
    let before = try site.tree(".")
    let run = try Program.shell("$gongbiao \(arguments)", in: site.path)
    #expect(run.code == 2 && !run.errors.isEmpty && run.output.isEmpty, "\(run.said)")
    #expect(try site.tree(".") == before)
  }

  @Test(arguments: ["", "init", "import", "check", "build", "serve", "export"])
  func everyCommandExplainsItselfInBothLanguages(_ command: String) throws {
    let folder = try Workshop()
    let english = try Program.shell("$gongbiao \(command) --help", in: folder.path)
    let chinese = try Program.shell("LC_ALL=zh_CN.UTF-8 $gongbiao \(command) --help", in: folder.path)
    #expect(english.code == 0 && chinese.code == 0)
    let han = "\u{4E00}"..."\u{9FFF}"
    #expect(!english.text.contains { han.contains(String($0)) })
    #expect(chinese.text.contains { han.contains(String($0)) })
    #expect(try folder.tree(".").isEmpty)
  }

  @Test func theVersionIsSaid() throws {
    let run = try Program.run("--version", in: Program.root)
    #expect(run.code == 0 && run.text.split(separator: ".").count == 3)
  }

  @Test(arguments: [
    "export jiaxing/2023 --format json", "export jiaxing/2023 --format csv", "export jiaxing/2023 --format markdown",
    "export jiaxing/2023 --format docx", "diff quzhou/2023 jiaxing/2023 --format json",
    "floor jiaxing/2023 quzhou/2023", "check", "check --format json", "--version", "--help",
  ])
  func anOutputThatCannotBeWrittenIsSaid(_ arguments: String) throws {
    let run = try Program.shell("$gongbiao \(arguments) > /dev/full", in: Program.root)
    #expect(run.code == 2, "\(run.said)")
    #expect(run.errors.contains("Cannot write “/dev/stdout”: the disk is full"), "\(run.said)")
  }
}
