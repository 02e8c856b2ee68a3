internal import HanText

/// Where a table goes on from one page to the next: tells whether the page has cut a row there, and which cells go on.
struct PageBoundary {
  private let above: [PageTable.Cell]
  private let below: [PageTable.Cell]
  private let last: Int
  private let width: Int
  private let isOpen: Bool

  /// The boundary between the rows above and those of the next page, whose rows begin at 0 behind its head.
  init(above table: PageTable, below: [PageTable.Cell], belowHeight: Int, isOpen: Bool) {
    above = table.cells
    self.below = below
    last = table.height - 1
    width = table.edges.count - 1
    self.isOpen = isOpen
  }

  // MARK: Rows

  /// Whether the last row above and the first below are one; `nil` where nothing tells.
  ///
  /// A row that was cut has what fits into one line on one page only. So a row is cut where a column that no row leaves
  /// empty, best the one that counts the rows, is filled on one side alone.
  var goesOn: Bool? {
    if isHeading(row: last, of: above) || isHeading(row: 0, of: below) { return false }
    if let key = keyColumn { return goesOn(byKey: key) }
    if isOpen { return true }
    let filled = filledColumns
    return filled.isEmpty ? nil : goesOn(by: filled)
  }

  /// By the column that counts: one row has one number, which the page may cut in two.
  private func goesOn(byKey key: Int) -> Bool {
    guard let goesOn = goesOn(by: [key]) else { return true }
    return goesOn || cutsNumber(key)
  }

  /// Whether the numbers on both sides are two halves of the one that comes next, of several digits in a narrow column.
  private func cutsNumber(_ key: Int) -> Bool {
    guard let one = text(key, last, above), let other = text(key, 0, below) else { return false }
    let numbers = values(above, key) ?? []
    guard numbers.count > 1, let whole = Self.number(one + other) else { return false }
    return numbers[numbers.count - 1] != numbers[numbers.count - 2] + 1 && whole == numbers[numbers.count - 2] + 1
  }

  private func text(_ column: Int, _ row: Int, _ cells: [PageTable.Cell]) -> String? {
    cells.first { $0.covers(row: row, column: column) && !$0.isEmpty }?.compact
  }

  /// By columns that no row leaves empty: the rows are two where all are filled on both sides. Where all are empty on
  /// both sides the row goes on over more than two pages.
  private func goesOn(by columns: [Int]) -> Bool? {
    let sides = columns.map { (isFilled($0, last, above), isFilled($0, 0, below)) }
    if sides.allSatisfy({ $0 && $1 }) { return false }
    if sides.contains(where: { $0 != $1 }) { return true }
    return nil
  }

  /// The column whose cells count: 1, 2, 3 or （1）, （2）, without anything else in it but heads.
  private var keyColumn: Int? {
    (0..<width).first { column in
      guard let first = values(above, column), let second = values(below, column), !(first + second).isEmpty else {
        return false
      }
      let steps = zip(first + second, (first + second).dropFirst())
      return steps.count { $1 == $0 + 1 || $1 == 1 } * 5 >= (first + second).dropFirst().count * 4
    }
  }

  /// The numbers in a column; `nil` where something else stands in it, behind a head and beside other cells.
  private func values(_ cells: [PageTable.Cell], _ column: Int) -> [Int]? {
    var values: [Int] = []
    for cell in cells where cell.place.column == column && cell.place.columnSpan == 1 && !cell.isEmpty {
      if let value = Self.number(cell.compact) {
        values.append(value)
      } else if !values.isEmpty, cells.count(where: { $0.place.row == cell.place.row && !$0.isEmpty }) > 1 {
        return nil
      }
    }
    return values
  }

  /// The columns that are filled in nearly all rows that no page begins or ends with.
  private var filledColumns: [Int] {
    let rows = (1..<max(1, last)).filter { !isHeading(row: $0, of: above) }
    guard rows.count > 1 else { return [] }
    return (0..<width).filter { column in rows.count { isFilled(column, $0, above) } * 10 >= rows.count * 9 }
  }

  private func isFilled(_ column: Int, _ row: Int, _ cells: [PageTable.Cell]) -> Bool {
    cells.contains { $0.covers(row: row, column: column) && !$0.isEmpty }
  }

  /// Whether a row holds one text at its left or over its width.
  private func isHeading(row: Int, of cells: [PageTable.Cell]) -> Bool {
    let filled = cells.filter { $0.place.row <= row && row < $0.place.row + $0.place.rowSpan && !$0.isEmpty }
    guard filled.count == 1, let cell = filled.first, cell.place.rowSpan == 1 else { return false }
    return cell.place.columnSpan * 2 > width
  }

  /// The number that a text consists of.
  static func number(_ text: String) -> Int? {
    let digits = text.foldingWidth.unicodeScalars.filter { !"().、".unicodeScalars.contains($0) }
    guard !digits.isEmpty, digits.count <= 4, digits.allSatisfy(\.isDecimalDigit) else { return nil }
    return Int(String(String.UnicodeScalarView(digits)))
  }

  /// Whether what was found is not what the rows look like. Taken for one: all that is filled above is filled below too.
  /// Taken for two: their numbers don't follow on each other.
  func isDoubtful(goesOn: Bool) -> Bool {
    let key = keyColumn
    guard goesOn else {
      guard let key, !isHeading(row: last, of: above), !isHeading(row: 0, of: below) else { return false }
      let numbers = [text(key, last, above), text(key, 0, below)].map { $0.flatMap(Self.number) }
      guard let one = numbers[0], let other = numbers[1] else { return true }
      return other != one + 1 && other != 1
    }
    let filled = (0..<width).filter { $0 != key && isFilled($0, last, above) }
    return !filled.isEmpty && filled.allSatisfy { isFilled($0, 0, below) }
  }

  // MARK: Cells

  /// The position above of the cell that goes on in one of the first row below; `nil` where none does.
  ///
  /// In a row that goes on every cell does. Else only a cell over several rows can: its text stands on one of its
  /// pages, the first or, where it is set in the middle, a later one.
  func continued(_ cell: PageTable.Cell, rowsAreOne: Bool) -> Int? {
    let found = above.firstIndex { other in
      other.place.column == cell.place.column && other.place.columnSpan == cell.place.columnSpan
        && other.place.row + other.place.rowSpan == last + 1
    }
    guard let found, !rowsAreOne else { return found }
    guard spans(cell.place.column) else { return nil }
    if cell.isEmpty || isCut(above[found], cell) { return found }
    return above[found].isEmpty && hasNoOtherGap(above[found]) ? found : nil
  }

  /// Whether a page has cut the text of a cell: the column's texts have marks, and what stands below has none; or both
  /// parts stand at the page's edge, with room on the other side.
  private func isCut(_ one: PageTable.Cell, _ other: PageTable.Cell) -> Bool {
    guard let part = one.parts.last, let next = other.parts.first else { return false }
    let texts = above.filter { $0.place.column == one.place.column && $0.place.columnSpan == 1 && !$0.isEmpty }
    let marked = texts.count { Enumerator(at: $0.compact) != nil }
    if marked * 2 > texts.count, Enumerator(at: one.compact) != nil { return Enumerator(at: other.compact) == nil }
    return part.roomBelow < part.em && part.roomAbove > 3 * part.em && next.roomAbove < next.em
      && next.roomBelow > 3 * next.em
  }

  /// Whether cells of a column cover several rows.
  private func spans(_ column: Int) -> Bool {
    (above + below).contains { $0.place.column == column && $0.place.columnSpan == 1 && $0.place.rowSpan > 1 }
  }

  /// Whether no other cell of the column is empty: else empty cells mean something of their own.
  private func hasNoOtherGap(_ cell: PageTable.Cell) -> Bool {
    !above.contains { $0.place.column == cell.place.column && $0.place.row != cell.place.row && $0.isEmpty }
  }
}

extension PageTable.Cell {
  /// Whether it covers a field of the grid.
  func covers(row: Int, column: Int) -> Bool {
    (place.row..<place.row + place.rowSpan).contains(row)
      && (place.column..<place.column + place.columnSpan).contains(column)
  }
}
