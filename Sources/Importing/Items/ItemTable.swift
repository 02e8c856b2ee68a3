internal import HanText
internal import Standards

/// A table with one service item a row, or a part of one.
struct ItemTable {
  /// What a column holds.
  enum Column: Equatable {
    case number, domain, category, name
    /// A field under the label that the head of the column prints.
    case field(label: String, role: FieldRole)
  }

  /// The columns from left to right.
  let columns: [Column]
  /// The rows above the head.
  let leading: [[SourceTable.Cell]]
  /// The rows of the head.
  let head: [[SourceTable.Cell]]
  /// The rows below it.
  let rows: [[SourceTable.Cell]]

  /// Reads a table whose head names items and at least two fields; `nil` for any other table.
  init?(_ table: SourceTable, labels: FieldLabels) {
    for (index, row) in table.rows.prefix(4).enumerated() {
      guard let columns = Self.columns(row, labels) else { continue }
      let height = row.map(\.rowSpan).filter { $0 < table.rows.count }.max() ?? 1
      self.columns = columns
      leading = Array(table.rows[..<index])
      head = Array(table.rows[index..<min(table.rows.count, index + height)])
      rows = Array(table.rows[min(table.rows.count, index + height)...])
      return
    }
    return nil
  }

  /// A table that goes on where another one ended, without a head of its own.
  init(_ table: SourceTable, continuing columns: [Column]) {
    self.columns = columns
    leading = []
    head = []
    rows = table.rows
  }

  /// Whether a row repeats the head, as a table that goes on over a page does.
  func repeatsHead(_ row: [SourceTable.Cell]) -> Bool {
    guard let first = head.first else { return (Self.columns(row, FieldLabels([])) ?? []) == columns }
    return row.map(\.compact) == first.map(\.compact)
  }

  /// The column of a head text, whatever is written around it.
  static func column(_ text: String, _ labels: FieldLabels) -> Column? {
    let name = label(text)
    if let role = labels[name], role != .extra || !groupNames.contains(name) { return .field(label: name, role: role) }
    if numberNames.contains(name) { return .number }
    if itemNames.contains(name) { return .name }
    if domainNames.contains(name) { return .domain }
    if groupNames.contains(name) { return .category }
    return nil
  }

  /// A head text as the label of a field: without spaces and without what the content form puts around labels and
  /// behind those that an item may lack.
  private static func label(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        TextSpacing.removed(text).unicodeScalars.filter { !"：:*?？【】[]".unicodeScalars.contains($0) }))
  }

  /// The columns of a head; `nil` where the row is none. A head that says nothing is known by its place: 第3栏.
  private static func columns(_ row: [SourceTable.Cell], _ labels: FieldLabels) -> [Column]? {
    var columns: [Column] = []
    for cell in row {
      if cell.isCovered || cell.isEmpty, let last = columns.last {
        columns.append(last)
      } else {
        let label = label(cell.compact)
        let known = column(label, labels)
        columns.append(known ?? .field(label: label.isEmpty ? "第\(columns.count + 1)栏" : label, role: .extra))
      }
    }
    let fields = Set(
      columns.compactMap { column -> FieldRole? in
        if case .field(_, let role) = column, role != .extra { role } else { nil }
      })
    guard fields.count >= 2, columns.contains(.name) else { return nil }
    if !columns.contains(.domain), columns.count(where: { $0 == .category }) == 1 {
      return columns.map { $0 == .category ? .domain : $0 }
    }
    return columns
  }

  private static let numberNames: Set<String> = ["序号", "编号", "项目编号", "编码", "代码", "项目序号", "序"]
  private static let itemNames: Set<String> = [
    "服务项目", "项目名称", "服务事项", "事项名称", "服务名称", "项目", "事项", "服务项目名称", "基本公共服务项目", "名称", "服务事项名称",
  ]
  private static let domainNames: Set<String> = ["领域", "服务领域", "一级分类", "大类", "服务大类", "一级", "所属领域"]
  private static let groupNames: Set<String> = [
    "类别", "服务类别", "分类", "二级分类", "小类", "子类", "服务分类", "事项类别", "二级", "服务类型", "所属类别",
  ]
}
