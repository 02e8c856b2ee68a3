import HanText
import Standards
import Testing

@testable import Publishing

/// Where the imprint of a Word file stands.
struct WordImprintTests {
  private var notice: Notice {
    var notice = Notice(title: "关于印发《某县标准》的通知")
    notice.copies = ["县委各部门"]
    notice.printed = Notice.Printing(organ: "某县政府办公室", date: CalendarDate(year: 2024, month: 1, day: 31))
    return notice
  }

  /// Lines of text.
  private func text(_ lines: Int) -> [WordBlock] {
    Array(repeating: .paragraph(WordParagraph(.element(.body), text: "字")), count: lines)
  }

  private func shape(_ blocks: [WordBlock]) -> [String] {
    blocks.map { block in
      switch block {
      case .paragraph(let paragraph):
        if paragraph.layout.frame == .foot { return paragraph.layout.isFilled ? "rule" : paragraph.style.id }
        return paragraph.layout.beginsPage ? "page" : paragraph.style.id
      case .table: return "table"
      case .unnumberedPages: return "unnumbered"
      }
    }
  }

  private static let imprint = ["rule", "copies", "rule", "printing", "rule", "spacer"]

  @Test func onTheEvenPageOnWhichTheTextEnds() {
    #expect(shape(WordImprint.placed(notice, behind: text(24), PrintSettings())).dropFirst(24) == Self.imprint[...])
  }

  @Test func onTheNextPageWhereTheTextEndsOnAnOddOne() {
    #expect(
      shape(WordImprint.placed(notice, behind: text(3), PrintSettings())).dropFirst(3) == ["page"] + Self.imprint[...])
  }

  /// GB/T 9704-2012, 7.5: neither the blank page nor that of the imprint bears a number.
  @Test func behindABlankPageWhereTheTextFillsAnEvenOne() {
    let blocks = shape(WordImprint.placed(notice, behind: text(44), PrintSettings()))
    #expect(blocks.dropFirst(44) == ["unnumbered", "spacer", "page"] + Self.imprint[...])
  }

  @Test func onTheLastPageOfALetterWithoutRules() {
    var letter = notice
    letter.form = .letter
    #expect(shape(WordImprint.placed(letter, behind: text(3), PrintSettings())).dropFirst(3) == ["copies", "spacer"])
    #expect(
      shape(WordImprint.placed(letter, behind: text(22), PrintSettings())).dropFirst(22) == [
        "page", "copies", "spacer",
      ])
  }

  /// GB/T 9704-2012, 7.3.2.
  @Test func addresseesThatTheFirstPageHasNoRoomForStandAboveTheCopies() {
    var many = notice
    many.organs = ["某县人民政府"]
    many.addressees = Array(repeating: "某县某某镇人民政府", count: 40).joined(separator: "、")
    let imprint = ["rule", "copies", "copies", "rule", "printing", "rule", "spacer"]
    #expect(shape(WordImprint.placed(many, behind: text(24), PrintSettings())).dropFirst(24) == imprint[...])
    #expect(!shape(WordNotice.blocks(many, PrintSettings())).contains("addressees"))
    many.addressees = "某县某某镇人民政府"
    #expect(shape(WordImprint.placed(many, behind: text(24), PrintSettings())).dropFirst(24) == Self.imprint[...])
    #expect(shape(WordNotice.blocks(many, PrintSettings())).contains("addressees"))
  }
}
