internal import HanText
internal import Standards

/// The imprint of a notice (版记, GB/T 9704-2012, 7.4): at the foot of the last even page, behind everything else.
struct WordImprint {
  private let notice: Notice

  /// The blocks of a document with its imprint, where the notice has one.
  static func placed(_ notice: Notice?, behind blocks: [WordBlock]) -> [WordBlock] {
    guard let notice, let table = WordImprint(notice: notice).table else { return blocks }
    // A table stands before the paragraph that holds it in place.
    let imprint = [WordBlock.table(table), .paragraph(WordParagraph(.spacer))]
    let pages = WordPages(blocks)
    let hasRoom = pages.room >= (table.rows.count + 1) * WordMeasure.line
    if notice.form == .letter {
      // 10.1: at the foot of the last page, whichever it is.
      let turn = WordBlock.paragraph(WordParagraph(.spacer, [], WordLayout(beginsPage: true)))
      return blocks + (hasRoom ? [] : [turn]) + imprint
    }
    let isEven = pages.page % 2 == 0
    // 7.5: behind a blank page it bears no number.
    return blocks + (isEven && hasRoom ? [] : [.evenPage(isNumbered: !isEven)]) + imprint
  }

  /// Rules of 156 mm, the first and last 0.35 mm, between them 0.25 mm (7.4.1); `nil` where nothing is to be said.
  private var table: WordTable? {
    let isLetter = notice.form == .letter
    // A letter has neither rules nor 印发机关 here (10.1).
    let paragraphs = [copies, isLetter ? nil : printing].compactMap { $0 }
    guard !paragraphs.isEmpty else { return nil }
    let rows = paragraphs.enumerated().map { index, paragraph in
      let rules = (top: index == 0 ? 8 : 6, bottom: index == paragraphs.count - 1 ? 8 : 6)
      return WordTable.Row(cells: [WordTable.Cell(paragraphs: [paragraph], rules: isLetter ? nil : rules)])
    }
    // A little narrower than the text, as LibreOffice demands of tables that stand free.
    return WordTable(columns: [WordMeasure.width - 4], rows: rows, place: .foot)
  }

  /// A character of 4号.
  private static let character = WordSize.four * 10

  /// 7.4.2: one character in on either side, turnovers behind the colon.
  private var copies: WordParagraph? {
    guard !notice.copies.isEmpty else { return nil }
    let layout = WordLayout(
      left: 4 * Self.character, right: Self.character, firstLine: -3 * Self.character, before: 40, after: 40)
    return WordParagraph(.element(.copies), text: "抄送：" + PrintDocument.copies(notice.copies), layout)
  }

  /// 7.4.3: the organ one character from the left, the day one from the right.
  private var printing: WordParagraph? {
    guard let printed = notice.printed else { return nil }
    let end = WordMeasure.width - 4 - Self.character
    let layout = WordLayout(left: Self.character, before: 40, after: 40, tabs: [WordLayout.Tab(position: end)])
    let date = printed.date.map { [WordParagraph.Piece.tab, .text($0.chinese + "印发", nil)] } ?? []
    return WordParagraph(.element(.printing), [.text(printed.organ, nil)] + date, layout)
  }
}
