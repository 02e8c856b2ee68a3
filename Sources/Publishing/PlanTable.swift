internal import Standards

/// How a table of a plan is read: which heads stand over several columns, which column names the rows, whether the
/// first column names groups of rows.
struct PlanTable {
  /// The heads, each with the number of columns it stands over: one without text belongs to the head before it, as
  /// documents print 指标名称 over number and name.
  let heads: [(text: String, span: Int)]
  /// The rows below the heads.
  let rows: [[String]]
  /// The column that names the rows: the one whose head says so.
  let nameColumn: Int?
  /// Whether the first column names groups: an empty cell belongs to the one above it.
  let hasGroups: Bool

  /// Reads a table; only one with a caption has groups.
  init(_ table: Table, hasCaption: Bool) {
    let texts = table.rows.first ?? []
    var heads: [(text: String, span: Int)] = []
    var rest = texts[...]
    while let head = rest.popFirst() {
      let more = head.isEmpty ? 0 : rest.prefix(while: \.isEmpty).count
      rest = rest.dropFirst(more)
      heads.append((head, more + 1))
    }
    self.heads = heads
    let rows = Array(table.rows.dropFirst())
    self.rows = rows
    let named = texts.firstIndex { $0.contains("指标") || $0.contains("名称") }
    let isNumbers = named.map { column in rows.allSatisfy { Int($0[column]) != nil } } == true
    let names = isNumbers ? named.map { $0 + 1 }.flatMap { $0 < texts.count ? $0 : nil } : named
    nameColumn = names
    hasGroups = hasCaption && names.map { $0 > 0 } == true && rows.first?.first?.isEmpty == false
  }

  /// How many rows the group named in a row stands over.
  func height(ofGroupAt row: Int) -> Int {
    1 + rows[(row + 1)...].prefix { $0[0].isEmpty }.count
  }
}
