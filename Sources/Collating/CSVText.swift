internal import Standards

/// The text of a CSV file (RFC 4180): of a standard a line a cell, `label TAB text`, of a plan a line a row.
enum CSVText {
  /// The lines of a file of a standard: of each row the heads with their cells.
  static func itemLines(_ rows: [[String]]) -> [String] {
    guard let heads = rows.first else { return [] }
    return heads
      + rows.dropFirst().flatMap { row in
        row.enumerated().map { column, cell in (heads.indices.contains(column) ? heads[column] : "") + "\t" + cell }
      }
  }

  /// The pieces of a standard.
  static func itemPieces(of standard: Standard) -> [TextPiece] {
    let first = ["编号", "标号", "领域", "类别", "服务项目"]
    let labels = standard.form.entries.map(\.label)
    var pieces = (first + labels).map { TextPiece(.title, $0) }
    for domain in standard.domains {
      for category in domain.categories {
        for item in category.items {
          let facts = [String(item.number), item.printed, domain.name, category.name, item.name]
          pieces += zip(first, facts).map { TextPiece(.item(item.number, field: nil), "\($0)\t\($1)") }
          pieces += labels.map { label in
            let texts = item.fields.filter { $0.label == label }.map(\.text.plainText)
            return TextPiece(.item(item.number, field: label), label + "\t" + texts.joined(separator: "\n"))
          }
        }
      }
    }
    return pieces
  }

  /// The pieces of a plan: a row for each value of an indicator, behind the heads, whose text is not compared.
  static func indicatorPieces(of plan: Plan) -> [TextPiece] {
    var row = 0
    return plan.indicators.flatMap { indicator in
      indicator.values.map { value in
        row += 1
        let cells = [
          indicator.table, indicator.group, String(indicator.number), indicator.name, indicator.unit, indicator.nature,
          value.column, value.year.map(String.init) ?? "", value.text,
        ]
        return TextPiece(.indicator(row), cells.joined(separator: "\t"))
      }
    }
  }

  /// A cell without the `'` that keeps spreadsheets from taking a text for a formula.
  private static func text(_ cell: [UInt8]) -> String {
    let text = String(decoding: cell, as: UTF8.self)
    guard cell.first == 0x27, let sign = text.first(where: { $0 != "'" }), "=@＝＠+-＋－\t".contains(sign) else {
      return text
    }
    return String(text.dropFirst())
  }

  /// The rows of a file; `nil` where a quote is not closed.
  static func rows(_ bytes: [UInt8]) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      index += 1
      switch (byte, isQuoted) {
      case (0x22, true) where next == 0x22:
        cell.append(byte)
        index += 1
      case (0x22, _): isQuoted.toggle()
      case (0x2C, false):
        row.append(text(cell))
        cell = []
      case (0x0D, false) where next == 0x0A: break
      case (0x0A, false):
        rows.append(row + [text(cell)])
        (row, cell) = ([], [])
      default: cell.append(byte)
      }
    }
    if !row.isEmpty || !cell.isEmpty { rows.append(row + [text(cell)]) }
    return isQuoted ? nil : rows
  }
}
