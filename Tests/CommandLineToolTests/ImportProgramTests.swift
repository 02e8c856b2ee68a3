import Foundation
import Testing

/// `gongbiao import`, from outside.
@Suite struct ImportProgramTests {
  static let golden = "\(Program.root)/Tests/Golden/Import"

  @Test func aDocumentBecomesContentThatCanBeExported() throws {
    let folder = try Workshop()
    let run = try Program.run(
      "import", "\(Self.golden)/jiaxing/Input/source.txt", "--into", "Content/jiaxing/2023", "--report", "account.json",
      in: folder.path)
    #expect(run.code == 1)  // the document has places that a person must look at
    #expect(try folder.tree("Content/jiaxing/2023").keys.sorted() == ["decisions.md", "notice.md", "standard.md"])
    #expect(try JSONSerialization.jsonObject(with: Data(folder.bytes("account.json"))) is [String: Any])
    let exported = try Program.run("export", "Content/jiaxing/2023", "--format", "json", in: folder.path)
    let edition = try JSONDecoder().decode(ExportedEdition.self, from: Data(exported.output))
    #expect(
      edition.items.count
        == (try folder.lines("Content/jiaxing/2023/standard.md")).filter { $0.hasPrefix("### ") }.count)
  }

  @Test func aCleanDocumentIsImportedWithoutFindings() throws {
    let folder = try Workshop()
    try folder.write(Self.cleanDocument, to: "document.txt")
    let run = try Program.run("import", "document.txt", "--into", "Content/shili/2024", in: folder.path)
    #expect(run.code == 0, "\(run.said)")
    #expect(try folder.text("Content/shili/2024/standard.md").contains("**牵头负责单位**：县教育局。"))
  }

  @Test func whatIsThereIsOverwrittenOnlyWhereThatIsAskedFor() throws {
    let site = try Workshop.sample()
    try site.write(Self.cleanDocument, to: "document.txt")
    let before = try site.tree(".")
    let refused = try Program.run("import", "document.txt", "--into", "Content/shili/2024", in: site.path)
    #expect(refused.code == 2 && refused.said.contains("Content/shili/2024/standard.md"))
    #expect(try site.tree(".") == before)
    let forced = try Program.run("import", "document.txt", "--into", "Content/shili/2024", "--force", in: site.path)
    #expect(forced.code < 2)
    #expect(try site.text("Content/shili/2024/standard.md").contains("免费提供教科书"))
  }

  @Test(arguments: ["notice.md", "decisions.md", "plan.md"])
  func whatAPersonMayHaveWrittenIsRefusedOrKeptAndNamed(_ name: String) throws {
    let folder = try Workshop()
    try folder.write(Self.cleanDocument, to: "document.txt")
    try folder.write("手写的内容\n", to: "Content/shili/2024/\(name)")
    let before = try folder.tree(".")
    let refused = try Program.run("import", "document.txt", "--into", "Content/shili/2024", in: folder.path)
    #expect(refused.code == 2 && refused.said.contains("Content/shili/2024/\(name)"))
    #expect(try folder.tree(".") == before)
    let forced = try Program.run("import", "document.txt", "--into", "Content/shili/2024", "--force", in: folder.path)
    // decisions.md is written by every import; the others stand, and a person is told.
    let isKept = try folder.text("Content/shili/2024/\(name)") == "手写的内容\n"
    #expect(isKept == (name != "decisions.md"))
    #expect(forced.code == (isKept ? 1 : 0))
    #expect(forced.said.contains("Content/shili/2024/\(name)"))
  }

  @Test(arguments: ["Content/shili/2024年", "2024", "Content/Shili/2024"])
  func aFolderThatIsNoEditionIsRefused(_ folder: String) throws {
    let place = try Workshop()
    try place.write(Self.cleanDocument, to: "document.txt")
    let run = try Program.run("import", "document.txt", "--into", folder, in: place.path)
    #expect(run.code == 2)
    #expect(try place.tree(".").keys.sorted() == ["document.txt"])
  }

  @Test func aDocumentThatIsNotThereIsNamed() throws {
    let folder = try Workshop()
    let run = try Program.run("import", "document.txt", "--into", "Content/shili/2024", in: folder.path)
    #expect(run.code == 2 && run.errors.contains("document.txt"))
    #expect(try folder.tree(".").isEmpty)
  }

  static let cleanDocument = """
    示例县基本公共服务标准
    （2024年版）

    一、幼有所育
    1.儿童健康服务
    （1）预防接种
    服务对象：0—6岁儿童。
    服务内容：对适龄儿童按国家免疫规划疫苗免疫程序进行常规接种。
    服务标准：适龄儿童免疫规划疫苗接种率达到90%以上。
    支出责任：按照有关规定执行。
    牵头负责单位：县卫生健康局。
    二、学有所教
    2.义务教育服务
    （2）免费提供教科书
    服务对象：义务教育学生。
    服务内容：免费提供国家规定课程教科书。
    服务标准：实物标准。
    支出责任：按照有关规定执行。
    牵头负责单位：县教育局。
    """
}
