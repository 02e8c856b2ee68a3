import Diagnostics
import Foundation
import Standards
import Testing

@testable import Importing

/// `decisions.md`: what it lists, where it says that it stands, and its agreement with what the terminal says.
@Suite struct DecisionsFileTests {
  private static let word = OfficeSamples.docx(
    OfficeSamples.paragraph("示例县基本公共服务标准") + OfficeSamples.paragraph("（1）预防接种")
      + "<w:p><w:r><w:t>服务对象：每名</w:t></w:r><w:del w:author=\"张三\"><w:r><w:delText>学生</w:delText></w:r></w:del>"
      + "<w:ins w:author=\"张三\"><w:r><w:t>儿童</w:t></w:r></w:ins><w:r><w:t>。</w:t></w:r></w:p>"
      + OfficeSamples.paragraph("服务标准：") + OfficeSamples.paragraph("牵头负责单位：县卫生健康局。")
      + OfficeSamples.paragraph("（2）体检") + OfficeSamples.paragraph("服务对象：老人。")
      + OfficeSamples.paragraph("服务标准：每年一次。") + OfficeSamples.paragraph("牵头负责单位：县卫生健康局。"))

  private static func read(_ bytes: [UInt8], _ file: String, _ changes: TrackedChanges = .accepted) -> ImportResult {
    DocumentImporter.read(
      .file(bytes), file: file,
      context: ImportContext(id: EditionID(region: "here", name: "2024"), changes: changes))
  }

  /// The rows of the tables of a section, without heads: their cells.
  private static func rows(_ text: String, section: Int) -> [[String]] {
    let sections = text.components(separatedBy: "\n## ")
    var rows: [[String]] = []
    var isHead = true
    for line in sections[section].components(separatedBy: "\n") {
      guard line.hasPrefix("|") else {
        isHead = true
        continue
      }
      if line.hasPrefix("|---") {
        isHead = false
      } else if !isHead {
        let cells = line.replacing("\\|", with: "\u{0}").split(separator: "|", omittingEmptySubsequences: false)
        rows.append(cells.dropFirst().dropLast().map { $0.trimmingCharacters(in: .whitespaces) })
      }
    }
    return rows
  }

  @Test(arguments: Language.allCases)
  func theFirstTableHasARowForEveryPlaceToLookAt(_ language: Language) throws {
    var results = try GoldenImport.allCases.map { try $0.result() } + GoldenPlan.allCases.map { try $0.result() }
    results += [Self.read(Self.word, "a.docx"), Sample.read("（1）检查\n服务对象：老人。\n服务标准：\n牵头负责单位：市民政局。\n")]
    for result in results {
      let rows = Self.rows(result.decisions(in: language), section: 1)
      #expect(rows.count == result.diagnostics.count { $0.severity > .note })
      #expect(rows.allSatisfy { $0.count == 4 && !$0[0].isEmpty && !$0[2].isEmpty && !$0[3].isEmpty })
    }
    #expect(results.contains { result in result.diagnostics.contains { $0.rule == "import-field" } })
  }

  @Test func findingsBesidesTheDocumentAreInTheFirstTable() {
    let other = Diagnostic(
      "import-left-behind", .warning, file: "here/plan.md", Message(zh: "原有。", en: "There before."))
    let note = Diagnostic("import-picture", .note, file: "a.txt", Message(zh: "图。", en: "Picture."))
    let result = Sample.read(Sample.item("（1）甲"))
    let rows = Self.rows(result.decisions(in: .english, besides: [other, note]), section: 1)
    #expect(rows.contains(["plan.md", "", "to check", "There before."]))
    #expect(!rows.contains { $0[3] == "Picture." })
  }

  @Test(arguments: Language.allCases)
  func everyOtherEntryHasARowOfItsOwn(_ language: Language) throws {
    for golden in GoldenImport.allCases {
      let result = try golden.result()
      let rows = Self.rows(result.decisions(in: language), section: 2)
      let entries = result.account.entries.filter { !$0.needsDecision && $0.kind != .joined }
      #expect(rows.count == entries.count)
      let lines = rows.compactMap { Int($0[0].filter(\.isNumber)) }
      #expect(lines.sorted() == entries.map(\.line).sorted())
    }
  }

  @Test func joinedLinesAreCounted() throws {
    let result = try GoldenImport.ouhai.result()
    let count = result.entries(.joined).count
    #expect(count > 0)
    #expect(result.decisions(in: .chinese).contains("换行处接成一段的共 \(count) 处"))
    #expect(result.decisions(in: .english).contains("Lines joined to one paragraph: \(count)."))
    #expect(result.decisions(in: .english).contains("--report"))
  }

  @Test func bothSidesOfATrackedChangeAreListedWithTheirPlaces() {
    for changes in [TrackedChanges.accepted, .original] {
      let result = Self.read(Self.word, "a.docx", changes)
      let rows = Self.rows(result.decisions(in: .chinese), section: 2).filter { $0[0] == "第 3 段" }
      let read =
        changes == .accepted
        ? ["服务对象：每名 `学生` 儿童。", "服务对象：每名 `儿童` 。"] : ["服务对象：每名 `学生` 。", "务对象：每名学生 `儿童` 。"]
      #expect(rows.map { $0[1] } == read)
      #expect(rows.map { $0[2] } == (changes == .accepted ? ["略去", "收入正文"] : ["照原文保留", "略去"]))
      #expect(result.items.first?.fields.first?.text.plainText == (changes == .accepted ? "每名儿童。" : "每名学生。"))
    }
  }

  @Test func trackedChangesAreOneFindingThatCountsThem() throws {
    let result = Self.read(Self.word, "a.docx")
    let told = result.diagnostics.filter { $0.severity == .note }
    #expect(told.map(\.rule) == ["import-tracked-changes"])
    let message = try #require(told.first?.message)
    #expect(message.zh.contains("插入 1 处，删除 1 处") && message.zh.contains("decisions.md"))
    #expect(message.en.contains("insertions: 1, deletions: 1") && message.en.contains("accepted"))
    #expect(result.account.entries.filter(\.isTrackedChange).map(\.text) == ["学生", "儿童"])
    let reported = try JSONDecoder().decode(RecordedAccount.self, from: Data(result.report)).entries
    #expect(reported.filter { $0.kind == .insertion }.map(\.paragraph) == [3])
    let original = Self.read(Self.word, "a.docx", .original).diagnostics.first { $0.severity == .note }
    #expect(original?.message.zh.contains("修订前") == true)
  }

  @Test func placesAreThoseOfTheFormat() {
    let places = Self.rows(Self.read(Self.word, "a.docx").decisions(in: .english), section: 1).map { $0[0] }
    #expect(places == ["paragraph 4"])
    let sheet = SheetSamples.xlsx(
      rows: SheetSamples.row(
        1, SheetSamples.cell("B1", "服务项目") + SheetSamples.cell("C1", "服务对象") + SheetSamples.cell("D1", "服务标准"))
        + SheetSamples.row(2, SheetSamples.cell("B2", "体检") + SheetSamples.cell("C2", "老人。")))
    let rows = Self.rows(Self.read(sheet, "a.xlsx").decisions(in: .chinese), section: 1)
    #expect(rows.contains { $0[0] == "教育!B2" && $0[3].contains("服务标准") })
  }

  @Test func theLanguageIsTheOneAskedFor() {
    let result = Self.read(Self.word, "a.docx")
    let (chinese, english) = (result.decisions(in: .chinese), result.decisions(in: .english))
    #expect(chinese.hasPrefix("# 导入记录\n") && chinese.contains("| 位置 | 原文 | 处理 | 理由 |"))
    #expect(english.hasPrefix("# Record of the import\n") && english.contains("| Place | Read | Made of it | Why |"))
    #expect(!["位置", "原文", "处理", "理由", "修订"].contains { english.contains($0) })
  }

  @Test func nothingInATextBreaksTheTable() {
    let text = "页码\n" + Sample.item("（1）甲|乙`丙``丁", content: "服务内容：另|有 `x`。") + "（1）又|一\n服务对象：丙。\n"
    let result = Sample.read(text)
    for language in Language.allCases {
      let decisions = result.decisions(in: language)
      #expect(Self.rows(decisions, section: 1).allSatisfy { $0.count == 4 })
      #expect(Self.rows(decisions, section: 1).count == result.diagnostics.count { $0.severity > .note })
    }
    #expect(result.decisions(in: .chinese).contains("又\\|一"))
  }

  @Test func aRefusedDocumentHasNoRecord() {
    #expect(Sample.read("今天天气很好。\n").decisions(in: .chinese).isEmpty)
  }
}
