internal import Packages

/// A table as a grid: where each cell stands and what it covers.
struct WordTableLayout {
  /// A cell with the elements that hold its text: its own, then those of cells merged into it.
  struct Cell {
    var row: Int
    var column: Int
    var rowSpan = 1
    var columnSpan = 1
    /// The row of the table in the file, from 0: rows that a tracked change takes out of the grid count.
    let rowInFile: Int
    /// The tracked change that put the cell there or takes it away, where the cell counts.
    let change: WordChange?
    let element: XMLElement
    /// Cells merged into this one from above.
    var merged: [XMLElement] = []
  }

  /// One step of a table, in its order.
  enum Step {
    /// A cell, by its position in ``cells``.
    case cell(Int)
    /// A cell that a tracked change takes out of the grid, with its row in the file and its column, from 0.
    case removed(XMLElement, WordChange, row: Int, column: Int)
  }

  /// The widest span that is taken.
  private static let widest = 1_000

  private(set) var cells: [Cell] = []
  private(set) var steps: [Step] = []
  private var row = 0
  private var rowInFile = 0
  /// The cells that may go on below, by column.
  private var open: [Int: Int] = [:]

  init(_ table: XMLElement, changes: TrackedChanges) {
    for element in WordBlocks.rows(of: table) {
      let properties = element.first("w:trPr")
      let change = Self.change(properties, ins: "w:ins", del: "w:del", changes)
      let cells = WordBlocks.cells(of: element)
      if let change, !change.isShown(in: changes) {
        steps += cells.enumerated().map { .removed($1, change, row: rowInFile, column: $0) }
      } else if !cells.isEmpty {
        add(cells, gap: Self.number(properties?.first("w:gridBefore"), from: 0), change, changes)
      }
      rowInFile += 1
    }
  }

  /// The tracked change of a row or cell: the one that takes it away before one that only put it there.
  private static func change(
    _ properties: XMLElement?, ins: String, del: String, _ changes: TrackedChanges
  ) -> WordChange? {
    let found = [
      properties?.first(ins).map { WordChange(.insertion, $0) },
      properties?.first(del).map { WordChange(.deletion, $0) },
    ].compactMap { $0 }
    return found.first { !$0.isShown(in: changes) } ?? found.first
  }

  private static func number(_ element: XMLElement?, from lowest: Int) -> Int {
    min(widest, max(lowest, element?["w:val"].flatMap { Int($0) } ?? lowest))
  }

  private mutating func add(
    _ elements: [XMLElement], gap: Int, _ ofRow: WordChange?, _ changes: TrackedChanges
  ) {
    var column = gap
    var opened: [Int: Int] = [:]
    var last: Int?
    for element in elements {
      let properties = element.first("w:tcPr")
      let change = Self.change(properties, ins: "w:cellIns", del: "w:cellDel", changes)
      if let change, !change.isShown(in: changes) {
        steps.append(.removed(element, change, row: rowInFile, column: column))
        continue
      }
      let span = Self.number(properties?.first("w:gridSpan"), from: 1)
      let merge = properties?.first("w:vMerge")
      if let beside = last, properties?.first("w:hMerge").map({ $0["w:val"] != "restart" }) == true {
        cells[beside].columnSpan += span
        cells[beside].merged.append(element)
      } else if let merge, merge["w:val"] != "restart", let above = open[column] {
        cells[above].rowSpan += 1
        cells[above].merged.append(element)
        opened[column] = above
        last = nil
      } else {
        if merge != nil { opened[column] = cells.count }
        last = cells.count
        steps.append(.cell(cells.count))
        cells.append(
          Cell(
            row: row, column: column, columnSpan: span, rowInFile: rowInFile, change: change ?? ofRow,
            element: element))
      }
      column += span
    }
    open = opened
    row += 1
  }
}
