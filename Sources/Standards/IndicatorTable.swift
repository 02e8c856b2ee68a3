internal import HanText

/// A table of indicators: its caption, heads, note and rows.
public struct IndicatorTable: Sendable, Hashable {
  /// The caption as printed: 表2 “十四五”公共服务主要指标.
  public let title: String
  /// The heads of its columns.
  public let heads: [String]
  /// The note under it: 注：[ ]内为五年累计数。; empty where there is none.
  public let note: String
  /// The indicators in order.
  public let indicators: [Indicator]

  /// The indicators of a table.
  public init(title: String, table: Table, note: String) {
    self.title = title
    let heads = table.rows.first ?? []
    self.heads = heads
    self.note = note
    let columns = Columns(table)
    var group = ""
    var indicators: [Indicator] = []
    for row in table.rows.dropFirst() {
      let filled = row.filter { !$0.isEmpty }
      if columns.name != 0, filled.count == 1, let only = filled.first, row.first == only {
        group = only  // a row that names a group and nothing else
        continue
      }
      if let column = columns.group, !row[column].isEmpty { group = row[column] }
      guard let name = columns.name.map({ row[$0] }), !name.isEmpty else { continue }
      let (bare, unit) = Self.unit(of: name)
      indicators.append(
        Indicator(
          table: title, group: group,
          number: columns.number.flatMap { Int(row[$0].foldingWidth) } ?? indicators.count + 1, name: bare,
          unit: columns.unit.map { row[$0] } ?? unit, nature: columns.nature.map { row[$0] } ?? "",
          values: columns.values.map { column in
            IndicatorValue(column: heads[column], isTarget: column == columns.target, text: row[column])
          }))
    }
    self.indicators = indicators
  }

  /// The endings of units that have neither % nor a slash.
  private static let unitEndings = Set(
    "人个家所张床套项件元米里吨升岁年月日天时分秒次册辆顷亩户名位处条座间场台度瓦倍点斤克包份种类村".unicodeScalars)

  /// A name and the unit in its last brackets, where they hold one: 万人, 元/人·年.
  private static func unit(of name: String) -> (name: String, unit: String) {
    let scalars = name.unicodeScalars
    guard let last = scalars.last, last == "）" || last == ")",
      let open = scalars.lastIndex(where: { $0 == "（" || $0 == "(" })
    else { return (name, "") }
    let unit = LineJoining.trim(Substring(scalars[scalars.index(after: open)...].dropLast()))
    let isMeasure = unit.unicodeScalars.contains { "%％‰/／".unicodeScalars.contains($0) }
    let isCounted = unit.unicodeScalars.count <= 5 && unit.unicodeScalars.last.map(unitEndings.contains) == true
    guard isMeasure || isCounted else { return (name, "") }
    return (LineJoining.trim(Substring(scalars[..<open])), unit.foldingWidth)
  }
}

extension IndicatorTable {
  /// What each column of a table of indicators holds, told from its head and its cells.
  private struct Columns {
    var number: Int?
    var name: Int?
    var group: Int?
    var unit: Int?
    var nature: Int?
    var values: [Int] = []
    var target: Int?

    init(_ table: Table) {
      let heads = (table.rows.first ?? []).map(NameKey.normalised)
      let cells = heads.indices.map { column in table.rows.dropFirst().map { $0[column] }.filter { !$0.isEmpty } }
      var texts: [Int] = []
      for (column, head) in heads.enumerated() {
        if Self.has(head, ["属性", "性质"]) {
          nature = column
        } else if head == "单位" || head == "计量单位" {
          unit = column
        } else if Self.isValue(head) {
          values.append(column)
        } else if !Self.has(head, ["备注", "责任", "来源"]) {
          texts.append(column)
        }
      }
      number = texts.first { Self.has(heads[$0], ["序号", "编号"]) || Self.areNumbers(cells[$0]) }
      texts.removeAll { $0 == number || cells[$0].isEmpty }
      name = texts.first { Self.has(heads[$0], ["指标", "名称"]) } ?? texts.last
      group = texts.first { $0 < name ?? 0 }
      target = values.first { Self.has(heads[$0], ["目标", "规划", "预期"]) } ?? (values.count > 1 ? values.last : nil)
    }

    private static func isValue(_ head: String) -> Bool {
      IndicatorValue.year(in: head) != nil
        || has(head, ["数值", "现状", "基期", "实际", "完成", "目标", "年均", "累计", "增长", "增速"])
    }

    private static func areNumbers(_ cells: [String]) -> Bool {
      !cells.isEmpty && cells.allSatisfy { Int($0.foldingWidth) != nil }
    }

    private static func has(_ head: String, _ words: [String]) -> Bool {
      words.contains { head.contains($0) }
    }
  }
}

extension Plan {
  /// The tables that hold indicators, in order: those whose caption is among ``indicatorCaptions``.
  public var indicatorTables: [IndicatorTable] {
    bodies.flatMap { body in
      body.indices.dropFirst().compactMap { index -> IndicatorTable? in
        guard case .table(let table) = body[index], case .paragraph(let caption) = body[index - 1],
          indicatorCaptions.contains(where: { TableText.isSame($0, caption) })
        else { return nil }
        let note = PlanBlock.passage(of: Array(body[(index + 1)...].prefix(1)))
        let hasNote = index + 1 < body.count && PlanBlock.isNote(at: index + 1, of: body)
        return IndicatorTable(title: caption, table: table, note: hasNote ? note.plainText : "")
      }
    }
  }

  /// All indicators in order.
  public var indicators: [Indicator] { indicatorTables.flatMap(\.indicators) }
}
