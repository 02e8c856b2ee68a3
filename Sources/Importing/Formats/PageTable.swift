internal import HanText

/// A table of a document in pages: what stands of it on each page, put together.
struct PageTable: Sendable {
  /// What stands of a cell on one page.
  struct Part: Sendable {
    /// The page, from 0.
    var page: Int
    /// The left edge of the cell.
    var left: Double
    /// The right edge.
    var right: Double
    /// The upper edge.
    var top: Double
    /// The lower edge.
    var bottom: Double
    /// The words.
    var words: [PageWord]

    /// The words line by line.
    var inOrder: [PageWord] { Self.inOrder(words) }

    /// Words line by line.
    static func inOrder(_ words: [PageWord]) -> [PageWord] {
      words.sorted { ($0.middle.rounded(), $0.left) < ($1.middle.rounded(), $1.left) }
    }

    /// The height of a line, about.
    var em: Double { words.map { $0.bottom - $0.top }.max() ?? 0 }
    /// The space above the words.
    var roomAbove: Double { (words.map(\.top).min() ?? top) - top }
    /// The space below them.
    var roomBelow: Double { bottom - (words.map(\.bottom).max() ?? bottom) }
  }

  /// A cell; rows count through the pages.
  struct Cell: Sendable {
    /// Where it stands.
    var place: RuledGrid.Cell
    /// What stands of it on each page, empty parts left out.
    var parts: [Part]

    /// Whether there is nothing in it.
    var isEmpty: Bool { parts.isEmpty }

    /// The text without spaces.
    var compact: String { TextSpacing.removed(parts.flatMap { $0.words.map(\.text) }.joined()) }
  }

  /// A head that a page repeats.
  struct RepeatedHead: Sendable {
    /// The row before which it stands.
    var row: Int
    /// Its cells.
    var cells: [Part]
  }

  /// The cells, row by row.
  private(set) var cells: [Cell] = []
  /// The number of rows.
  private(set) var height = 0
  /// The heads that pages repeat.
  private(set) var heads: [RepeatedHead] = []
  /// The pages, from 0, at whose beginning nothing shows whether a row goes on; the row above was taken for complete.
  private(set) var doubts: [Int] = []

  /// The places of the columns' edges from the left edge of the table, in points.
  private(set) var edges: [Double]
  /// Whether the first row of the last page goes on with the one above.
  private(set) var wentOn = false
  private var isOpenBelow = false
  /// Whether the last page holds nothing but the going on of a row.
  private var endsInPage = false

  /// A table that begins on a page.
  init(_ table: RuledTable, page: Int) {
    edges = Self.edges(of: table)
    cells = Self.cells(of: table, page: page, columns: Array(edges.indices))
    height = table.grid.height
    isOpenBelow = table.grid.opensBelow.allSatisfy { $0 }
  }

  /// Whether a table has the columns of this one, or some of their edges: it can be this one on another page.
  func fits(_ table: RuledTable) -> Bool {
    let others = Self.edges(of: table)
    guard let width = edges.last, let other = others.last, abs(width - other) <= Self.tolerance else { return false }
    return Self.columns(of: others, in: edges) != nil || Self.columns(of: edges, in: others) != nil
  }

  // MARK: Columns

  private static let tolerance = 4.0

  private static func edges(of table: RuledTable) -> [Double] {
    table.grid.xs.map { $0 - (table.grid.xs.first ?? 0) }
  }

  /// For each edge the one of the others at the same place; `nil` where one has none.
  private static func columns(of edges: [Double], in others: [Double]) -> [Int]? {
    var columns: [Int] = []
    for edge in edges {
      guard let found = others.indices.min(by: { abs(others[$0] - edge) < abs(others[$1] - edge) }),
        abs(others[found] - edge) <= tolerance, columns.last.map({ $0 < found }) ?? true
      else { return nil }
      columns.append(found)
    }
    return columns
  }

  private static func cells(of table: RuledTable, page: Int, columns: [Int]) -> [Cell] {
    table.cells.map { cell in
      var place = cell.place
      let end = columns[place.column + place.columnSpan]
      let (left, right) = (table.grid.xs[place.column], table.grid.xs[place.column + place.columnSpan])
      place.column = columns[place.column]
      place.columnSpan = end - place.column
      let (top, bottom) = (table.grid.ys[place.row], table.grid.ys[place.row + place.rowSpan])
      let part = Part(page: page, left: left, right: right, top: top, bottom: bottom, words: cell.words)
      return Cell(place: place, parts: cell.words.isEmpty ? [] : [part])
    }
  }

  // MARK: Going on

  /// Adds what stands on the next page. Gives `false` where the rows there can't be joined to those here.
  mutating func append(_ table: RuledTable, page: Int) -> Bool {
    let others = Self.edges(of: table)
    if let columns = Self.columns(of: edges, in: others), others.count > edges.count {
      for index in cells.indices {
        let end = columns[cells[index].place.column + cells[index].place.columnSpan]
        cells[index].place.column = columns[cells[index].place.column]
        cells[index].place.columnSpan = end - cells[index].place.column
      }
      edges = others
    }
    guard let columns = Self.columns(of: others, in: edges) else { return false }
    var next = Self.cells(of: table, page: page, columns: columns)
    let head = repeatedHead(in: next)
    let mixed = head == 0 ? takeHead(from: &next) : []
    let headCells = next.filter { $0.place.row < head }
    guard headCells.allSatisfy({ $0.place.row + $0.place.rowSpan <= head }) else { return false }
    next.removeAll { $0.place.row < head }
    let rows = table.grid.height - head
    defer { isOpenBelow = table.grid.opensBelow.allSatisfy { $0 } }
    guard rows > 0 else {
      heads.append(RepeatedHead(row: height, cells: headCells.flatMap(\.parts)))
      return true
    }
    for index in next.indices { next[index].place.row -= head }
    let boundary = PageBoundary(above: self, below: next, belowHeight: rows, isOpen: isOpenBelow)
    let goesOn = boundary.goesOn
    wentOn = goesOn == true
    if goesOn.map(boundary.isDoubtful) ?? true { doubts.append(page) }
    // A page that holds a part of one row alone, and then another row: the part may be the beginning of that one.
    if goesOn == false && endsInPage { doubts.append(page - 1) }
    endsInPage = goesOn == true && rows == 1
    let shift = height - (goesOn == true ? 1 : 0)
    heads.append(RepeatedHead(row: height, cells: mixed + headCells.flatMap(\.parts)))
    for var cell in next {
      cell.place.row += shift
      guard cell.place.row == shift, let above = boundary.continued(cell, rowsAreOne: goesOn == true) else {
        guard goesOn != true || cell.place.row > shift else {
          return false
        }
        cells.append(cell)
        continue
      }
      cells[above].parts += cell.parts
      cells[above].place.rowSpan = cell.place.row + cell.place.rowSpan - cells[above].place.row
    }
    height = shift + rows
    cells.sort { ($0.place.row, $0.place.column) < ($1.place.row, $1.place.column) }
    return true
  }

  /// The number of rows at the beginning of a page that repeat rows of the table's beginning, of two filled cells at
  /// least.
  private func repeatedHead(in next: [Cell]) -> Int {
    let starts = (0..<min(4, height)).filter { row in
      let texts = Self.row(row, of: cells).filter { !$0.isEmpty }
      return texts.count > 1
    }
    for start in starts {
      var count = 0
      while start + count < min(height, start + 4) {
        let here = Self.row(start + count, of: cells)
        guard here.contains(where: { !$0.isEmpty }), here == Self.row(count, of: next) else { break }
        count += 1
      }
      if count > 0 { return count }
    }
    return 0
  }

  /// Takes the head out of the first row of a page where no rule parts it from what follows: every cell then begins
  /// with the text of its head. Gives what was taken.
  private func takeHead(from next: inout [Cell]) -> [Part] {
    for row in 0..<min(4, height) {
      let heads = cells.filter { $0.place.row == row && !$0.isEmpty }
      guard heads.count > 2 else { continue }
      var taken: [Part] = []
      var left = next
      for head in heads {
        guard let index = left.firstIndex(where: { $0.place.row == 0 && $0.place.column == head.place.column }),
          var part = left[index].parts.first, let count = Self.length(of: head.compact, in: part.words)
        else { break }
        var own = part
        own.words = Array(part.inOrder[..<count])
        part.words = Array(part.inOrder[count...])
        taken.append(own)
        left[index].parts = part.words.isEmpty ? [] : [part]
      }
      guard taken.count == heads.count else { continue }
      next = left
      return taken
    }
    return []
  }

  /// The number of words at the beginning of a cell that make a text.
  private static func length(of text: String, in words: [PageWord]) -> Int? {
    var found = ""
    for (index, word) in Part.inOrder(words).enumerated() {
      found += TextSpacing.removed(word.text)
      if found == text { return index + 1 }
      guard text.hasPrefix(found) else { return nil }
    }
    return nil
  }

  /// The texts of the cells that begin in a row.
  private static func row(_ row: Int, of cells: [Cell]) -> [String] {
    cells.filter { $0.place.row == row }.map(\.compact)
  }
}
