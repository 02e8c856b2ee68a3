/// A rectangle of cells that are merged.
struct CellMerge: Hashable {
  let first: CellAddress
  let last: CellAddress

  /// Its rows and columns.
  var rows: Range<Int> { first.row..<(last.row + 1) }
  var columns: Range<Int> { first.column..<(last.column + 1) }

  /// Reads `A1:B3`.
  init?(_ text: String) {
    let corners = text.split(separator: ":").compactMap { CellAddress($0) }
    guard corners.count == 2, corners[0].row <= corners[1].row, corners[0].column <= corners[1].column else {
      return nil
    }
    (first, last) = (corners[0], corners[1])
  }
}
