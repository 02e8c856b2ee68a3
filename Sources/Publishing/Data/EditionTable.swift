public import Standards

/// The items of a standard or the indicators of a plan as CSV: UTF-8 with a byte order mark, so that Excel opens it;
/// one row an item or a value of an indicator (RFC 4180: cells with commas, quotes or line breaks in quotes, lines ended by CRLF).
public enum EditionTable {
  /// The bytes of the file.
  public static func bytes(of edition: Edition) -> [UInt8] {
    let rows =
      switch edition.document {
      case .standard(let standard): rows(of: standard)
      case .plan(let plan): rows(of: plan)
      }
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in rows {
      for (position, cell) in row.enumerated() {
        if position > 0 { bytes.append(0x2C) }
        append(cell, to: &bytes)
      }
      bytes += [0x0D, 0x0A]
    }
    return bytes
  }

  private static func rows(of standard: Standard) -> [[String]] {
    let form = standard.form.entries
    var rows = [["编号", "标号", "领域", "类别", "服务项目"] + form.map(\.label)]
    for domain in standard.domains {
      for category in domain.categories {
        for item in category.items {
          let cells = form.map { entry in
            item.fields.filter { $0.label == entry.label }.map(\.text.plainText).joined(separator: "\n")
          }
          rows.append([String(item.number), item.printed, domain.name, category.name, item.name] + cells)
        }
      }
    }
    return rows
  }

  private static func rows(of plan: Plan) -> [[String]] {
    [["表", "领域", "编号", "指标", "单位", "属性", "列", "年份", "数值"]]
      + plan.indicators.flatMap { indicator in
        indicator.values.map { value in
          [
            indicator.table, indicator.group, String(indicator.number), indicator.name, indicator.unit,
            indicator.nature, value.column, value.year.map(String.init) ?? "", value.text,
          ]
        }
      }
  }

  private static func append(_ cell: String, to bytes: inout [UInt8]) {
    guard cell.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else {
      bytes += cell.utf8
      return
    }
    bytes.append(0x22)
    for byte in cell.utf8 {
      if byte == 0x22 { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
