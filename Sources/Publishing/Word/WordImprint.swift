internal import HanText
internal import Standards

/// The imprint of a notice (版记, GB/T 9704-2012, 7.4): at the foot of the last even page, behind everything else.
struct WordImprint {
  private let notice: Notice
  private let movesAddressees: Bool

  /// The blocks of a document with its imprint, where the notice has one.
  static func placed(_ notice: Notice?, behind blocks: [WordBlock], _ settings: PrintSettings) -> [WordBlock] {
    guard let notice else { return blocks }
    let imprint = WordImprint(notice: notice, movesAddressees: WordNotice.movesAddressees(notice, settings))
    let paragraphs = imprint.paragraphs
    guard !paragraphs.isEmpty else { return blocks }
    // What stands in a frame stands before the paragraph that holds it in place.
    let placed = (paragraphs + [WordParagraph(.spacer)]).map(WordBlock.paragraph)
    let pages = WordPages(blocks)
    // With a line between it and the text.
    let hasRoom = pages.room >= WordPages.height(of: paragraphs) + WordMeasure.line
    let turn = WordBlock.paragraph(WordParagraph(.spacer, [], WordLayout(beginsPage: true)))
    // 10.1: that of a letter is at the foot of the last page, whichever it is.
    let isItsPage = notice.form == .letter || pages.page % 2 == 0
    if isItsPage && hasRoom { return blocks + placed }
    if notice.form == .letter || !isItsPage { return blocks + [turn] + placed }
    // 7.5: behind a blank page it bears no number, as the blank one. LibreOffice gives sections that begin on even
    // pages other margins, so the pages are counted out.
    return blocks + [.unnumberedPages, .paragraph(WordParagraph(.spacer)), turn] + placed
  }

  /// The lines, none where nothing is to be said; between them rules of 156 mm, the first and last 0.35 mm, the others
  /// 0.25 mm (7.4.1). A letter has neither rules nor 印发机关 here (10.1).
  ///
  /// Word and LibreOffice both keep paragraphs at the foot; LibreOffice keeps neither a table as wide as the text there
  /// nor paragraphs whose borders differ. So a rule is a black line.
  private var paragraphs: [WordParagraph] {
    let isLetter = notice.form == .letter
    let parts = [addressees + copies, isLetter ? [] : printing].filter { !$0.isEmpty }
    guard !parts.isEmpty, !isLetter else { return parts.flatMap(\.self) }
    let (outer, inner) = (Self.rule(0.35), Self.rule(0.25))
    return [outer] + parts.joined(separator: [inner]) + [outer]
  }

  private static func rule(_ weight: Double) -> WordParagraph {
    var layout = WordLayout(line: WordMeasure.millimetres(weight), frame: .foot)
    layout.isFilled = true
    return WordParagraph(.spacer, [], layout)
  }

  /// A character of 4号.
  private static let character = WordSize.four * 10

  /// 7.3.2: addressees that the first page has no room for, above the copies without a rule between.
  private var addressees: [WordParagraph] {
    movesAddressees ? [Self.names("主送：" + notice.addressees + "。")] : []
  }

  /// 7.4.2.
  private var copies: [WordParagraph] {
    notice.copies.isEmpty ? [] : [Self.names("抄送：" + PrintDocument.copies(notice.copies))]
  }

  /// One character in on either side, turnovers behind the colon.
  private static func names(_ text: String) -> WordParagraph {
    let layout = WordLayout(
      left: 4 * character, right: character, firstLine: -3 * character, before: 40, after: 40, frame: .foot)
    return WordParagraph(.element(.copies), text: text, layout)
  }

  /// 7.4.3: the organ one character from the left, the day one from the right.
  private var printing: [WordParagraph] {
    guard let printed = notice.printed else { return [] }
    let end = WordMeasure.width - Self.character
    let layout = WordLayout(
      left: Self.character, before: 40, after: 40, tabs: [WordLayout.Tab(position: end)], frame: .foot)
    let date = printed.date.map { [WordParagraph.Piece.tab, .text($0.chinese + "印发", nil)] } ?? []
    return [WordParagraph(.element(.printing), [.text(printed.organ, nil)] + date, layout)]
  }
}
