internal import HanText
internal import Standards

// Booklets, tables and leaflets.
extension PrintedPieces {
  /// The cover, the text, the indexes.
  func addBooklet(of edition: Edition, to pieces: inout EditionPieces) {
    let (standard, notice) = (edition.standard, edition.notice)
    pieces.add(.title, edition.region?.name ?? "")
    pieces.add(.title, standard.fullTitle)
    pieces.add(.notice, notice?.number ?? "")
    for organ in notice?.issuers ?? [] { pieces.add(.notice, organ) }
    pieces.add(.notice, notice?.date?.chinese ?? "")
    addBody(of: edition, to: &pieces)
    guard edition.plan == nil else { return }
    let label = standard.form.entries.first { $0.role == .lead }?.label ?? ""
    add(standard.itemsByLeadOrgan, label, to: &pieces) { $0 }
    add(standard.itemsByCitedDocument, settings.text(.cited), to: &pieces) { "《\($0)》" }
  }

  private func add(
    _ index: ItemIndex, _ label: String, to pieces: inout EditionPieces, name: (String) -> String
  ) {
    guard !index.entries.isEmpty else { return }
    let heading = label + settings.text(.index)
    pieces.add(.heading(heading), heading)
    for entry in index.entries {
      pieces.add(.heading(heading), name(entry.name))
      for item in entry.items {
        var piece = TextPiece(.heading(heading), item.printed + item.name)
        piece.isNumbered = true
        pieces.add(piece)
      }
    }
  }

  /// The title, facts of the notice, and rows below a head that is printed again on every page.
  func addTable(of edition: Edition, to pieces: inout EditionPieces) {
    let standard = edition.standard
    pieces.add(.title, standard.fullTitle)
    addFacts(of: edition.notice, to: &pieces)
    pieces.add(.preface, standard.preface)
    let labels = standard.form.entries.map(\.label)
    let others = standard.items.flatMap(\.fields).map(\.label).filter { !labels.contains($0) }
    let columns = others.reduce(into: labels) { if !$0.contains($1) { $0.append($1) } }
    let head = (["序号", "服务项目"] + columns).joined()
    pieces.add(.title, head)
    var rows = EditionPieces(edition)
    for domain in standard.domains {
      addHeading(1, domain.mark, domain.name, isInferred: domain.isInferred, domain.note, to: &rows)
      for category in domain.categories {
        addHeading(2, category.mark, category.name, isInferred: category.isInferred, category.note, to: &rows)
        for item in category.items { rows.add(Self.row(item, columns)) }
      }
    }
    for var piece in rows.pieces {
      piece.tableHead = head
      pieces.add(piece)
    }
    if rows.pieces.contains(where: \.mayBeMarked) { pieces.add(.closing, settings.text(.inferredNote)) }
    pieces.add(.closing, standard.closing)
  }

  private static func row(_ item: ServiceItem, _ columns: [String]) -> TextPiece {
    let mark = item.printed.isEmpty ? "\(item.number)" : item.printed
    let cells =
      [mark, item.name + item.note.plainText]
      + columns.map { label in item.fields.filter { $0.label == label }.map(\.text.plainText).joined() }
    var piece = TextPiece(.item(item.number, field: nil), cells.joined())
    piece.cells = cells
    return piece
  }

  /// The title of the document, the item, facts of the notice.
  func addLeaflet(
    _ item: ServiceItem, of edition: Edition, hasAddress: Bool, to pieces: inout EditionPieces
  ) {
    pieces.add(.title, edition.standard.fullTitle)
    pieces.add(.item(item.number, field: nil), item.printed + item.name)
    pieces.add(.item(item.number, field: nil), item.note)
    for field in item.fields {
      let place = TextPlace.item(item.number, field: field.label)
      pieces.add(place, field.label)
      pieces.add(place, field.text)
    }
    addFacts(of: edition.notice, to: &pieces)
    if hasAddress { pieces.add(.closing, settings.text(.code)) }
  }

  private func addFacts(of notice: Notice?, to pieces: inout EditionPieces) {
    guard let notice else { return }
    if !notice.number.isEmpty { pieces.add(.notice, "发文字号：" + notice.number) }
    if let day = notice.effective { pieces.add(.notice, "施行日期：" + day.chinese) }
  }
}
