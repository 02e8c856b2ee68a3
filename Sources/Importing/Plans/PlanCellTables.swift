internal import Diagnostics
internal import HanText
internal import Standards

/// Finds tables that a text writes one cell a line, each behind a tab, with empty lines between the rows.
struct PlanCellTables {
  private let lines: [SourceLine]

  /// The lines, with those that are cells put together to tables.
  static func tables(in lines: [SourceLine], _ account: inout AccountWriter) -> [SourceLine] {
    let finding = PlanCellTables(lines: lines)
    var found: [SourceLine] = []
    var index = 0
    while index < lines.count {
      if finding.opensTable(index), let read = finding.rows(from: index) {
        found.append(SourceLine(table: table(read.rows, &account), number: lines[index].number))
        index = read.end
      } else {
        found.append(lines[index])
        index += 1
      }
    }
    return found
  }

  // MARK: Rows

  /// Whether a line is the first cell of a row of two at least.
  private func opensTable(_ index: Int) -> Bool {
    isCell(index) && index + 1 < lines.count && isCell(index + 1) && !lines[index + 1].hasBlankBefore
  }

  private func isCell(_ index: Int) -> Bool {
    let line = lines[index]
    return line.table == nil && line.frame == nil && line.leadingTabs > 0 && !PlanBoxTitle.isTitle(line)
  }

  /// The rows from a line on and where they end; `nil` where no second row of two cells follows.
  private func rows(from start: Int) -> (rows: [[SourceTable.Cell]], end: Int)? {
    var rows: [[SourceTable.Cell]] = []
    var row = lines[start].gap.reversed().prefix { $0 == .cell }.map { _ in SourceTable.Cell(lines: []) }
    row.append(SourceTable.Cell(lines: [lines[start]]))
    var index = start + 1
    while index < lines.count {
      let line = lines[index]
      if isCell(index) {
        for gap in line.gap {
          switch gap {
          case .cell: row.append(SourceTable.Cell(lines: []))
          case .blank: Self.end(&row, &rows)
          }
        }
        row.append(SourceTable.Cell(lines: [line]))
      } else {
        guard let last = row.last, goesOn(index, last, isFull: row.count >= rows.last?.count ?? Int.max) else { break }
        row[row.count - 1].lines.append(line)
      }
      index += 1
    }
    Self.end(&row, &rows)
    return rows.count { $0.count > 1 } > 1 ? (rows, index) : nil
  }

  private static func end(_ row: inout [SourceTable.Cell], _ rows: inout [[SourceTable.Cell]]) {
    if row.contains(where: { !$0.isEmpty }) { rows.append(row) }
    row = []
  }

  /// Whether a line without a tab goes on with a cell: the cell is not finished, or more cells of the row follow.
  private func goesOn(_ index: Int, _ cell: SourceTable.Cell, isFull: Bool) -> Bool {
    let line = lines[index]
    guard line.table == nil, line.frame == nil, line.leadingTabs == 0, !PlanBoxTitle.isTitle(line),
      !TableText.isNote(line.text), Enumerator(at: line.text) == nil
    else { return false }
    if let last = cell.lines.last?.text.unicodeScalars.last, "，、；,;：:".unicodeScalars.contains(last) { return true }
    if index + 1 < lines.count, isCell(index + 1), !lines[index + 1].hasBlankBefore { return true }
    return !line.hasBlankBefore && !isFull && line.content.count <= 120
  }

  // MARK: Columns

  /// The table of the rows, all of one width. A column that counts the rows need have no head of its own.
  private static func table(_ rows: [[SourceTable.Cell]], _ account: inout AccountWriter) -> SourceTable {
    var rows = rows
    let width = rows.map(\.count).max() ?? 0
    if rows[0].count + 1 == width, let column = countingColumn(rows.dropFirst(), width), column <= rows[0].count {
      if let line = rows[0].flatMap(\.lines).first {
        account.keep(.columns, line.content, certainty: .likely, .countingColumn)
      }
      rows[0].insert(SourceTable.Cell(lines: []), at: column)
    }
    for (index, row) in rows.enumerated() where row.count != width {
      if row.count > 1 || index == 0, let line = row.flatMap(\.lines).first {
        account.keep(.cell, line.content, .cells(row.count, width))
      }
      rows[index] += Array(repeating: SourceTable.Cell(lines: []), count: width - row.count)
    }
    return SourceTable(rows: rows)
  }

  /// The column whose cells are 1, 2, 3 and so on.
  private static func countingColumn(_ rows: ArraySlice<[SourceTable.Cell]>, _ width: Int) -> Int? {
    (0..<width).first { column in
      let numbers = rows.compactMap { $0.count > column ? Int($0[column].compact.foldingWidth) : nil }
      return numbers.count * 3 >= rows.count * 2 && numbers.first == 1
        && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
    }
  }
}

extension SourceLine {
  /// Whether an empty line stands before this one.
  fileprivate var hasBlankBefore: Bool { gap.contains { $0 == .blank } }
}

extension Message {
  fileprivate static let countingColumn = Message(
    zh: "表头比各行少一格：编号一栏没有栏目名称，表头在该栏留空。",
    en: "The head has one cell less than the rows: the column of numbers has no head and is left empty there.")

  fileprivate static func cells(_ found: Int, _ wanted: Int) -> Message {
    Message(
      zh: "这一行表格有 \(found) 格，表中最多的一行有 \(wanted) 格，末尾补空格；分格可能有误，请核对原件。",
      en: "This row has \(found) cells, the longest has \(wanted); empty ones were added at its end. Check the "
        + "original.")
  }
}
