internal import HanText
internal import Standards

/// A table of the content as blocks of a Word file, with what the typesetter makes of it: a size that fits its columns,
/// the head printed again on every page, rows that stay whole but where a cell is long.
struct WordTextTable {
  private let table: PlanTable
  private let style: WordStyle
  private let columns: Int
  /// The size of type, in half points.
  private let size: Int

  /// The table with the space above and below it. `cell` is the style of its text.
  static func blocks(_ table: PlanTable, cell: WordStyle) -> [WordBlock] {
    let space = WordMeasure.line / 4
    let above = WordParagraph(.spacer, [], WordLayout(line: space, keepsNext: true))
    let below = WordParagraph(.spacer, [], WordLayout(line: space))
    return [.paragraph(above), .table(WordTextTable(table, cell).made), .paragraph(below)]
  }

  private init(_ table: PlanTable, _ style: WordStyle) {
    self.table = table
    self.style = style
    columns = table.heads.reduce(0) { $0 + $1.span }
    size = columns > 8 ? 18 : columns > 4 ? 21 : 24
  }

  private var made: WordTable {
    WordTable(columns: widths, rows: [head] + table.rows.indices.map(row), isRuled: true, padding: padding)
  }

  // MARK: Rows

  private var head: WordTable.Row {
    let cells = table.heads.map { head in
      var cell = self.cell(head.text, .center, isHead: true)
      cell.span = head.span
      return cell
    }
    return WordTable.Row(cells: cells, isHead: true)
  }

  private func row(_ index: Int) -> WordTable.Row {
    let texts = table.rows[index]
    var cells = zip(texts, isShort).map { cell($0, $1 ? .center : .left, isHead: false) }
    if !cells.isEmpty { cells[0].isOpen = (goesOn(index), goesOn(index + 1)) }
    return WordTable.Row(cells: cells, isBreakable: texts.contains { $0.count > 200 })
  }

  /// Whether the first cell of a row belongs to the group above it, which the missing rule shows.
  private func goesOn(_ index: Int) -> Bool {
    table.hasGroups && index < table.rows.count && table.rows[index].first?.isEmpty == true
  }

  /// Of each column whether all its texts are short: such ones stand in the middle.
  private var isShort: [Bool] {
    (0..<columns).map { column in table.rows.allSatisfy { $0[column].count <= 16 } }
  }

  /// Lines of 1.4 times the size, a quarter of it above and below them with the rule.
  private func cell(_ text: String, _ alignment: WordLayout.Alignment, isHead: Bool) -> WordTable.Cell {
    let end = size * 5 / 2 - 5
    let layout = WordLayout(alignment: alignment, before: end, after: end, line: size * 14)
    let style: WordStyle = isHead && style == .cell ? .cellHead : style
    let paragraph = WordParagraph(
      style, text.isEmpty ? [] : [.text(text, nil)], layout, look: WordLook(face: isHead ? .heiti : nil, size: size))
    return WordTable.Cell(paragraphs: [paragraph], verticalAlignment: "center")
  }

  // MARK: Columns

  /// The space left and right of the text in a cell: 0.4 of the size.
  private var padding: Int { size * 4 }

  /// The width a text needs in one line, with half a character for what word processors put between Chinese and digits.
  private func width(of text: String) -> Int {
    Int((WordMeasure.width(of: text) + 0.5) * Double(size) * 10) + 2 * padding
  }

  /// What each column needs for its texts in one line. A head over several columns widens the last of them.
  private var needed: [Int] {
    var needed = (0..<columns).map { column in table.rows.map { width(of: $0[column]) }.max() ?? 0 }
    var column = 0
    for head in table.heads {
      let before = needed[column..<(column + head.span - 1)].reduce(0, +)
      column += head.span
      needed[column - 1] = max(needed[column - 1], width(of: head.text) - before)
    }
    return needed
  }

  /// What the columns need where all fit into the type area; else those that need less than an even share keep what they
  /// need, and the others share the rest.
  private var widths: [Int] {
    let needed = needed
    guard needed.reduce(0, +) > WordMeasure.width else { return needed }
    var widths = needed
    var wide = Set(needed.indices)
    while true {
      let left = WordMeasure.width - widths.indices.filter { !wide.contains($0) }.reduce(0) { $0 + widths[$1] }
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
