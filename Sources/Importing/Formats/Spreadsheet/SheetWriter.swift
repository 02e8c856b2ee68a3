internal import Diagnostics

/// Puts the text of a workbook together, sheet by sheet.
struct SheetWriter {
  /// The document so far.
  var builder: SourceDocumentBuilder
  private var tables = 0
  /// What of the sheet has been told, so that it is told once.
  private var told: Set<String> = []

  init(builder: SourceDocumentBuilder) { self.builder = builder }

  /// Notes a sheet that holds no cells.
  mutating func skip(_ name: String) {
    var place = SourcePlace()
    place.sheet = name
    builder.report("import-sheet", .warning, .noCells(name), at: place)
  }

  /// Adds a sheet.
  mutating func write(_ sheet: Sheet, _ cells: SheetCells) {
    told = []
    var place = SourcePlace()
    place.sheet = sheet.name
    if sheet.isHidden, !cells.cells.isEmpty {
      builder.report("import-hidden", .warning, .hiddenSheet(sheet.name, cells.cells.count))
    }
    builder.furniture(sheet.name, .sourceMark, .sheetName, at: place)
    if sheet.isHidden {
      for cell in cells.cells { hide(cell, of: sheet, .hiddenSheet, nil) }
      return
    }
    let grid = SheetGrid(cells)
    if grid.isSparse { builder.report("import-sparse-sheet", .warning, .sparse(sheet.name), at: place) }
    if !grid.rows.isEmpty { tables += 1 }
    if grid.isSparse { writeSparse(cells, grid, of: sheet) } else { writeWhole(cells, grid, of: sheet) }
  }

  /// Adds every cell of the grid, empty ones too, and between them what is hidden.
  private mutating func writeWhole(_ cells: SheetCells, _ grid: SheetGrid, of sheet: Sheet) {
    var next = cells.cells[...]
    for (row, sheetRow) in grid.rows.enumerated() {
      for (column, sheetColumn) in grid.columns.enumerated() {
        let address = CellAddress(row: sheetRow, column: sheetColumn)
        while let cell = next.first, cell.address < address {
          hide(cell, of: sheet, .hiddenCell, cells.hidingName(of: cell.address))
          next.removeFirst()
        }
        let found = next.first?.address == address ? next.popFirst() : nil
        if !grid.isCovered(address) {
          write(found, grid.cell(table: tables - 1, row: row, column: column), at: address, of: sheet)
        } else if let found {
          hide(found, of: sheet, .coveredCell, address.name)
        }
      }
    }
    for cell in next { hide(cell, of: sheet, .hiddenCell, cells.hidingName(of: cell.address)) }
  }

  /// Adds the cells that hold something.
  private mutating func writeSparse(_ cells: SheetCells, _ grid: SheetGrid, of sheet: Sheet) {
    let rows = Dictionary(uniqueKeysWithValues: grid.rows.enumerated().map { ($1, $0) })
    let columns = Dictionary(uniqueKeysWithValues: grid.columns.enumerated().map { ($1, $0) })
    for cell in cells.cells {
      if let row = rows[cell.address.row], let column = columns[cell.address.column],
        !cells.isHidden(row: cell.address.row), !cells.isHidden(column: cell.address.column)
      {
        write(cell, grid.cell(table: tables - 1, row: row, column: column), at: cell.address, of: sheet)
      } else {
        hide(cell, of: sheet, .hiddenCell, cells.hidingName(of: cell.address))
      }
    }
  }

  private mutating func write(
    _ found: SheetCells.Cell?, _ cell: SourceCell, at address: CellAddress, of sheet: Sheet
  ) {
    let place = place(address, of: sheet, cell)
    guard let found else { return builder.end(.cell(cell), at: place) }
    if found.shown.isUncomputed { builder.report("import-formula", .warning, .uncomputed(address.name)) }
    if let format = found.shown.wordyFormat, told.insert("=" + format).inserted {
      builder.report("import-number-form", .warning, .wordy(address.name, format))
    }
    if found.shown.isHidden {
      builder.report("import-hidden", .warning, .hiddenNumber(address.name))
      builder.omit(found.shown.text, .hidden, .hiddenCell)
      return builder.end(.cell(cell), at: place)
    }
    for line in lines(of: found.shown.text) {
      builder.append(line)
      builder.end(.cell(cell), at: place)
    }
  }

  /// Adds what a sheet does not show. A finding says once what hides it: a row, a column or a merged cell.
  private mutating func hide(_ cell: SheetCells.Cell, of sheet: Sheet, _ reason: Message, _ hiding: String?) {
    if let hiding, told.insert(hiding).inserted {
      builder.report("import-hidden", .warning, .notShown(hiding, cell.shown.text, reason))
    }
    for line in lines(of: cell.shown.text) {
      builder.furniture(line, .hidden, reason, at: place(cell.address, of: sheet, nil))
    }
  }

  private func place(_ address: CellAddress, of sheet: Sheet, _ cell: SourceCell?) -> SourcePlace {
    var place = SourcePlace()
    place.sheet = sheet.name
    place.cell = address.name
    if let cell {
      place.table = cell.table + 1
      place.row = cell.row + 1
      place.column = cell.column + 1
    }
    return place
  }

  /// Adds the comments or drawings of a sheet.
  mutating func write(_ part: SheetSidePart, of sheet: Sheet) {
    for note in part.notes {
      var place = SourcePlace()
      place.sheet = sheet.name
      place.cell = note.cell
      place.part = part.name
      builder.report("import-comment", .warning, part.message(note))
      for line in lines(of: note.text) { builder.furniture(line, .comment, part.reason, at: place) }
    }
  }

  private func lines(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
  }
}

extension Message {
  fileprivate static let sheetName = Message(zh: "工作表的名称。", en: "The name of a sheet.")
  fileprivate static let hiddenSheet = Message(zh: "隐藏的工作表。", en: "A hidden sheet.")
  fileprivate static let hiddenCell = Message(zh: "隐藏的行、列或单元格。", en: "A hidden row, column or cell.")
  fileprivate static let coveredCell = Message(zh: "被合并单元格遮住的内容。", en: "A cell that a merged one covers.")

  fileprivate static func noCells(_ name: String) -> Message {
    Message(
      zh: "“\(name)”是图表或宏表，没有可导入的单元格。", en: "“\(name)” is a chart or a macro sheet: it has no cells to import.")
  }

  fileprivate static func hiddenSheet(_ name: String, _ count: Int) -> Message {
    Message(
      zh: "工作表“\(name)”是隐藏的，其中 \(count) 个单元格没有收入。如需要，请取消隐藏后重新导入。",
      en:
        "The sheet “\(name)” is hidden; its \(count) cells were left out. If they are needed, unhide it and import again."
    )
  }

  fileprivate static func sparse(_ name: String) -> Message {
    Message(
      zh: "工作表“\(name)”过于稀疏或过宽，空单元格没有列出，请核对行列是否对应。",
      en: "The sheet “\(name)” is very sparse or wide; its empty cells were left out. Check rows and columns.")
  }

  fileprivate static func uncomputed(_ cell: String) -> Message {
    Message(
      zh: "\(cell) 是公式，但文件里没有存它的结果。请在 Excel 中打开、重新计算并保存后再导入。",
      en: "\(cell) is a formula whose value the file does not store. Open the file in Excel, save it and import again.")
  }

  fileprivate static func wordy(_ cell: String, _ format: String) -> Message {
    Message(
      zh: "\(cell) 的数字格式“\(format)”会另外显示文字，导入的只有数字，请对照原件补上。",
      en: "The number format “\(format)” of \(cell) shows words besides; only the number was taken. Add them.")
  }

  fileprivate static func hiddenNumber(_ cell: String) -> Message {
    Message(
      zh: "\(cell) 的数字格式把内容隐藏了，没有收入正文，请核对。",
      en: "The number format of \(cell) hides it; it was left out. Check it.")
  }

  fileprivate static func notShown(_ cell: String, _ text: String, _ reason: Message) -> Message {
    let excerpt = Excerpt.of(text)
    return Message(
      zh: "\(cell) 处的“\(excerpt)”等没有收入：\(reason.zh)如需要，请在原文件中显示出来后重新导入。",
      en: "What stands in \(cell) (“\(excerpt)”) was left out: \(reason.en) If it is needed, show it and import again.")
  }
}
