import Foundation
import HanText
import Packages
import Standards
import Testing

@testable import Publishing

/// Word files, by their parts.
@Suite struct WordDocumentTests {
  private static let names = ["http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w"]

  private let settings = PrintSettings()

  private func edition(_ change: (inout Notice) -> Void = { _ in }) -> Edition {
    var notice = Notice(title: "关于印发《某县标准》的通知")
    notice.organs = ["某县发展和改革局"]
    notice.signatories = notice.organs
    notice.number = "某发〔2024〕1号"
    notice.addressees = "各乡镇人民政府"
    notice.body = Passage([.paragraph("一、抓紧实施。各乡镇要抓紧。"), .paragraph("现印发给你们。")])
    notice.date = CalendarDate(year: 2024, month: 1, day: 31)
    notice.printed = Notice.Printing(organ: "某县发展和改革局办公室", date: notice.date)
    change(&notice)
    let field = Field(role: .audience, label: "服务对象", text: Passage([.paragraph("居民。")]))
    let item = ServiceItem(number: 1, printed: "（1）", name: "服务", fields: [field])
    let domain = Domain(
      number: 1, mark: "一、", name: "幼有所育", isInferred: true, categories: [Category(number: 1, items: [item])])
    return Edition(
      id: EditionID(region: "here", name: "2024"), notice: notice,
      standard: Standard(title: "某县标准", label: "2024年版", domains: [domain]))
  }

  private func part(_ name: String, of edition: Edition) throws -> XMLElement {
    let archive = try ZipArchive(WordDocument.edition(edition, settings))
    return try XMLTree(archive.bytes(of: name), prefixes: Self.names, part: name).root
  }

  /// The paragraphs as style and text.
  private func paragraphs(of edition: Edition) throws -> [(style: String, text: String)] {
    try part("word/document.xml", of: edition).descendants("w:p").map { paragraph in
      let style = paragraph.first("w:pPr")?.first("w:pStyle")?["w:val"] ?? ""
      return (style, paragraph.descendants("w:t").map(\.text).joined())
    }
  }

  @Test func sameEditionSameBytes() throws {
    #expect(try WordDocument.edition(edition(), settings) == WordDocument.edition(edition(), settings))
  }

  @Test func everyPartOfADocumentHasAStyleOfItsName() throws {
    let names = try part("word/styles.xml", of: edition()).descendants("w:name").compactMap { $0["w:val"] }
    for element in DocumentElement.allCases { #expect(names.contains(element.rawValue), "\(element)") }
    #expect(Set(names).count == names.count)
  }

  @Test func paragraphsAreInTheStylesOfWhatTheyAre() throws {
    let found = try paragraphs(of: edition())
    func text(_ element: DocumentElement) -> [String] { found.filter { $0.style == "\(element)" }.map(\.text) }
    #expect(text(.head) == ["某县发展和改革局文件"])
    #expect(text(.number) == ["某发〔2024〕1号"])
    #expect(text(.addressees) == ["各乡镇人民政府："])
    #expect(text(.body) == ["一、抓紧实施。各乡镇要抓紧。", "现印发给你们。"])
    #expect(text(.signatory) == ["某县发展和改革局"])
    #expect(text(.date) == ["2024年1月31日"])
    #expect(text(.printing) == ["某县发展和改革局办公室2024年1月31日印发"])
    #expect(text(.inferredDomain) == ["一、幼有所育〔补〕"])
    #expect(text(.audienceField) == ["服务对象：居民。"])
  }

  @Test func severalOrgansThatSealStandInRowsOfThree() throws {
    let organs = ["甲县民政局", "甲县财政局", "甲县教育局", "甲县司法局"]
    let document = try part(
      "word/document.xml",
      of: edition {
        $0.organs = organs
        $0.signatories = organs
        $0.hasSeals = true
      })
    let rows = document.descendants("w:tr").map { $0.descendants("w:t").map(\.text) }
    #expect(rows.contains(Array(organs.prefix(3))))
    // The last one and the date stay together.
    #expect(rows.contains([organs[3], "2024年1月31日"]))
  }

  @Test func thePropertiesOfTheFileComeFromTheNotice() throws {
    let core = try part("docProps/core.xml", of: edition())
    let texts = core.children.map(\.text)
    #expect(texts.contains("某县标准（2024年版）"))
    #expect(texts.contains("zh-CN"))
    #expect(texts.contains("2024-01-31T00:00:00Z"))
  }

  @Test func theEndOfATextIsCounted() {
    // 22 lines of 28 characters fill a page.
    let line = String(repeating: "字", count: 26) + String(repeating: "字", count: 28 * 21)
    let full = WordBlock.paragraph(WordParagraph(.element(.body), text: line))
    #expect(WordPages([full]).page == 1)
    #expect(WordPages([full, .paragraph(WordParagraph(.element(.body), text: "字"))]).page == 2)
  }
}
