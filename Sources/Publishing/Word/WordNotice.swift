internal import HanText
internal import Standards

/// A notice as blocks of a Word file, down to its annotation (GB/T 9704-2012, 7.2 and 7.3).
struct WordNotice {
  private let notice: Notice
  private let settings: PrintSettings
  /// Whether the addressees stand on the first page.
  private let hasAddressees: Bool

  /// The blocks of a notice, its imprint aside.
  static func blocks(_ notice: Notice, _ settings: PrintSettings) -> [WordBlock] {
    let document = WordNotice(notice: notice, settings: settings)
    let head = WordHead(notice, linesBelow: document.linesBelowHead, settings)
    return head.blocks + document.titleAndAddressees(below: head.spaceBelow) + document.text
      + WordSignature(notice, settings).blocks + document.annotation
  }

  /// 7.3.2: whether the addressees stand in the imprint, because with them the first page has no room for text.
  static func movesAddressees(_ notice: Notice, _ settings: PrintSettings) -> Bool {
    !notice.addressees.isEmpty && !WordNotice(notice: notice, settings: settings).hasAddressees
  }

  private init(notice: Notice, settings: PrintSettings) {
    self.notice = notice
    self.settings = settings
    hasAddressees =
      !notice.addressees.isEmpty
      && WordHead(notice, linesBelow: Self.linesBelowHead(notice, Self.addressees(of: notice)), settings).fits
  }

  /// 7.3.3: the first page shows text: below the head stand two blank lines and the title, the addressees and a line of
  /// text.
  private static func linesBelowHead(_ notice: Notice, _ addressees: WordParagraph?) -> Int {
    let title = TitleLines.broken(notice.title).count
    return 2 + title + (addressees.map { WordPages.lines(of: $0, in: WordMeasure.width).count + 1 } ?? 0) + 1
  }

  private var linesBelowHead: Int { Self.linesBelowHead(notice, addressees) }

  private var addressees: WordParagraph? { hasAddressees ? Self.addressees(of: notice) : nil }

  private static func addressees(of notice: Notice) -> WordParagraph {
    WordParagraph(.element(.addressees), text: notice.addressees + "：")
  }

  /// 7.3.1 and 7.3.2: the title, broken by sense, below a space, the addressees one line below it.
  private func titleAndAddressees(below space: Int) -> [WordBlock] {
    let title = WordParagraph(
      .element(.title), lines: TitleLines.broken(notice.title), WordLayout(before: space, after: WordMeasure.line))
    return ([title] + [addressees].compactMap { $0 }).map(WordBlock.paragraph)
  }

  /// 7.3.3 and 7.3.4. The last paragraph goes with what follows it, so that a page of signatories shows text; an only
  /// one stays on the first page.
  private var text: [WordBlock] {
    var body = WordPassage(element: .body, hasRunInHeadings: true, form: notice.form).blocks(notice.body)
    if body.count > 1, case .paragraph(var last)? = body.last {
      last.layout.keepsNext = true
      body[body.count - 1] = .paragraph(last)
    }
    return body + attachments
  }

  /// 7.3.4: one line below the text, turnovers below the first character of the name.
  private var attachments: [WordBlock] {
    let names = notice.attachments
    return names.enumerated().map { index, name in
      let mark = names.count > 1 ? "\(index + 1)." : ""
      let text = (index == 0 ? "附件：" : "") + mark + name
      let markWidth = WordMeasure.characters(WordMeasure.width(of: mark))
      let label = WordMeasure.characters(3)
      let layout = WordLayout(
        left: WordMeasure.characters(2) + label + markWidth, firstLine: -(markWidth + (index == 0 ? label : 0)),
        before: index == 0 ? WordMeasure.line : nil, keepsNext: true)
      return .paragraph(WordParagraph(.element(.attachments), text: text, layout))
    }
  }

  /// 7.3.6: in brackets, on the line below the date.
  private var annotation: [WordBlock] {
    notice.annotation.isEmpty
      ? [] : [.paragraph(WordParagraph(.element(.annotation), text: "（\(notice.annotation)）"))]
  }
}
