public import Standards

/// The items of a standard or the indicators of a plan as CSV: one row an item or a value of an indicator.
public enum EditionTable {
  /// The bytes of the file.
  public static func bytes(of edition: Edition) -> [UInt8] {
    let rows =
      switch edition.document {
      case .standard(let standard): rows(of: standard)
      case .plan(let plan): rows(of: plan)
      }
    return CommaTable.bytes(of: rows)
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
}
