import Diagnostics
import Foundation
import HanText
import Publishing
import Standards
import Testing

@testable import Pipeline

/// These typeset for real: `make setup` must have run.
@Suite struct TypesetterTests {
  /// Characters that some markup or other treats specially.
  static let odd = #"<script>"1"</script> 2*3*4 #let $x$ PM_{2.5} @a <0.01 7~18岁 `c` //d -- ... &amp; 1. \"#

  static func edition(organs: Int = 2, seals: Bool = false) -> Edition {
    let names = ["发展和改革委员会", "教育局", "人力资源和社会保障局", "财政局", "共青团市委", "体育局"]
    var notice = Notice(title: "市发展改革委等部门关于印发《甲市基本公共服务标准（2023年版）》的通知")
    notice.number = "甲发改〔2024〕64号"
    notice.organs = (0..<organs).map { "甲市\(names[$0 % names.count])" }
    notice.signatories = notice.organs
    notice.hasSeals = seals
    notice.addressees = "各县（市、区）人民政府"
    notice.body = Passage(text: "首页应当显示正文。\n一、抓紧实施。各县要\(odd)")
    notice.date = CalendarDate(iso: "2024-06-21")
    notice.copies = ["市委办公室"]
    notice.printed = .init(organ: "甲市发展和改革委员会办公室", date: CalendarDate(iso: "2024-06-22"))
    let table = Table(rows: [["类别", "标准"], [odd, "10元/㎡"]])
    let fields = [
      Field(role: .audience, label: "服务对象", text: Passage(text: odd)),
      Field(role: .standard, label: "服务标准", text: Passage([.table(table)])),
    ]
    let category = Category(
      number: 1, mark: "1.", name: "优生服务", isInferred: true,
      items: [ServiceItem(number: 1, printed: "（1）", name: "健康检查", fields: fields)])
    let standard = Standard(
      title: "甲市基本公共服务标准", label: "2023年版",
      domains: [Domain(number: 1, mark: "一、", name: "幼有所育", categories: [category])])
    return Edition(id: EditionID(region: "jia", name: "2023"), notice: notice, standard: standard)
  }

  /// What a poppler program prints about a PDF.
  static func poppler(_ program: String, _ options: [String], _ pdf: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pdf")
    try Data(pdf).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + options + [file.path] + (program == "pdftotext" ? ["-"] : [])
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// The text of a PDF without white space, a page an element.
  static func pages(_ pdf: [UInt8]) throws -> [String] {
    try poppler("pdftotext", ["-raw"], pdf).split(separator: "\u{0C}", omittingEmptySubsequences: false).dropLast()
      .map { page in page.filter { !$0.isWhitespace } }
  }

  static func jobs(_ edition: Edition) -> [PrintJob] { PrintJobs.jobs(for: edition, site: "https://example.gov.cn/") }

  static func circular(_ edition: Edition) throws -> PrintJob {
    try #require(PrintJobs.job(.circular, of: edition, site: ""))
  }

  static func typesetter(_ processes: Int = 1) throws -> Typesetter {
    try Typesetter(templates: "Templates", processes: processes)
  }

  @Test func theSameDocumentGivesTheSameBytesFromAnyProcess() async throws {
    let jobs = Self.jobs(Self.edition())
    let (one, two) = (try Self.typesetter(2), try Self.typesetter())
    for job in jobs {
      async let left = one.typeset(job)
      async let right = one.typeset(job)
      let again = try await two.typeset(job)
      let pair = try await (left, right)
      #expect(pair.0 == again)
      #expect(pair.1 == again)
      #expect(again.starts(with: "%PDF-".utf8))
    }
  }

  @Test func oddCharactersComeOutAsTheyAre() async throws {
    let pdf = try await Self.typesetter().typeset(Self.circular(Self.edition()))
    let text = try Self.pages(pdf).joined()
    let odd = Self.odd.filter { !$0.isWhitespace }
    // In the notice, in a field and in a cell of a table.
    #expect(text.components(separatedBy: odd).count == 4)
    #expect(text.contains("10元/㎡"))
  }

  @Test func pagesAreA4AndTheFirstShowsText() async throws {
    for organs in [1, 2, 6, 23] {
      let edition = Self.edition(organs: organs)
      let pdf = try await Self.typesetter().typeset(try #require(Self.jobs(edition).first))
      let facts = try Self.poppler("pdfinfo", [], pdf)
      #expect(facts.contains("(A4)"))
      #expect(facts.contains("Tagged:          yes"))
      let pages = try Self.pages(pdf)
      #expect(pages.first?.contains("首页应当显示正文") == true, "\(organs) organs")
      #expect(pages.count.isMultiple(of: 2), "the imprint is on an even page")
      #expect(pages.last?.contains("抄送：市委办公室。甲市发展和改革委员会办公室2024年6月22日印发") == true)
    }
  }

  @Test func theContentsNameThePageOfADomain() async throws {
    let pdf = try await Self.typesetter().typeset(Self.circular(Self.edition()))
    let pages = try Self.pages(pdf)
    let contents = try #require(pages.firstIndex { $0.contains("目录") })
    let domain = try #require(pages.lastIndex { $0.contains("一、幼有所育") })
    #expect(domain > contents)
    let lines = try Self.poppler("pdftotext", ["-layout"], pdf)
    let entry = try #require(lines.firstMatch(of: /一、幼有所育[ .]*(\d+)\n/))
    #expect(Int(entry.1) == domain + 1)
    #expect(pages[domain].contains("1.优生服务〔补〕"))
    #expect(pages[domain].contains("—\(domain + 1)—"))
  }

  @Test func signatoriesStandOneBelowAnotherOrWithSealsInRows() async throws {
    func lines(seals: Bool) async throws -> [Substring] {
      let edition = Self.edition(organs: 3, seals: seals)
      let pdf = try await Self.typesetter().typeset(try #require(Self.jobs(edition).first))
      let text = try Self.poppler("pdftotext", ["-layout"], pdf)
      return text.split(separator: "\n").filter { $0.contains("甲市教育局") }
    }
    let (below, rows) = try await (lines(seals: false), lines(seals: true))
    #expect(below.contains { $0.filter { !$0.isWhitespace } == "甲市教育局" })
    #expect(rows.contains { $0.contains("甲市发展和改革委员会") })
  }

  @Test func aMissingGlyphIsNamedWithItsFontAndPlace() async throws {
    var edition = Self.edition()
    edition.standard.domains[0].categories[0].items[0].name = "甲\u{1F004}乙"
    let typesetter = try Self.typesetter()
    let error = await #expect(throws: TypesettingError.self) {
      try await typesetter.typeset(Self.circular(edition))
    }
    guard case .glyphsMissing(let glyphs, let path) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(path == "jia/2023/jia-2023.pdf")
    #expect(glyphs.map(\.text) == ["\u{1F004}"])
    #expect(glyphs.first?.path == "standard.domains[0].categories[0].items[0].name")
    #expect(glyphs.first?.font.isEmpty == false)
    #expect(error?.message.zh.contains("U+1F004") == true)
    #expect(error?.message.zh.contains("第1项“甲\u{1F004}乙”") == true)
    #expect(error?.message.en.contains("item 1, 甲\u{1F004}乙") == true)
    #expect(error?.message.zh.hasPrefix("jia/2023 的标准（standard.md）：") == true)
    #expect(error?.message.zh.contains("请删去") == true && error?.message.zh.contains("pdf") == false)
    // The program serves on.
    #expect(try await !typesetter.typeset(Self.circular(Self.edition())).isEmpty)
  }

  @Test func aMissingGlyphOfSeveralFontsAndPlacesIsToldOnce() {
    func glyph(_ text: String, _ font: String, _ path: String) -> TypesettingError.MissingGlyph {
      TypesettingError.MissingGlyph(text: text, font: font, path: path, around: "甲\(text)局", item: nil, name: nil)
    }
    let error = TypesettingError.glyphsMissing(
      [
        glyph("\u{3134A}", "A", "authors[0]"), glyph("\u{3134A}", "B", "authors[0]"),
        glyph("\u{1F600}", "A", "notice.body[7].text"), glyph("\u{1F600}", "A", "title"),
      ], path: "jia/2023/jia-2023.pdf")
    let lines = error.message.zh.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("jia/2023 的通知（notice.md）：文字“甲\u{3134A}局”里的“\u{3134A}”（U+3134A），字体（A、B）"))
    #expect(lines[0].contains("settings.yml") && !lines[0].contains("authors"))
    #expect(lines[1].hasPrefix("jia/2023 的通知（notice.md）：") && lines[1].contains("请删去") && !lines[1].contains("body"))
    #expect(lines[2].hasPrefix("jia/2023 的标题"))
  }

  @Test func aCancelledTaskEndsAndTheNextDocumentIsSet() async throws {
    let typesetter = try Self.typesetter()
    let job = try Self.circular(Self.edition())
    let task = Task { try await typesetter.typeset(job) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try await !typesetter.typeset(job).isEmpty)
  }
}
