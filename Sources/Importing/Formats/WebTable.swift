internal import HanText
internal import Packages

/// The grid of a table on a page: where each cell stands.
struct WebTable {
  /// The cells by the index of their element.
  private(set) var cells: [Int: SourceCell] = [:]
  /// Whether the table only arranges the page.
  private(set) var isLayout = false

  /// Reads the table whose element has an index; `number` is its count among the tables of data.
  init(_ index: Int, number: Int, in structure: WebStructure) {
    let page = structure.page
    let rows = Self.rows(of: index, in: page)
    var busyUntil: [Int] = []
    var width = 0
    for (row, element) in rows.enumerated() {
      var column = 0
      for child in Self.children(of: element, in: page) where ["td", "th"].contains(page.nodes[child].name) {
        while column < busyUntil.count, busyUntil[column] > row { column += 1 }
        let node = page.nodes[child]
        let isWide = column >= Self.maximumWidth
        let columnSpan = isWide ? 1 : min(Self.span(node["colspan"]) ?? 1, Self.maximumWidth)
        let left = rows.count - row
        let rowSpan = min(Self.span(node["rowspan"]).map { $0 == 0 ? left : $0 } ?? 1, left)
        cells[child] = SourceCell(
          table: number, row: row, column: column, rowSpan: max(1, rowSpan), columnSpan: max(1, columnSpan))
        if !isWide {
          while busyUntil.count < column + max(1, columnSpan) { busyUntil.append(0) }
          for covered in column..<(column + max(1, columnSpan)) { busyUntil[covered] = row + max(1, rowSpan) }
        }
        column += max(1, columnSpan)
        width = max(width, column)
      }
    }
    isLayout = !(width == 1 && Self.isBox(index, structure)) && (width <= 1 || Self.arranges(index, cells, structure))
  }

  private static let maximumWidth = 1000

  /// Whether a table arranges the page: it says so, holds the document's element, a heading of the page or another
  /// table, or one of a few cells holds nearly all of a long text.
  private static func arranges(_ index: Int, _ cells: [Int: SourceCell], _ structure: WebStructure) -> Bool {
    let page = structure.page
    if ["presentation", "none"].contains(page.nodes[index]["role"] ?? "") { return true }
    if let content = structure.content, content > index, structure.isInside(content, index) { return true }
    let total = structure.weight(of: index)
    if structure.holdsTable(index) {
      let nested = (index + 1..<page.nodes[index].end).first { page.nodes[$0].name == "table" }
      return nested.map { structure.weight(of: $0) * 3 > total } ?? false
    }
    let heaviest = cells.keys.map { structure.weight(of: $0) }.max() ?? 0
    return cells.count <= 6 && heaviest > 2000 && heaviest * 10 > total * 8
  }

  /// Whether a table of one column is the frame of a box (专栏).
  private static func isBox(_ index: Int, _ structure: WebStructure) -> Bool {
    guard !structure.holdsTable(index), structure.content.map({ !structure.isInside($0, index) }) ?? true else {
      return false
    }
    for node in structure.page.nodes[index..<structure.page.nodes[index].end] {
      guard case .text(let text) = node.kind, text.unicodeScalars.contains(where: { !$0.isSpace }) else { continue }
      return TextSpacing.removed(text).hasPrefix("专栏")
    }
    return false
  }

  /// The rows of a table, those of its sections too.
  private static func rows(of table: Int, in page: HTMLDocument) -> [Int] {
    children(of: table, in: page).flatMap { child -> [Int] in
      switch page.nodes[child].name {
      case "tr": [child]
      case "thead", "tbody", "tfoot": children(of: child, in: page).filter { page.nodes[$0].name == "tr" }
      default: []
      }
    }
  }

  private static func children(of index: Int, in page: HTMLDocument) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < page.nodes[index].end {
      children.append(child)
      child = page.nodes[child].end
    }
    return children
  }

  private static func span(_ text: String?) -> Int? {
    text.flatMap { Int($0.filter { !$0.isWhitespace }) }.map { max(0, $0) }
  }
}
