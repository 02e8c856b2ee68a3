internal import Diagnostics
internal import HanText

/// Writes a table of pages into a document, each line of a cell as a block.
struct PageTableWriter {
  private let table: PageTable
  private let number: Int
  /// The space between the edge of a cell and its text, in points.
  private let margin: Double

  /// A writer of the table with a number, counted through the document from 0.
  init(_ table: PageTable, number: Int) {
    self.table = table
    self.number = number
    margin = Self.margin(of: table)
  }

  /// Writes the cells row by row, and the heads that pages repeat before the rows they stand over.
  func write(to builder: inout SourceDocumentBuilder) {
    var heads = table.heads[...]
    for cell in table.cells {
      while let head = heads.first, head.row <= cell.place.row { write(heads.removeFirst(), to: &builder) }
      write(cell, to: &builder)
    }
    for head in heads { write(head, to: &builder) }
  }

  private func write(_ head: PageTable.RepeatedHead, to builder: inout SourceDocumentBuilder) {
    for part in head.cells {
      for line in lines(of: part) {
        builder.furniture(line.text, .columns, .repeatedHead, at: place(row: nil, column: nil, page: part.page))
      }
    }
  }

  private func write(_ cell: PageTable.Cell, to builder: inout SourceDocumentBuilder) {
    var source = SourceCell(
      table: number, row: cell.place.row, column: cell.place.column, rowSpan: cell.place.rowSpan,
      columnSpan: cell.place.columnSpan)
    let lines = cell.parts.flatMap { part in self.lines(of: part).map { (part: part, line: $0) } }
    guard !lines.isEmpty else { return builder.end(.cell(source), at: place(cell, page: nil)) }
    source.goesOn = false
    for (index, entry) in lines.enumerated() {
      if index > 0 { source.goesOn = goesOn(lines[index - 1], entry) }
      builder.append(entry.line.text)
      builder.end(.cell(source), at: place(cell, page: entry.part.page))
    }
  }

  private func place(_ cell: PageTable.Cell, page: Int?) -> SourcePlace {
    place(row: cell.place.row + 1, column: cell.place.column + 1, page: page)
  }

  private func place(row: Int?, column: Int?, page: Int?) -> SourcePlace {
    var place = SourcePlace()
    place.page = page.map { $0 + 1 }
    (place.table, place.row, place.column) = (number + 1, row, column)
    return place
  }

  // MARK: Lines

  private func lines(of part: PageTable.Part) -> [PageLine] {
    PageLines.lines(of: PageWords.Page(width: 0, height: 0, words: part.words))
  }

  /// Whether the next line of a cell goes on with the paragraph: its first word had no room in the line.
  private func goesOn(
    _ last: (part: PageTable.Part, line: PageLine), _ next: (part: PageTable.Part, line: PageLine)
  ) -> Bool {
    let inner = (left: last.part.left + margin, right: last.part.right - margin)
    let isIndented = next.line.left - (next.part.left + margin) > 1.5 * next.line.em
    let wasIndented = last.line.left - inner.left > 1.5 * last.line.em
    if isIndented && !wasIndented { return false }
    let used = max(last.line.right - last.line.left, last.line.right - inner.left)
    let room = inner.right - inner.left - used
    // Typesetters end lines early for many reasons: in a wide cell a sentence that has not ended goes on all the same.
    let ends = last.line.text.unicodeScalars.last.map { "。！？；：.!?;:".unicodeScalars.contains($0) } ?? false
    let slack = ends ? 0.3 : min(2, max(0.3, 0.08 * (inner.right - inner.left) / last.line.em))
    return room < PageLines.firstUnit(of: next.line) + slack * last.line.em
  }

  /// The smallest space beside the longest line of a column.
  private static func margin(of table: PageTable) -> Double {
    var longest: [Int: Double] = [:]
    for cell in table.cells where cell.place.columnSpan == 1 {
      for part in cell.parts {
        for line in PageLines.lines(of: PageWords.Page(width: 0, height: 0, words: part.words)) {
          let space = (part.right - part.left - (line.right - line.left)) / 2
          longest[cell.place.column] = min(longest[cell.place.column] ?? space, space)
        }
      }
    }
    return max(0, longest.values.min() ?? 0)
  }
}

extension PageLines {
  /// The width of what can't be cut from the beginning of a line, in points: a character with the marks that cling to
  /// it, or a run of half-width characters.
  static func firstUnit(of line: PageLine) -> Double {
    var width = 0.0
    var core: Unicode.Scalar?
    for scalar in line.text.unicodeScalars.drop(while: \.isSpace) {
      let isOpening = "（《〈“‘【〔(".unicodeScalars.contains(scalar)
      let isClosing = "，。、；：！？）》〉】〕”’,.;:!?)%".unicodeScalars.contains(scalar)
      if let core, !isClosing, isOpening || scalar.isSpace || scalar.isChinese || core.isChinese { break }
      width += scalar.isChinese ? line.em : line.em / 2
      if !isOpening, !isClosing { core = scalar }
    }
    return width
  }
}

extension Message {
  fileprivate static let repeatedHead = Message(
    zh: "换页处重复的表头。", en: "The head of the table, repeated on a new page.")
}
