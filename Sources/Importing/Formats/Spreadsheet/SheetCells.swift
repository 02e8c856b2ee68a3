internal import Packages

/// The cells of a sheet that hold something, and what is merged and hidden.
struct SheetCells {
  /// A cell with what it shows.
  struct Cell {
    let address: CellAddress
    let shown: SheetValues.Shown
  }

  /// The cells with text, row by row.
  let cells: [Cell]
  /// What is merged, by the first cell.
  let merges: [CellAddress: CellMerge]
  private let hiddenRows: Set<Int>
  private let hiddenColumns: [ClosedRange<Int>]

  /// Reads a sheet.
  init(_ sheet: XMLElement, values: SheetValues) {
    var cells: [Cell] = []
    var hidden: Set<Int> = []
    var row = -1
    for element in sheet.first("sheetData")?.children.filter({ $0.name == "row" }) ?? [] {
      row = element["r"].flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
      guard (0..<1_048_576).contains(row) else { break }
      if Self.isOn(element["hidden"]) || element["ht"].flatMap({ Double($0) }) == 0 { hidden.insert(row) }
      var column = -1
      for cell in element.children where cell.name == "c" {
        let address = cell["r"].flatMap { CellAddress($0) } ?? CellAddress(row: row, column: column + 1)
        column = address.column
        let shown = values.shown(cell)
        if column < 16_384, !shown.text.isEmpty || shown.isUncomputed {
          cells.append(Cell(address: address, shown: shown))
        }
      }
    }
    self.cells = cells.sorted { $0.address < $1.address }
    hiddenRows = hidden
    hiddenColumns =
      sheet.first("cols")?.children.compactMap { column in
        guard column.name == "col", Self.isOn(column["hidden"]) || column["width"].flatMap({ Double($0) }) == 0,
          let first = column["min"].flatMap({ Int($0) }), let last = column["max"].flatMap({ Int($0) }), first <= last
        else { return nil }
        return (first - 1)...(last - 1)
      } ?? []
    var merges: [CellAddress: CellMerge] = [:]
    for element in sheet.first("mergeCells")?.children.filter({ $0.name == "mergeCell" }) ?? [] {
      if let merge = element["ref"].flatMap({ CellMerge($0) }) { merges[merge.first] = merge }
    }
    self.merges = merges
  }

  private static func isOn(_ value: String?) -> Bool { value == "1" || value == "true" }

  /// Whether a row is hidden.
  func isHidden(row: Int) -> Bool { hiddenRows.contains(row) }

  /// Whether a column is hidden.
  func isHidden(column: Int) -> Bool { hiddenColumns.contains { $0.contains(column) } }
}
