import Comparing
import Standards
import Testing

/// How the same service differs from place to place, told without the texts.
struct PromiseBookTests {
  private static func edition(_ region: String, _ items: [(standard: String, content: String)]) -> Edition {
    let services = items.enumerated().map { index, item in
      ServiceItem(
        number: index + 1, name: "生活补助",
        fields: [
          Field(role: .content, label: "服务内容", text: Passage(text: item.content)),
          Field(role: .standard, label: "服务标准", text: Passage(text: item.standard)),
          Field(role: .lead, label: "牵头单位", text: Passage(text: region)),
        ])
    }
    return Edition(
      id: EditionID(region: region, name: "2023"),
      standard: Standard(title: "标准", domains: [Domain(name: "一", categories: [Category(name: "甲", items: services)])]))
  }

  private static let book: PromiseBook = {
    let book = PromiseBook()
    book.add(edition("lake", [("寄宿小学生每生每年1000元。", "发给补助。"), ("每月1次。", "")]))
    book.add(edition("hill", [("寄宿小学生每生每年1250元。", "发给补助。")]))
    return book
  }()

  private static let lake = EditionID(region: "lake", name: "2023")
  private static let hill = EditionID(region: "hill", name: "2023")

  @Test func fieldsAndAmountsThatDifferAreTold() throws {
    let contrast = Self.book.contrast((Self.lake, 0), (Self.hill, 0))
    #expect(contrast.fields == ["服务标准"])
    let amount = try #require(contrast.amounts.first)
    #expect(contrast.amounts.count == 1)
    #expect(amount.kind == .raised && amount.effect == .better && amount.subject == "寄宿小学生")
    #expect(amount.old?.text == "每生每年1000元" && amount.new?.text == "每生每年1250元")
  }

  @Test func theOtherWayRoundIsTheInverse() {
    let (there, back) = (
      Self.book.contrast((Self.lake, 0), (Self.hill, 0)), Self.book.contrast((Self.hill, 0), (Self.lake, 0))
    )
    #expect(there.amounts.map(\.inverted) == back.amounts)
  }

  @Test func whoLeadsIsNoDifferenceAndAnUnknownEditionHasNone() {
    for other in [Self.lake, EditionID(region: "sea", name: "2023")] {
      let contrast = Self.book.contrast((Self.lake, 0), (other, 0))
      #expect(contrast.fields.isEmpty && contrast.amounts.isEmpty)
    }
  }

  @Test func whatOnlyOneSaysIsAField() {
    #expect(Self.book.contrast((Self.lake, 1), (Self.hill, 0)).fields == ["服务内容", "服务标准"])
  }
}
