internal import Diagnostics
internal import HanText
internal import Standards

/// Cuts the lines of a standard into items with their headings and fields.
struct ItemCutter {
  private let lines: [SourceLine]
  private let outline: Outline
  private let joining: ParagraphJoining
  private var items: [ItemDraft] = []
  private var domain: HeadingDraft?
  private var category: HeadingDraft?
  private var loose: [Paragraph] = []
  private var behindTable: [Paragraph]?

  /// The items of the lines from a position on, text before the first of them that belongs to no heading, and text
  /// behind a table that holds the last of them. What stands behind a last item in lines is still in its last field,
  /// and `tail` is `nil`.
  static func items(
    _ lines: [SourceLine], _ outline: Outline, _ joining: ParagraphJoining, from start: Int,
    _ account: inout AccountWriter
  ) -> (items: [ItemDraft], loose: [Paragraph], tail: [Paragraph]?) {
    var cutter = ItemCutter(lines: lines, outline: outline, joining: joining)
    var index = start
    while index < lines.count { index = cutter.read(index, &account) }
    cutter.release(cutter.domain, &account)
    cutter.release(cutter.category, &account)
    return (cutter.items, cutter.loose, cutter.behindTable)
  }

  private init(lines: [SourceLine], outline: Outline, joining: ParagraphJoining) {
    self.lines = lines
    self.outline = outline
    self.joining = joining
  }

  /// Reads the part that begins at a line; gives where the next begins.
  private mutating func read(_ index: Int, _ account: inout AccountWriter) -> Int {
    if !outline.parts[index].isText { endTable() }
    switch outline.parts[index] {
    case .heading(let level): return readHeading(level, at: index, &account)
    case .item: return readItem(at: index)
    case .items(let table):
      let first = items.count
      var reading = ItemTableReading(table, joining: joining, domain: domain, category: category)
      items = reading.items(after: items, &account)
      (domain, category) = (reading.domain, reading.category)
      for heading in reading.released { release(heading, before: first, &account) }
      behindTable = []
      return index + 1
    case .field, .text:
      let end = next(behind: index + 1)
      append(joining.paragraphs(lines[index..<end]))
      return end
    }
  }

  /// Takes text behind a table for a part of its last item, because the standard goes on behind it.
  private mutating func endTable() {
    let paragraphs = behindTable ?? []
    behindTable = nil
    append(paragraphs)
  }

  /// Adds text to what is open: a heading, the last item, or the text before all items.
  private mutating func append(_ paragraphs: [Paragraph]) {
    if category != nil {
      category?.note += paragraphs
    } else if domain != nil {
      domain?.note += paragraphs
    } else if behindTable != nil {
      behindTable? += paragraphs
    } else if let item = items.indices.last {
      if let field = items[item].fields.indices.last {
        items[item].fields[field].paragraphs += paragraphs
      } else {
        items[item].note += paragraphs
      }
    } else {
      loose += paragraphs
    }
  }

  /// Keeps a heading over a table under which nothing stands: before all items as text of the standard.
  private mutating func release(_ heading: HeadingDraft, before first: Int, _ account: inout AccountWriter) {
    guard first == 0, items.first.map({ heading.firstPlace < $0.firstPlace }) ?? true else {
      return release(heading, &account)
    }
    if !heading.name.isEmpty { account.keep(.kept, heading.printed + heading.title, .headingOfNothing) }
    loose += heading.paragraphs
  }

  /// Keeps a heading under which nothing stands as text behind the item before it.
  private mutating func release(_ heading: HeadingDraft?, _ account: inout AccountWriter) {
    guard let heading, !heading.paragraphs.isEmpty else { return }
    account.keep(.kept, heading.printed + heading.title, .headingOfNothing)
    let open = (domain, category)
    (domain, category) = (nil, nil)
    append(heading.paragraphs)
    (domain, category) = open
  }

  /// The next line from a position that begins a part other than text.
  private func next(behind index: Int) -> Int {
    lines[index...].indices.first { if case .text = outline.parts[$0] { false } else { true } } ?? lines.count
  }

  private mutating func readHeading(
    _ level: HeadingLevel, at index: Int, _ account: inout AccountWriter
  ) -> Int {
    let end = next(behind: index + 1)
    var named = index + 1
    while named < end, joining.isFull(lines[named - 1], opensParagraph: named == index + 1),
      HeadingName(lines[named]) != nil, !isHeadingEnd(named - 1)
    {
      named += 1
    }
    var heading = HeadingDraft(Array(lines[index..<named]))
    heading.note = joining.paragraphs(lines[named..<end])
    switch level {
    case .domain:
      release(domain, &account)
      release(category, &account)
      (domain, category) = (heading, nil)
    case .category:
      release(category, &account)
      category = heading
    }
    return end
  }

  /// Whether the next line is the mark of something else, so that a heading ends here.
  private func isHeadingEnd(_ index: Int) -> Bool {
    index + 1 < lines.count && Enumerator(at: lines[index + 1].text) != nil
  }

  private mutating func readItem(at start: Int) -> Int {
    let firstField = next(behind: start + 1)
    var named = start + 1
    while named < firstField, joining.isFull(lines[named - 1], opensParagraph: named == start + 1) { named += 1 }
    let text = ParagraphJoining.join(lines[start..<named].map(\.content))
    var item = ItemDraft()
    item.mark = Enumerator(at: text.text)
    item.printed = text.prefix(item.mark?.length ?? 0).trimmed()
    item.name = text.dropFirst(item.mark?.length ?? 0).closed()
    item.note = joining.paragraphs(lines[named..<firstField])
    (item.domain, item.category) = (domain, category)
    (domain, category) = (nil, nil)
    var index = firstField
    while index < lines.count, case .field(let opening) = outline.parts[index] {
      let end = next(behind: index + 1)
      let first = opening.rest.isEmpty ? [] : [lines[index].part(opening.rest)]
      item.fields.append(FieldDraft(opening: opening, paragraphs: joining.paragraphs(first + lines[index + 1..<end])))
      index = end
    }
    items.append(item)
    return index
  }
}

extension Message {
  fileprivate static let headingOfNothing = Message(
    zh: "这个标题下没有服务项目，作为文字保留，请核对原件。", en: "No item stands under this heading; it is kept as text. Check the original.")
}
