internal import HanText
internal import Standards

/// Running text as blocks of a Word file.
struct WordPassage {
  /// What its paragraphs are.
  var element: DocumentElement
  /// Whether paragraphs may begin with a heading whose sentence stands in the heading's face (GB/T 9704-2012, 7.3.3).
  var hasRunInHeadings = false
  /// The form of the notice whose text it is; `nil` where it is none.
  var form: Notice.Form?
  /// The style of text in its tables.
  var cell = WordStyle.cell

  /// The blocks of a passage.
  func blocks(_ passage: Passage) -> [WordBlock] {
    var followsAttendance = false
    return passage.blocks.flatMap { block -> [WordBlock] in
      switch block {
      case .paragraph(let text):
        guard let attendance = Attendance(text, in: form) else { return [.paragraph(paragraph(text))] }
        defer { followsAttendance = true }
        return [.paragraph(paragraph(attendance, isFirst: !followsAttendance))]
      case .heading(let level, let text):
        let element = DocumentElement.headings[min(max(level, 1), 6) - 1]
        return [.paragraph(WordParagraph(.element(element), text: text))]
      case .table(let table): return WordTextTable.blocks(PlanTable(table, hasCaption: false), cell: cell)
      }
    }
  }

  /// Who was at a meeting, a line below the text, turnovers below the first name (10.3).
  private func paragraph(_ attendance: Attendance, isFirst: Bool) -> WordParagraph {
    let layout = WordLayout(
      left: WordMeasure.characters(5), firstLine: -WordMeasure.characters(3), firstLineCharacters: 0,
      before: isFirst ? WordMeasure.line : nil)
    return WordParagraph(.element(element), [.text(attendance.label, .label), .text(attendance.names, nil)], layout)
  }

  /// A paragraph.
  func paragraph(_ text: String) -> WordParagraph {
    guard hasRunInHeadings, let found = RunInHeading(text) else { return WordParagraph(.element(element), text: text) }
    var pieces = [WordParagraph.Piece.text(found.heading, found.level == 1 ? .lead1 : .lead2)]
    if !found.rest.isEmpty { pieces.append(.text(found.rest, nil)) }
    return WordParagraph(.element(element), pieces, WordLayout(keepsNext: found.rest.isEmpty))
  }
}
