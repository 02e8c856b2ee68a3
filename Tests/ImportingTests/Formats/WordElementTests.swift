import HanText
import Standards
import Testing

@testable import Importing

/// Documents whose styles are named after the parts of an official document.
@Suite struct WordElementTests {
  /// A paragraph in the style of a part.
  private func paragraph(_ element: DocumentElement, _ text: String) -> String {
    OfficeSamples.paragraph(text, #"<w:pStyle w:val="\#(element)"/>"#)
  }

  /// What is imported of paragraphs.
  private func read(_ body: String) -> ImportResult {
    let styles = DocumentElement.allCases.map { element in
      #"<w:style w:type="paragraph" w:styleId="\#(element)"><w:name w:val="\#(element.rawValue)"/></w:style>"#
    }
    let derived = """
      <w:style w:type="paragraph" w:styleId="own"><w:name w:val="本单位正文"/><w:basedOn w:val="body"/></w:style>
      """
    let part = "<w:styles \(OfficeSamples.word)>\(styles.joined())\(derived)</w:styles>"
    let bytes = OfficeSamples.docx(body, parts: [("styles", "styles.xml", part)])
    let id = EditionID(region: "here", name: "2023")
    return DocumentImporter.read(.file(bytes), file: "a.docx", context: ImportContext(id: id))
  }

  private var item: String {
    paragraph(.item, "（1）服务") + paragraph(.audienceField, "对象：居民")
      + paragraph(.contentField, "帮扶：服务标准：达到要求。支出责任：自理") + paragraph(.leadField, "单位：市民政局")
  }

  @Test func partsAreTakenAsTheirStylesSayWhateverTheyLookLike() throws {
    let front =
      paragraph(.head, "甲乙丙") + paragraph(.number, "第五份") + paragraph(.title, "一件事")
      + paragraph(.addressees, "大家") + paragraph(.body, "第一段：") + paragraph(.body, "没有句号")
      + paragraph(.signatory, "丁") + paragraph(.date, "2024年6月21日") + paragraph(.attachmentTitle, "一份东西")
    let result = read(front + item)
    let notice = try #require(result.notice)
    #expect(notice.organs == ["甲乙丙"])
    #expect(notice.number == "第五份")
    #expect(notice.title == "一件事")
    #expect(notice.addressees == "大家")
    #expect(notice.body.lines == ["第一段：", "没有句号"])
    #expect(notice.signatories == ["丁"])
    #expect(notice.date == CalendarDate(year: 2024, month: 6, day: 21))
    #expect(result.standard?.title == "一份东西")
  }

  @Test func aFieldIsOfTheRoleThatItsStyleNamesAndKeepsWhatLooksLikeOtherFields() throws {
    let fields = try #require(read(paragraph(.attachmentTitle, "一份东西") + item).standard?.items.first?.fields)
    #expect(fields.map(\.role) == [.audience, .content, .lead])
    #expect(fields.map(\.label) == ["对象", "帮扶", "单位"])
    #expect(fields[1].text.lines == ["服务标准：达到要求。支出责任：自理"])
  }

  @Test func aHeadingThatWasPutInIsInferred() throws {
    let body = paragraph(.inferredDomain, "一、幼有所育") + paragraph(.category, "1.优孕") + item
    let domain = try #require(read(body).standard?.domains.first)
    #expect(domain.isInferred)
    #expect(domain.name == "幼有所育")
    #expect(domain.categories.first?.isInferred == false)
  }

  @Test func aStyleBasedOnOneOfThemIsOne() throws {
    let own = OfficeSamples.paragraph("一、不是标题", #"<w:pStyle w:val="own"/>"#)
    let standard = try #require(read(own + item + paragraph(.closing, "抄送：不是抄送。")).standard)
    #expect(standard.preface.lines == ["一、不是标题"])
    #expect(standard.closing.lines == ["抄送：不是抄送。"])
  }
}
