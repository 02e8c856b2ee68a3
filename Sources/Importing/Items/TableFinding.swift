internal import Diagnostics
internal import HanText
internal import Standards

/// Finds tables that a text writes in lines: between pipes, between tabs, or one cell a line under heads that stand one
/// a line too. What a table prints above its head is set free.
struct TableFinding {
  private let lines: [SourceLine]
  private let labels: FieldLabels

  /// The lines, with those that are tables put together.
  static func tables(in lines: [SourceLine], _ labels: FieldLabels, _ account: inout AccountWriter) -> [SourceLine] {
    let finding = TableFinding(lines: lines, labels: labels)
    var found: [SourceLine] = []
    var index = 0
    while index < lines.count {
      if let end = finding.pipeTable(from: index) {
        found.append(finding.table(index..<end, separator: "|", &account))
        index = end
      } else if let end = finding.tabTable(from: index) {
        found.append(finding.table(index..<end, separator: "\t", &account))
        index = end
      } else if let heads = finding.cellHeads(from: index) {
        let column = CellColumn(lines[index...], heads: heads, labels: labels, &account)
        found.append(SourceLine(table: column.table, number: lines[index].number))
        index += column.count
      } else {
        found.append(lines[index])
        index += 1
      }
    }
    return finding.withRowsAboveHead(found)
  }

  // MARK: Above the head

  /// The lines, with the rows of one text above the head of the first table of items as lines above it: the title of a
  /// list, its label and date stand there. Behind items such a row can be anything, and stays where it is.
  private func withRowsAboveHead(_ lines: [SourceLine]) -> [SourceLine] {
    for (index, line) in lines.enumerated() {
      guard let table = line.table, let items = ItemTable(table, labels: labels) else { continue }
      let above = items.leading.prefix { row in row.count { !$0.isEmpty } <= 1 }
      guard !above.isEmpty, !lines[..<index].contains(where: { labels.opening($0.content) != nil }) else { break }
      let rest = SourceTable(rows: Array(table.rows.dropFirst(above.count)))
      let titles = above.flatMap { row in row.flatMap(\.lines) }
      return lines[..<index] + titles + [SourceLine(table: rest, number: line.number)] + lines[(index + 1)...]
    }
    return lines
  }

  // MARK: Pipes and tabs

  /// The end of a table between pipes that begins at a line: a head and a line of dashes, or a head of items.
  private func pipeTable(from start: Int) -> Int? {
    guard isRow(start, "|"), start + 1 < lines.count, isRow(start + 1, "|") else { return nil }
    guard Self.isRule(lines[start + 1].text) || isItemHead(cells(lines[start], "|")) else { return nil }
    return (start..<lines.count).first { !isRow($0, "|") } ?? lines.count
  }

  /// The end of a table between tabs whose head names items.
  private func tabTable(from start: Int) -> Int? {
    guard isRow(start, "\t"), isItemHead(cells(lines[start], "\t")) else { return nil }
    let width = cells(lines[start], "\t").count
    return (start..<lines.count).first { line in
      line > start && !isRow(line, "\t") && !isHeadingRow(line, width)
    } ?? lines.count
  }

  /// Whether a line between rows is a heading that a row of one cell prints.
  private func isHeadingRow(_ line: Int, _ width: Int) -> Bool {
    guard lines[line].table == nil, HeadingName(lines[line])?.mark != nil, line + 1 < lines.count else { return false }
    return isRow(line + 1, "\t") || (HeadingName(lines[line + 1])?.mark != nil && line + 2 < lines.count)
  }

  private func isRow(_ line: Int, _ separator: Character) -> Bool {
    guard lines[line].table == nil else { return false }
    guard let byte = separator.asciiValue, lines[line].text.utf8.contains(byte) else { return false }
    return separator != "|" || lines[line].text.utf8.count { $0 == byte } >= 2
  }

  private func isItemHead(_ cells: [TracedText]) -> Bool {
    let row = cells.map { SourceTable.Cell(lines: [SourceLine(number: 1, content: $0)]) }
    return cells.count >= 3 && ItemTable(SourceTable(rows: [row]), labels: labels) != nil
  }

  /// The cells of a row; what stands before the first and behind the last pipe is none. A pipe behind a backslash is
  /// text.
  private func cells(_ line: SourceLine, _ separator: Character) -> [TracedText] {
    var cells = Array(repeating: TracedText(), count: separator == "\t" ? line.leadingTabs : 0)
    var start = 0
    for place in separators(line.text, separator) {
      cells.append(line.content[start..<place].trimmed())
      start = place + 1
    }
    cells.append(line.content[start..<line.content.count].trimmed())
    guard separator == "|" else { return cells }
    if line.text.hasPrefix("|") { cells.removeFirst() }
    if line.text.hasSuffix("|") { cells.removeLast() }
    return cells
  }

  /// The places of the separators of a row.
  private func separators(_ text: String, _ separator: Character) -> [Int] {
    var previous: UInt8 = 0
    return text.utf8.enumerated().compactMap { place, byte in
      defer { previous = byte }
      return byte == separator.asciiValue && previous != UInt8(ascii: "\\") ? place : nil
    }
  }

  /// Whether a row is the line of dashes under the head.
  private static func isRule(_ text: String) -> Bool {
    text.contains("-") && text.unicodeScalars.allSatisfy { "|-: \t".unicodeScalars.contains($0) }
  }

  private func table(
    _ range: Range<Int>, separator: Character, _ account: inout AccountWriter
  ) -> SourceLine {
    var rows: [[SourceTable.Cell]] = []
    for line in lines[range] {
      if separator == "|", Self.isRule(line.text) {
        account.leaveOut(.sourceMark, line.content, .tableMark)
        continue
      }
      if separator == "|" {
        for place in separators(line.text, separator) {
          account.leaveOut(.sourceMark, line.content[place..<place + 1], .tableMark)
        }
      }
      rows.append(cells(line, separator).map { cell($0, of: line, &account) })
    }
    let width = rows.map(\.count).max() ?? 0
    return SourceLine(
      table: SourceTable(
        rows: rows.map { $0 + Array(repeating: SourceTable.Cell(lines: []), count: width - $0.count) }),
      number: lines[range.lowerBound].number)
  }

  /// A cell with its paragraphs, which `<br>` separates.
  private func cell(_ text: TracedText, of line: SourceLine, _ account: inout AccountWriter) -> SourceTable.Cell {
    var rest = text
    var paragraphs: [SourceLine] = []
    while let mark = ["<br>", "<br/>", "<br />"].first(where: { rest.text.contains($0) }), let cut = rest.cut(at: mark)
    {
      account.leaveOut(.sourceMark, cut.match, .tableMark)
      paragraphs.append(line.piece(cut.before))
      rest = cut.after
    }
    paragraphs.append(line.piece(rest))
    return SourceTable.Cell(lines: paragraphs.filter { !$0.content.isEmpty })
  }

  // MARK: One cell a line

  /// The number of heads that stand one a line from a position on, where they are the heads of a table of items.
  private func cellHeads(from start: Int) -> Int? {
    guard lines[start].table == nil, lines[start].content.count <= 60,
      ItemTable.column(lines[start].text, labels) != nil
    else { return nil }
    var heads: [TracedText] = []
    for line in lines[start...].prefix(16) {
      guard line.table == nil, line.text.unicodeScalars.count <= 14, ItemTable.column(line.text, labels) != nil else {
        break
      }
      guard !line.text.hasSuffix("：") && !line.text.hasSuffix(":") else { return nil }
      heads.append(line.content)
    }
    return isItemHead(heads) ? heads.count : nil
  }
}

extension Message {
  fileprivate static let tableMark = Message(zh: "表格的分隔符，不是正文。", en: "A mark between cells, no part of the text.")
}
