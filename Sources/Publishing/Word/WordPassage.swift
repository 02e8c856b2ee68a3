internal import HanText
internal import Standards

/// Running text as blocks of a Word file.
struct WordPassage {
  /// What its paragraphs are.
  var element: DocumentElement
  /// Whether paragraphs may begin with a heading whose sentence stands in the heading's face (GB/T 9704-2012, 7.3.3).
  var hasRunInHeadings = false
  /// The style of text in its tables.
  var cell = WordStyle.cell

  /// The blocks of a passage.
  func blocks(_ passage: Passage) -> [WordBlock] {
    passage.blocks.map { block in
      switch block {
      case .paragraph(let text): .paragraph(paragraph(text))
      case .heading(let level, let text):
        .paragraph(WordParagraph(.element(DocumentElement.headings[min(max(level, 1), 6) - 1]), text: text))
      case .table(let table): .table(WordTable(table, cell: cell))
      }
    }
  }

  /// A paragraph.
  func paragraph(_ text: String) -> WordParagraph {
    guard hasRunInHeadings, let found = RunInHeading(text) else { return WordParagraph(.element(element), text: text) }
    var pieces = [WordParagraph.Piece.text(found.heading, found.level == 1 ? .lead1 : .lead2)]
    if !found.rest.isEmpty { pieces.append(.text(found.rest, nil)) }
    return WordParagraph(.element(element), pieces, WordLayout(keepsNext: found.rest.isEmpty))
  }
}

extension WordTable {
  /// A table of the content: its head is printed again on every page, and rows stay whole but where a cell is long.
  init(_ table: Table, cell: WordStyle) {
    let size = table.width > 8 ? 18 : table.width > 4 ? 21 : 24
    let widths = Self.widths(of: table, size: size)
    let rows = table.rows.enumerated().map { index, row in
      let isHead = index == 0
      let cells = row.enumerated().map { column, text in
        let isShort = table.rows.allSatisfy { WordMeasure.width(of: $0[column]) <= 16 }
        let layout = WordLayout(alignment: isHead || isShort ? .center : .left, line: size * 14)
        let style: WordStyle = isHead && cell == .cell ? .cellHead : cell
        let look = WordLook(face: isHead ? .heiti : nil, size: size)
        return Cell(
          paragraphs: [WordParagraph(style, text.isEmpty ? [] : [.text(text, nil)], layout, look: look)],
          verticalAlignment: "center")
      }
      return Row(cells: cells, isHead: isHead, isBreakable: row.contains { WordMeasure.width(of: $0) > 200 })
    }
    self.init(columns: widths, rows: rows, isRuled: true, padding: Self.padding)
  }

  /// The space beside the text of a cell.
  private static let padding = 80

  /// Widths of columns that fill the type area: a column gets what its longest cell needs where all fit, else short ones
  /// do and long ones share the rest.
  private static func widths(of table: Table, size: Int) -> [Int] {
    let character = Double(size) * 10
    let needed = (0..<table.width).map { column in
      let longest = table.rows.map { WordMeasure.width(of: $0[column]) }.max() ?? 0
      return Int(max(2, longest) * character) + 2 * padding + 40
    }
    let all = WordMeasure.width
    guard needed.reduce(0, +) > all else { return needed }
    var widths = needed
    var wide = Set(needed.indices)
    // What fits into an even share keeps its width; the others share what is left, again and again.
    while true {
      let left = all - widths.indices.filter { !wide.contains($0) }.reduce(0) { $0 + widths[$1] }
      let share = left / max(1, wide.count)
      let fitting = wide.filter { needed[$0] <= share }
      if fitting.isEmpty || fitting.count == wide.count {
        for column in wide { widths[column] = share }
        return widths
      }
      wide.subtract(fitting)
    }
  }
}
