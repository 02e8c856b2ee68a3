import Diagnostics
import HanText
import Importing
import Publishing
import Reading
import Standards
import TestSupport
import Testing

/// Reading what was written gives the same value, for any text.
struct RoundTripTests {
  @Test(arguments: 0..<400)
  func aStandardReadsBackAsItWasWritten(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let standard = RandomContent.standard(using: &generator)
    let text = ContentWriter.standardFile(standard)
    let read = try #require(Self.read([("standard.md", text)]).located, "\(text)")
    #expect(read.edition.standard == standard, "\(text)")
  }

  @Test(arguments: 0..<200)
  func aNoticeReadsBackAsItWasWritten(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let notice = RandomContent.notice(using: &generator)
    let text = ContentWriter.noticeFile(notice)
    let result = Self.read([("notice.md", text), ("standard.md", "### （1）甲\n")])
    #expect(result.located?.edition.notice == notice, "\(text)\n\(result.findings)")
  }

  @Test(arguments: 0..<200)
  func anEditionReadsBackFromItsJSON(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let edition = Edition(
      id: EditionID(region: "jia", name: "2023"), notice: RandomContent.notice(using: &generator),
      standard: RandomContent.standard(using: &generator))
    let json = EditionJSON.bytes(of: edition)
    #expect(try EditionJSONReader.edition(of: json) == edition, "\(String(decoding: json, as: UTF8.self))")
  }

  static func read(_ files: [(name: String, text: String)]) -> EditionReader.Result {
    EditionReader.read(
      EditionID(region: "jia", name: "2023"), folder: "Content/jia/2023",
      files: files.map { ContentFile(path: "Content/jia/2023/\($0.name)", name: $0.name, bytes: Array($0.text.utf8)) },
      regions: [])
  }
}

/// Random content in its canonical form, made of text that Markdown treats specially.
private enum RandomContent {
  static func standard(using generator: inout SeededGenerator) -> Standard {
    var number = 0
    let domains = (1...Int.random(in: 1...3, using: &generator)).map { domain in
      Domain(
        number: domain, mark: "\(ChineseNumeral.text(domain))、", name: name(&generator),
        note: passage(&generator),
        categories: (1...Int.random(in: 1...2, using: &generator)).map { category in
          Category(
            number: category, mark: "\(category).", name: name(&generator), note: passage(&generator),
            items: (1...Int.random(in: 1...3, using: &generator)).map { _ in
              number += 1
              return item(number, &generator)
            })
        })
    }
    return Standard(
      title: scalar(&generator), label: scalar(&generator), preface: passage(&generator), domains: domains,
      closing: passage(&generator))
  }

  static func notice(using generator: inout SeededGenerator) -> Notice {
    var notice = Notice(title: scalar(&generator))
    notice.number = scalar(&generator)
    notice.organs = scalars(&generator)
    notice.signatories = notice.organs
    notice.addressees = scalar(&generator)
    notice.date = CalendarDate(year: 2024, month: 6, day: Int.random(in: 1...30, using: &generator))
    notice.copies = scalars(&generator)
    notice.attachments = scalars(&generator)
    notice.hasSeals = Bool.random(using: &generator)
    notice.form = Notice.Form.allCases.randomElement(using: &generator) ?? .circular
    notice.serial = Bool.random(using: &generator) ? "000123" : ""
    notice.urgency = ["", "特急", "加急"].randomElement(using: &generator) ?? ""
    notice.approvers = scalars(&generator)
    notice.body = Passage(
      passage(&generator).blocks.map { block in
        if case .heading(let level, let text) = block { .heading(level: level, text: text) } else { block }
      })
    return notice
  }

  private static func item(_ number: Int, _ generator: inout SeededGenerator) -> ServiceItem {
    ServiceItem(
      number: number, printed: "（\(number)）", name: name(&generator), note: passage(&generator),
      fields: FieldForm.usual.entries.map { entry in
        Field(role: entry.role, label: entry.label, text: passage(&generator))
      })
  }

  /// Blocks of any kind; a passage with headings begins with a paragraph or table as a field does.
  private static func passage(_ generator: inout SeededGenerator) -> Passage {
    Passage(
      (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: Passage.Block.heading(level: Int.random(in: 1...3, using: &generator), text: name(&generator))
        case 1: Passage.Block.table(table(&generator))
        default: Passage.Block.paragraph(HostileText.make(6, using: &generator))
        }
      })
  }

  private static func table(_ generator: inout SeededGenerator) -> Table {
    let width = Int.random(in: 2...4, using: &generator)
    return Table(
      rows: (0...Int.random(in: 1...3, using: &generator)).map { _ in
        (0..<width).map { _ in LineJoining.trim(HostileText.make(3, using: &generator)) }
      })
  }

  private static func name(_ generator: inout SeededGenerator) -> String {
    LineJoining.trim(HostileText.make(4, using: &generator) + "项")
  }

  private static func scalar(_ generator: inout SeededGenerator) -> String {
    LineJoining.trim(HostileText.make(5, using: &generator))
  }

  private static func scalars(_ generator: inout SeededGenerator) -> [String] {
    (0..<Int.random(in: 0...3, using: &generator)).map { _ in scalar(&generator) + "局" }.map { LineJoining.trim($0) }
  }
}
