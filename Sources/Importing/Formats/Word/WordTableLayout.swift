internal import Packages

/// A table as a grid: where each cell stands and what it covers.
struct WordTableLayout {
  /// A cell with the elements that hold its text: its own, then those of cells merged into it.
  struct Cell {
    var row: Int
    var column: Int
    var rowSpan = 1
    var columnSpan = 1
    let element: XMLElement
    /// Cells merged into this one from above.
    var merged: [XMLElement] = []
  }

  /// One step of a table, in its order.
  enum Step {
    /// A cell, by its position in ``cells``.
    case cell(Int)
    /// A cell that a tracked change takes out of the grid.
    case removed(XMLElement, WordChange)
  }

  /// The widest span that is taken.
  private static let widest = 1_000

  private(set) var cells: [Cell] = []
  private(set) var steps: [Step] = []
  private var row = 0
  /// The cells that may go on below, by column.
  private var open: [Int: Int] = [:]

  init(_ table: XMLElement, changes: TrackedChanges) {
    for element in WordBlocks.rows(of: table) {
      let properties = element.first("w:trPr")
      let change = Self.hiding(properties, ins: "w:ins", del: "w:del", changes)
      let cells = WordBlocks.cells(of: element)
      if let change {
        steps += cells.map { .removed($0, change) }
      } else if !cells.isEmpty {
        add(cells, gap: Self.number(properties?.first("w:gridBefore"), from: 0), changes)
      }
    }
  }

  /// The change that takes a row or cell away, or `nil`.
  private static func hiding(
    _ properties: XMLElement?, ins: String, del: String, _ changes: TrackedChanges
  ) -> WordChange? {
    let found = [
      properties?.first(ins).map { WordChange(.insertion, $0) },
      properties?.first(del).map { WordChange(.deletion, $0) },
    ]
    return found.compactMap { $0 }.first { !$0.isShown(in: changes) }
  }

  private static func number(_ element: XMLElement?, from lowest: Int) -> Int {
    min(widest, max(lowest, element?["w:val"].flatMap { Int($0) } ?? lowest))
  }

  private mutating func add(_ elements: [XMLElement], gap: Int, _ changes: TrackedChanges) {
    var column = gap
    var opened: [Int: Int] = [:]
    var last: Int?
    for element in elements {
      let properties = element.first("w:tcPr")
      if let change = Self.hiding(properties, ins: "w:cellIns", del: "w:cellDel", changes) {
        steps.append(.removed(element, change))
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
        cells.append(Cell(row: row, column: column, columnSpan: span, element: element))
      }
      column += span
    }
    open = opened
    row += 1
  }
}
