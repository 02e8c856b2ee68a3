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
  private let hiddenColumns: [Bool]

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
    hiddenColumns = Self.hiddenColumns(of: sheet)
    var merges: [CellAddress: CellMerge] = [:]
    for element in sheet.first("mergeCells")?.children.filter({ $0.name == "mergeCell" }) ?? [] {
      if let merge = element["ref"].flatMap({ CellMerge($0) }) { merges[merge.first] = merge }
    }
    self.merges = merges
  }

  /// For each column of the largest sheet whether it is hidden; ranges are counted at their ends, however many overlap.
  private static func hiddenColumns(of sheet: XMLElement) -> [Bool] {
    var steps = Array(repeating: 0, count: 16_385)
    for column in sheet.first("cols")?.children.filter({ $0.name == "col" }) ?? [] {
      guard isOn(column["hidden"]) || column["width"].flatMap({ Double($0) }) == 0,
        let first = column["min"].flatMap({ Int($0) }), let last = column["max"].flatMap({ Int($0) }),
        (1...16_384).contains(first), first <= last
      else { continue }
      steps[first - 1] += 1
      steps[min(last, 16_384)] -= 1
    }
    var depth = 0
    return steps.map { step in
      depth += step
      return depth > 0
    }
  }

  private static func isOn(_ value: String?) -> Bool { value == "1" || value == "true" }

  /// Whether a row is hidden.
  func isHidden(row: Int) -> Bool { hiddenRows.contains(row) }

  /// Whether a column is hidden.
  func isHidden(column: Int) -> Bool { hiddenColumns[column] }

  /// What hides a cell, as people call it: its row `3`, its column `B`, or nothing but itself.
  func hidingName(of address: CellAddress) -> String {
    if isHidden(row: address.row) { return String(address.row + 1) }
    return isHidden(column: address.column) ? CellAddress.columnName(address.column) : address.name
  }
}
