internal import Diagnostics
internal import HanText

/// A table of items that a text writes one cell a line: first the heads, then the rows.
///
/// Where cells begin with a tab and rows are set apart by empty lines, both are taken as they stand. Else a row begins
/// at its number, or at the mark of the item's name, or after as many lines as there are heads. It ends where a table
/// with cells of its own begins.
struct CellColumn {
  /// The table, its head first.
  private(set) var table = SourceTable(rows: [])
  /// The number of lines it takes.
  private(set) var count = 0

  private let lines: [SourceLine]
  private let columns: [ItemTable.Column?]

  /// Reads the lines from the first head on.
  init(_ lines: ArraySlice<SourceLine>, heads: Int, labels: FieldLabels, _ account: inout AccountWriter) {
    self.lines = Array(lines.prefix { $0.table == nil })
    columns = self.lines.prefix(heads).map { ItemTable.column($0.text, labels) }
    var rows = [lines.prefix(heads).map { SourceTable.Cell(lines: [$0]) }]
    let isTabbed = lines.prefix(heads).allSatisfy { $0.leadingTabs > 0 }
    rows += isTabbed ? tabbedRows(&account) : plainRows(&account)
    table = SourceTable(rows: rows)
  }

  // MARK: Cells that begin with a tab

  private mutating func tabbedRows(_ account: inout AccountWriter) -> [[SourceTable.Cell]] {
    var rows: [[SourceTable.Cell]] = []
    var row: [SourceTable.Cell] = []
    count = columns.count
    while count < lines.count {
      let line = lines[count]
      for gap in line.gap {
        switch gap {
        case .cell where row.count < columns.count: row.append(SourceTable.Cell(lines: []))
        case .cell: break
        case .blank: end(&row, &rows)
        }
      }
      if line.leadingTabs == 0 {
        guard !row.isEmpty, !line.gap.contains(where: { $0 == .blank }) else { break }
        row[row.count - 1].lines.append(line)
      } else if row.count < columns.count {
        row.append(SourceTable.Cell(lines: [line]))
      } else {
        end(&row, &rows)
        row.append(SourceTable.Cell(lines: [line]))
      }
      count += 1
    }
    end(&row, &rows)
    return rows
  }

  private func end(_ row: inout [SourceTable.Cell], _ rows: inout [[SourceTable.Cell]]) {
    guard row.contains(where: { !$0.isEmpty }) else { return row = [] }
    rows.append(row + Array(repeating: SourceTable.Cell(lines: []), count: max(0, columns.count - row.count)))
    row = []
  }

  // MARK: Cells without marks

  private mutating func plainRows(_ account: inout AccountWriter) -> [[SourceTable.Cell]] {
    let starts = rowStarts()
    guard let first = starts.first else {
      count = columns.count
      return []
    }
    let opening = columns.firstIndex { $0 == .number } ?? columns.firstIndex { $0 == .name } ?? 0
    var rows = headingRows(Array(lines[columns.count..<first]), opening)
    for (start, next) in zip(starts, starts.dropFirst() + [lines.count]) {
      let chunk = Array(lines[start..<next])
      let size = columns.count - opening
      var end = chunk.count
      if next < lines.count {
        while end > size, isHeading(chunk[end - 1]) { end -= 1 }
      } else {
        end = min(size, chunk.count)
      }
      let leading = rows.popLast().flatMap { $0.count == opening ? $0 : rest($0, &rows) } ?? []
      rows.append(padded(leading, opening) + cells(Array(chunk[..<end]), size, &account))
      if next < lines.count { rows += headingRows(Array(chunk[end...]), opening) }
      count = start + end
    }
    return rows.map { padded($0, columns.count) }
  }

  /// Gives a row back that is no beginning of the next one.
  private func rest(_ row: [SourceTable.Cell], _ rows: inout [[SourceTable.Cell]]) -> [SourceTable.Cell]? {
    rows.append(row)
    return nil
  }

  private func padded(_ row: [SourceTable.Cell], _ size: Int) -> [SourceTable.Cell] {
    row + Array(repeating: SourceTable.Cell(lines: []), count: max(0, size - row.count))
  }

  /// Lines between rows: as many as there are columns before the number are the beginning of the next row; others are
  /// rows with one heading each.
  private func headingRows(_ lines: [SourceLine], _ opening: Int) -> [[SourceTable.Cell]] {
    guard !lines.isEmpty else { return [] }
    let cells = lines.map { SourceTable.Cell(lines: [$0]) }
    if opening > 0, cells.count == opening { return [cells] }
    if opening > 1, cells.count < opening {
      return [Array(repeating: SourceTable.Cell(lines: []), count: opening - cells.count) + cells]
    }
    return cells.map { padded([$0], columns.count) }
  }

  private func isHeading(_ line: SourceLine) -> Bool {
    HeadingName(line)?.mark != nil
  }

  /// The lines at which rows begin.
  private func rowStarts() -> [Int] {
    if columns.contains(.number) { return starts { $0.numberAlone } }
    let marked = starts { line in line.nameMark }
    if marked.count >= 2 { return marked }
    return Array(stride(from: columns.count, to: lines.count, by: columns.count)).filter {
      $0 + columns.count <= lines.count
    }
  }

  /// The lines whose number is one more than that of the row before, or begins anew.
  private func starts(_ number: (SourceLine) -> Int?) -> [Int] {
    var starts: [Int] = []
    var last = 0
    for index in columns.count..<max(columns.count, lines.count) {
      guard let value = number(lines[index]), value == last + 1 || (value == 1 && starts.isEmpty) else { continue }
      if let previous = starts.last, index - previous < 2 { continue }
      starts.append(index)
      last = value
    }
    return starts
  }

  /// The cells of a row from its number on. Lines beyond the number of columns go to the cells before which they can
  /// have been cut; a person has to look.
  private func cells(
    _ chunk: [SourceLine], _ size: Int, _ account: inout AccountWriter
  ) -> [SourceTable.Cell] {
    guard chunk.count != size else { return chunk.map { SourceTable.Cell(lines: [$0]) } }
    if let first = chunk.first { account.keep(.cell, first.content, certainty: .doubtful, .cells(chunk.count, size)) }
    guard chunk.count > size else { return chunk.map { SourceTable.Cell(lines: [$0]) } }
    var cells: [SourceTable.Cell] = []
    var surplus = chunk.count - size
    for line in chunk {
      let goesOn = Enumerator(at: line.text).map { $0.value > 1 } ?? !(cells.last?.lines.last?.endsSentence ?? true)
      if surplus > 0, cells.count > 2, goesOn || cells.count == size {
        cells[cells.count - 1].lines.append(line)
        surplus -= 1
      } else if cells.count == size {
        cells[cells.count - 1].lines.append(line)
      } else {
        cells.append(SourceTable.Cell(lines: [line]))
      }
    }
    return cells
  }
}

extension SourceLine {
  /// The number that the line consists of: 12, （12）, 12.
  fileprivate var numberAlone: Int? {
    let digits = compact.foldingWidth.unicodeScalars.filter { !"().、".unicodeScalars.contains($0) }
    guard !digits.isEmpty, digits.count <= 4, digits.allSatisfy(\.isDecimalDigit) else { return nil }
    return Int(String(String.UnicodeScalarView(digits)))
  }

  /// The number of the mark of a name.
  fileprivate var nameMark: Int? {
    guard let mark = HeadingName(self)?.mark, mark.form == .bracketedDecimal || mark.form == .circled else {
      return nil
    }
    return mark.value
  }
}

extension Message {
  fileprivate static func cells(_ found: Int, _ wanted: Int) -> Message {
    Message(
      zh: "这一行表格应有 \(wanted) 格，实际有 \(found) 行文字，分格可能有误，请核对原件。",
      en:
        "This row of the table should have \(wanted) cells and has \(found) lines; check how they were put into cells.")
  }
}
