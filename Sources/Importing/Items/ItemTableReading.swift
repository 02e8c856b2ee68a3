internal import Diagnostics
internal import HanText
internal import Standards

/// Makes items of the rows of a table.
struct ItemTableReading {
  /// The heading of the open domain, before its first item.
  private(set) var domain: HeadingDraft?
  /// The heading of the open category, before its first item.
  private(set) var category: HeadingDraft?

  /// Headings under which the table has nothing.
  private(set) var released: [HeadingDraft] = []

  private let table: ItemTable
  private let joining: ParagraphJoining
  private var items: [ItemDraft] = []
  private var open: [HeadingLevel: String] = [:]
  private var topRank: Int?

  /// A reading of a table under the headings that stand before it.
  init(_ table: ItemTable, joining: ParagraphJoining, domain: HeadingDraft?, category: HeadingDraft?) {
    self.table = table
    self.joining = joining
    self.domain = domain
    self.category = category
  }

  /// The items so far and those of the table.
  mutating func items(after earlier: [ItemDraft], _ account: inout AccountWriter) -> [ItemDraft] {
    items = earlier
    for row in table.leading { keep(row, &account) }
    for cell in table.head.flatMap({ $0 }) {
      for line in cell.lines { account.leaveOut(.columns, line.content, .columnHead) }
    }
    for row in table.rows { read(row, &account) }
    return items
  }

  private mutating func read(_ row: [SourceTable.Cell], _ account: inout AccountWriter) {
    let filled = row.filter { !$0.isEmpty }
    guard !filled.isEmpty else { return }
    if table.repeatsHead(row) {
      for line in filled.flatMap(\.lines) { account.leaveOut(.columns, line.content, .repeatedHead) }
    } else if filled.count == 1, row.count > 2, isHeading(filled[0], in: row) {
      readHeading(filled[0].lines)
    } else if isContinuation(row) {
      if items.isEmpty { keepForAPerson(row, &account) } else { goOn(row, &account) }
    } else {
      readItem(row, &account)
    }
  }

  // MARK: Headings

  /// Whether the only text of a row is a heading over its whole width, and no part of an item.
  private func isHeading(_ cell: SourceTable.Cell, in row: [SourceTable.Cell]) -> Bool {
    guard let line = cell.lines.first, HeadingName(line) != nil else { return false }
    if cell.columnSpan * 2 > row.count { return true }
    guard let column = row.firstIndex(where: { !$0.isEmpty }) else { return false }
    return column == 0 || table.columns[column] == .domain || table.columns[column] == .number
  }

  private mutating func readHeading(_ lines: [SourceLine]) {
    let heading = HeadingDraft(lines)
    guard let rank = heading.mark.flatMap({ _ in lines.first.flatMap(HeadingName.init)?.rank }) else {
      setHeading(heading, domain == nil || category != nil ? .domain : .category)
      return
    }
    if topRank == nil || rank <= topRank ?? rank { topRank = rank }
    setHeading(heading, rank == topRank ? .domain : .category)
  }

  private mutating func setHeading(_ heading: HeadingDraft, _ level: HeadingLevel) {
    open[level] = TextSpacing.removed(heading.printed.text + heading.name)
    switch level {
    case .domain:
      released += [domain, category].compactMap { $0 }
      (domain, category) = (heading, nil)
      open[.category] = nil
    case .category:
      released += [category].compactMap { $0 }
      category = heading
    }
  }

  /// Takes the heading of a column, where it is another than the one that is open.
  private mutating func readGroup(_ cell: SourceTable.Cell, _ level: HeadingLevel, _ account: inout AccountWriter) {
    guard !cell.isEmpty else { return }
    guard open[level] != cell.compact else {
      for line in cell.lines { account.leaveOut(.heading, line.content, .repeatedHeading) }
      return
    }
    setHeading(HeadingDraft(cell.lines), level)
  }

  // MARK: Items

  /// Whether a row goes on with the item above: it has neither number nor name, and some field.
  private func isContinuation(_ row: [SourceTable.Cell]) -> Bool {
    zip(table.columns, row).allSatisfy { column, cell in
      switch column {
      case .number, .name, .domain, .category: cell.isEmpty
      case .field: true
      }
    }
  }

  private mutating func goOn(_ row: [SourceTable.Cell], _ account: inout AccountWriter) {
    for (column, cell) in zip(table.columns, row) {
      guard case .field(let label, let role) = column, let first = cell.lines.first else { continue }
      account.keep(.cell, first.content.beginning(12), certainty: .likely, .goesOn)
      let fields = items[items.count - 1].fields
      guard let field = fields.firstIndex(where: { $0.opening.label == label }) else {
        readField(cell, label, role, &items[items.count - 1])  // an item of another table
        continue
      }
      let pieces = fields[field].paragraphs.flatMap(\.pieces) + cell.lines
      items[items.count - 1].fields[field].paragraphs = joining.paragraphs(pieces)
    }
  }

  private mutating func readItem(_ row: [SourceTable.Cell], _ account: inout AccountWriter) {
    for (column, cell) in zip(table.columns, row) where column == .domain { readGroup(cell, .domain, &account) }
    for (column, cell) in zip(table.columns, row) where column == .category { readGroup(cell, .category, &account) }
    var item = ItemDraft()
    for (column, cell) in zip(table.columns, row) {
      switch column {
      case .domain, .category: break
      case .number: readNumber(cell, &item)
      case .name: readName(cell, &item)
      case .field(let label, let role): readField(cell, label, role, &item)
      }
    }
    (item.domain, item.category) = (domain, category)
    (domain, category) = (nil, nil)
    items.append(item)
  }

  private func readNumber(_ cell: SourceTable.Cell, _ item: inout ItemDraft) {
    guard !cell.isEmpty else { return }
    let text = ParagraphJoining.join(cell.lines.map(\.content))
    item.printed = text
    let compact = TextSpacing.removed(text.text)
    item.mark = Enumerator(at: compact) ?? Enumerator(at: "（\(compact)）")
  }

  private func readName(_ cell: SourceTable.Cell, _ item: inout ItemDraft) {
    let text = ParagraphJoining.join(cell.lines.map(\.content))
    if item.mark == nil, item.printed.isEmpty, let mark = Enumerator(at: text.text) {
      item.mark = mark
      item.printed = text.prefix(mark.length).trimmed()
      item.name = text.dropFirst(mark.length).closed()
    } else {
      item.name = item.name.isEmpty ? text : ParagraphJoining.join([item.name, text])
    }
  }

  private func readField(
    _ cell: SourceTable.Cell, _ label: String, _ role: FieldRole, _ item: inout ItemDraft
  ) {
    let width = cell.lines.map(\.width).max()
    let joining = ParagraphJoining(width: joining.width == nil ? nil : width)
    let paragraphs = joining.paragraphs(cell.lines)
    if let field = item.fields.firstIndex(where: { $0.opening.label == label }) {
      item.fields[field].paragraphs += paragraphs
    } else {
      let opening = FieldOpening(
        role: role, label: label, before: TracedText(), printed: TracedText(), colon: TracedText(), rest: TracedText())
      item.fields.append(FieldDraft(opening: opening, paragraphs: paragraphs))
    }
  }

  /// Keeps a row without an item: it is text under the open heading, and a person has to see it.
  private mutating func keepForAPerson(_ row: [SourceTable.Cell], _ account: inout AccountWriter) {
    note(row, .noItem, &account)
    keep(row, &account)
  }

  /// Keeps a row that stands above the head: it is text under the open heading. Where none is open it goes on with the
  /// item before it, and a person has to see that.
  private mutating func keep(_ row: [SourceTable.Cell], _ account: inout AccountWriter) {
    let paragraphs = joining.paragraphs(row.flatMap(\.lines))
    if category != nil {
      category?.note += paragraphs
    } else if domain != nil {
      domain?.note += paragraphs
    } else if let field = items.last?.fields.indices.last {
      note(row, .goesOn, &account)
      items[items.count - 1].fields[field].paragraphs += paragraphs
    } else {
      var heading = HeadingDraft([])
      heading.note = paragraphs
      domain = heading
    }
  }

  private func note(
    _ row: [SourceTable.Cell], _ reason: Message, _ account: inout AccountWriter
  ) {
    guard let first = row.lazy.flatMap(\.lines).first else { return }
    account.keep(.cell, first.content.beginning(12), reason)
  }
}

extension Message {
  fileprivate static let columnHead = Message(
    zh: "表头，各栏名称用作字段的标签。", en: "The head of a column; it is the label of the fields below.")

  fileprivate static let repeatedHead = Message(
    zh: "换页处重复的表头。", en: "The head of the table, repeated on a new page.")

  fileprivate static let repeatedHeading = Message(
    zh: "每行重复的领域或类别名称，只作一次标题。", en: "The name of the domain or category, repeated in every row; it is one heading.")

  fileprivate static let noItem = Message(
    zh: "没有序号和名称的表格行，前面也没有服务项目，按说明文字保留，请核对属于哪一项。",
    en: "A row without number and name and no item before it; kept as text, say to which item it belongs.")

  fileprivate static let goesOn = Message(
    zh: "没有序号和名称的表格行，接在上一项之后。", en: "A row without number and name goes on with the item above.")
}
