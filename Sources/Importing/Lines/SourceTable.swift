/// A table of the document.
struct SourceTable: Sendable {
  /// A cell with its paragraphs.
  struct Cell: Sendable {
    /// The paragraphs; none in an empty cell.
    var lines: [SourceLine]
    /// The number of rows it covers, itself included.
    var rowSpan = 1
    /// The number of columns it covers, itself included.
    var columnSpan = 1
    /// Whether a cell above or to the left covers this place.
    var isCovered = false

    /// Whether there is nothing to read in it.
    var isEmpty: Bool { lines.isEmpty }

    /// The paragraphs as one text without spaces, for comparing.
    var compact: String { lines.map(\.compact).joined() }
  }

  /// The rows from top to bottom; all have the same number of cells.
  var rows: [[Cell]]

  /// The number of columns.
  var width: Int { rows.first?.count ?? 0 }

  /// Every paragraph of the table, row by row.
  var lines: [SourceLine] { rows.flatMap { $0.flatMap(\.lines) } }
}
