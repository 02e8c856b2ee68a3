internal import HanText

/// The cells of a table row as GFM writes them: `| a | b |`, a bar inside a cell as `\|`.
public enum TableRow {
  /// The cells of a line, trimmed.
  ///
  /// Backslashes count only in a run before a bar: pairs of them stand for one, an odd one makes the bar text.
  public static func cells(_ line: String) -> [String] {
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var slashes = 0
    var rest = LineJoining.trim(line).unicodeScalars[...]
    if rest.first == "|" { rest.removeFirst() }
    for scalar in rest {
      if scalar == "\\" {
        slashes += 1
      } else if scalar == "|" {
        append(slashes / 2, to: &cell)
        if slashes % 2 == 1 {
          cell.append(scalar)
        } else {
          cells.append(LineJoining.trim(String(cell)))
          cell = String.UnicodeScalarView()
        }
        slashes = 0
      } else {
        append(slashes, to: &cell)
        slashes = 0
        cell.append(scalar)
      }
    }
    append(slashes, to: &cell)
    if !cell.isEmpty { cells.append(LineJoining.trim(String(cell))) }
    return cells
  }

  /// The line of a row.
  public static func line(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |"
  }

  /// The line of dashes under the head of a table with so many columns.
  public static func delimiter(width: Int) -> String {
    "|" + String(repeating: " --- |", count: width)
  }

  private static func append(_ slashes: Int, to cell: inout String.UnicodeScalarView) {
    for _ in 0..<slashes { cell.append("\\") }
  }

  private static func escaped(_ cell: String) -> String {
    var text = String.UnicodeScalarView()
    var slashes = 0
    for scalar in cell.unicodeScalars {
      if scalar == "\\" {
        slashes += 1
      } else {
        if scalar == "|" { append(slashes + 1, to: &text) }
        slashes = 0
      }
      text.append(scalar)
    }
    return String(text)
  }
}
