import Diagnostics
import Foundation
import Publishing
import Standards
import Testing

@testable import Collating

/// Word files held against the edition they were made of.
@Suite struct WordTextTests {
  private let settings = PrintSettings()

  private func edition(_ text: String) -> Edition {
    var notice = Notice(title: "关于印发《某县标准》的通知")
    notice.organs = ["某县发展和改革局", "某县财政局"]
    notice.approvers = ["甲", "乙", "丙"]
    notice.number = "某发〔2024〕1号"
    notice.serial = "000001"
    notice.copies = ["某县档案馆"]
    notice.body = Passage([.paragraph("现印发给你们。")])
    notice.attachments = ["某县标准"]
    let fields = [
      Field(role: .audience, label: "服务对象", text: Passage([.paragraph(text)])),
      Field(role: .extra, label: "依据", text: Passage([.table(Table(rows: [["一", ""], ["二", "三"]]))])),
    ]
    let item = ServiceItem(number: 1, printed: "（1）", name: "服务", fields: fields)
    let domain = Domain(
      number: 1, mark: "一、", name: "幼有所育", isInferred: true, categories: [Category(number: 1, items: [item])])
    return Edition(
      id: EditionID(region: "here", name: "2024"), notice: notice,
      standard: Standard(title: "某县标准", domains: [domain], closing: Passage([.paragraph("自即日起施行。")])))
  }

  @Test func aFileHoldsTheTextOfItsEditionAndNothingElse() throws {
    let edition = edition("居民。")
    let bytes = try WordDocument.edition(edition, settings)
    #expect(Collation.word(bytes, of: edition, .circular, settings: settings, file: "a.docx").isEmpty)
  }

  @Test func aTextThatIsOtherwiseIsFound() throws {
    let bytes = try WordDocument.edition(edition("居民。"), settings)
    let found = Collation.word(bytes, of: edition("村民。"), .circular, settings: settings, file: "a.docx")
    #expect(found.map(\.rule) == ["published-differs"])
    #expect(found.first?.item == 1)
  }

  @Test func whatIsNoWordFileIsUnreadable() {
    let found = Collation.word(Array("PK".utf8), of: edition("居民。"), .circular, settings: settings, file: "a.docx")
    #expect(found.map(\.rule) == ["published-unreadable"])
  }
}
