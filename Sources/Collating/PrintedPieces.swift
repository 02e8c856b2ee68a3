internal import HanText
internal import Standards

/// What a PDF or a Word file must hold: the notice, the standard or plan behind it, the imprint at the end (GB/T 9704-2012, 7.2 to 7.4).
enum PrintedPieces {
  /// The pieces of the notice alone, or of the whole edition.
  static func pieces(of edition: Edition, isNoticeAlone: Bool) -> [TextPiece] {
    var pieces = EditionPieces(edition)
    if let notice = edition.notice { add(notice, to: &pieces) }
    if !isNoticeAlone, let plan = edition.plan {
      addTitle(of: edition, to: &pieces)
      pieces.add(plan)
    } else if !isNoticeAlone {
      add(edition.standard, to: &pieces)
    }
    if let notice = edition.notice { addImprint(of: notice, to: &pieces) }
    return pieces.pieces
  }

  private static func add(_ notice: Notice, to pieces: inout EditionPieces) {
    let head = notice.organs.isEmpty ? notice.signatories : notice.organs
    let marks = [notice.serial, notice.secrecy, notice.urgency].filter { !$0.isEmpty }
    // A letter bears them below its rule.
    if notice.form != .letter { for mark in marks { pieces.add(.notice, mark) } }
    for organ in head { pieces.add(.notice, organ) }
    if notice.form == .letter { for mark in marks { pieces.add(.notice, mark) } }
    // 文件 stands behind the organs.
    var afterHead = TextPiece(.notice, notice.number.isEmpty ? notice.title : notice.number)
    afterHead.gap = head.isEmpty ? 0 : 12
    pieces.add(afterHead)
    if !notice.approvers.isEmpty { pieces.add(.notice, "签发人：") }
    for name in notice.approvers { pieces.add(.notice, name) }
    if !notice.number.isEmpty { pieces.add(.notice, notice.title) }
    if !notice.addressees.isEmpty { pieces.add(.notice, notice.addressees + "：") }
    pieces.add(.notice, notice.body)
    for (index, name) in notice.attachments.enumerated() {
      let mark = notice.attachments.count > 1 ? "\(index + 1)." : ""
      pieces.add(.notice, (index == 0 ? "附件：" : "") + mark + name)
    }
    for name in notice.signatories { pieces.add(.notice, name) }
    if let date = notice.date { pieces.add(.notice, date.chinese) }
    if !notice.annotation.isEmpty { pieces.add(.notice, "（\(notice.annotation)）") }
  }

  private static func addTitle(of edition: Edition, to pieces: inout EditionPieces) {
    var title = TextPiece(.title, edition.standard.fullTitle)
    title.gap = 12  // 附件 stands before it
    pieces.add(title)
  }

  private static func add(_ standard: Standard, to pieces: inout EditionPieces) {
    addTitle(of: pieces.edition, to: &pieces)
    let start = pieces.pieces.count
    var body = EditionPieces(pieces.edition)
    body.add(.preface, standard.preface)
    for domain in standard.domains {
      addHeading(domain.mark, domain.name, isInferred: domain.isInferred, domain.note, to: &body)
      for category in domain.categories {
        addHeading(category.mark, category.name, isInferred: category.isInferred, category.note, to: &body)
        for item in category.items { add(item, to: &body) }
      }
    }
    body.add(.closing, standard.closing)
    for var piece in body.pieces {
      piece.followsContents = pieces.pieces.count == start
      pieces.add(piece)
    }
  }

  private static func addHeading(
    _ mark: String, _ name: String, isInferred: Bool, _ note: Passage, to pieces: inout EditionPieces
  ) {
    let place = TextPlace.heading(mark + name)
    if !name.isEmpty {
      var piece = TextPiece(place, mark + name)
      piece.mayBeMarked = isInferred
      piece.isHeading = true
      pieces.add(piece)
    }
    pieces.add(place, note)
  }

  private static func add(_ item: ServiceItem, to pieces: inout EditionPieces) {
    pieces.add(.item(item.number, field: nil), item.printed + item.name)
    pieces.add(.item(item.number, field: nil), item.note)
    for field in item.fields {
      let place = TextPlace.item(item.number, field: field.label)
      pieces.add(place, field.label + "：")
      pieces.add(place, field.text)
    }
  }

  private static func addImprint(of notice: Notice, to pieces: inout EditionPieces) {
    if !notice.copies.isEmpty {
      let list = notice.copies.joined(separator: "，")
      pieces.add(.notice, "抄送：" + list + (list.hasSuffix("。") ? "" : "。"))
    }
    // A letter doesn't say who printed it (GB/T 9704-2012, 10.1).
    guard let printed = notice.printed, notice.form != .letter else { return }
    pieces.add(.notice, printed.organ)
    if let date = printed.date { pieces.add(.notice, date.chinese + "印发") }
  }
}
