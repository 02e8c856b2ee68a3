/// The visible part of a sheet as a grid without holes: from its first to its last row and column with text.
struct SheetGrid {
  /// The most empty cells that are written, and the most columns of a sheet whose empty cells are.
  static let mostEmpty = 100_000
  static let mostColumns = 200

  /// The rows and columns of the sheet that the grid has, in order.
  let rows: [Int]
  let columns: [Int]
  /// Whether empty cells and merges are left out because there are too many.
  let isSparse: Bool
  private let merges: [CellAddress: CellMerge]
  private let covered: Set<CellAddress>

  init(_ sheet: SheetCells) {
    let shown = sheet.cells.map(\.address).filter { !sheet.isHidden(row: $0.row) && !sheet.isHidden(column: $0.column) }
    guard let top = shown.first?.row, let bottom = shown.last?.row, let left = shown.map(\.column).min(),
      let right = shown.map(\.column).max()
    else {
      (rows, columns, isSparse, merges, covered) = ([], [], false, [:], [])
      return
    }
    let (height, width) = (bottom - top + 1, right - left + 1)
    isSparse = width > Self.mostColumns || height * width - shown.count > Self.mostEmpty
    if isSparse {
      rows = Set(shown.map(\.row)).sorted()
      columns = Set(shown.map(\.column)).sorted()
      (merges, covered) = ([:], [])
    } else {
      rows = (top...bottom).filter { !sheet.isHidden(row: $0) }
      columns = (left...right).filter { !sheet.isHidden(column: $0) }
      merges = sheet.merges
      covered = Self.covered(by: sheet.merges, rows: top..<(bottom + 1), columns: left..<(right + 1))
    }
  }

  /// The cells of a rectangle that merged cells cover. Merges that overlap others, which no proper file has, end it.
  private static func covered(
    by merges: [CellAddress: CellMerge], rows: Range<Int>, columns: Range<Int>
  ) -> Set<CellAddress> {
    var covered: Set<CellAddress> = []
    var left = rows.count * columns.count
    for merge in merges.values.sorted(by: { $0.first < $1.first }) where !covered.contains(merge.first) {
      for row in merge.rows.clamped(to: rows) where left > 0 {
        for column in merge.columns.clamped(to: columns) where left > 0 {
          left -= 1
          let address = CellAddress(row: row, column: column)
          if address != merge.first { covered.insert(address) }
        }
      }
    }
    return covered
  }

  /// Whether a merged cell covers this one.
  func isCovered(_ address: CellAddress) -> Bool { covered.contains(address) }

  /// The cell of the grid at a row and column of the grid.
  func cell(table: Int, row: Int, column: Int) -> SourceCell {
    var cell = SourceCell(table: table, row: row, column: column)
    guard let merge = merges[CellAddress(row: rows[row], column: columns[column])] else { return cell }
    cell.rowSpan = rows[row...].prefix { $0 <= merge.last.row }.count
    cell.columnSpan = columns[column...].prefix { $0 <= merge.last.column }.count
    return cell
  }
}
