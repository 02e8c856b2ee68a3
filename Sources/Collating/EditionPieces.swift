internal import HanText
internal import Standards

/// The text of an edition in the order in which documents have it, with what each form prints between.
struct EditionPieces {
  let edition: Edition
  private(set) var pieces: [TextPiece] = []

  init(_ edition: Edition) {
    self.edition = edition
  }

  /// The standard of the edition.
  var standard: Standard { edition.standard }

  mutating func add(_ place: TextPlace, _ text: String) {
    if !text.isEmpty { pieces.append(TextPiece(place, text)) }
  }

  mutating func add(_ piece: TextPiece) {
    if !piece.text.isEmpty { pieces.append(piece) }
  }

  /// Adds the lines of a passage; a row of a table is its cells that hold text, joined by TAB.
  mutating func add(_ place: TextPlace, _ passage: Passage) {
    for block in passage.blocks {
      switch block {
      case .paragraph(let text), .heading(_, let text): add(place, text)
      case .table(let table): add(place, table)
      }
    }
  }

  /// Adds the rows of a table.
  mutating func add(_ place: TextPlace, _ table: Table) {
    let head = table.rows.first.map(Self.line) ?? ""
    for row in table.rows {
      var piece = TextPiece(place, Self.line(row))
      piece.rowCells = row.filter { !$0.isEmpty }
      piece.tableHead = head
      add(piece)
    }
  }

  /// A row as one line.
  static func line(_ row: [String]) -> String { row.filter { !$0.isEmpty }.joined(separator: "\t") }

  /// The mark an item shows: that of the document, else its number.
  static func mark(of item: ServiceItem) -> String { item.printed.isEmpty ? "\(item.number)." : item.printed }

  /// Adds the text of a notice from its title on, as forms write it that name what stands behind the body.
  mutating func addCircular(_ notice: Notice) {
    add(.notice, notice.title)
    if !notice.addressees.isEmpty { add(.notice, notice.addressees + "：") }
    add(.notice, notice.body)
    for (index, name) in notice.attachments.enumerated() {
      add(.notice, notice.attachments.count == 1 ? "附件：\(name)" : "附件\(index + 1)：\(name)")
    }
    for name in notice.signatories { add(.notice, name) }
    if let date = notice.date { add(.notice, date.chinese) }
    if !notice.annotation.isEmpty { add(.notice, "（\(notice.annotation)）") }
    if !notice.copies.isEmpty { add(.notice, "抄送：\(notice.copies.joined(separator: "、"))。") }
    if let printed = notice.printed {
      let parts = [printed.organ, printed.date.map { $0.chinese + "印发" } ?? ""].filter { !$0.isEmpty }
      add(.notice, parts.joined(separator: " "))
    }
  }

  /// Adds the text of a plan or an opinion: headings as `heading` makes them of mark and name, paragraphs, tables and
  /// boxes.
  mutating func add(_ plan: Plan, heading: (String, String) -> String = { $0 + $1 }) {
    add(.preface, plan.preface)
    for section in plan.sections {
      add(.heading(section.name), heading(section.mark, section.name))
      add(.heading(section.name), section.body)
    }
    add(.closing, plan.closing)
  }

  /// Adds the blocks of a plan.
  mutating func add(_ place: TextPlace, _ blocks: [PlanBlock]) {
    for block in blocks {
      switch block {
      case .paragraph(let text): add(place, text)
      case .table(let table): add(place, table)
      case .box(let box):
        add(place, box.title)
        add(place, box.text)
      }
    }
  }
}
