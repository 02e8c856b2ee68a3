internal import HanText
internal import Standards

/// What a PDF or a Word file must hold.
struct PrintedPieces {
  /// What the office set: the words printed beside the document's own.
  let settings: PrintSettings
  /// Whether the word behind the organs of the head (文件) is left out, as where Word files are read.
  var leavesOutHeadWord = false
  /// Whether the addressees stand in the imprint, where the first page has no room for them (GB/T 9704-2012, 7.3.2).
  var movesAddressees = false

  /// The pieces of an edition in a form; `hasAddress` tells whether a leaflet bears the address of its page.
  func pieces(of edition: Edition, _ form: PrintForm, hasAddress: Bool) -> [TextPiece] {
    var pieces = EditionPieces(edition)
    switch form {
    case .notice, .circular: addCircular(of: edition, isNoticeAlone: form == .notice, to: &pieces)
    case .booklet: addBooklet(of: edition, to: &pieces)
    case .table: addTable(of: edition, to: &pieces)
    case .leaflet(let number):
      if let item = edition.standard.items.first(where: { $0.number == number }) {
        addLeaflet(item, of: edition, hasAddress: hasAddress, to: &pieces)
      }
    }
    return pieces.pieces
  }

}

// The circular: the notice, what it puts in force behind it, the imprint at the end (GB/T 9704-2012, 7.2 to 7.4).
extension PrintedPieces {
  private func addCircular(of edition: Edition, isNoticeAlone: Bool, to pieces: inout EditionPieces) {
    if let notice = edition.notice { add(notice, to: &pieces) }
    if !isNoticeAlone {
      var title = TextPiece(.title, edition.standard.fullTitle)
      title.gap = 12  // 附件 stands before it
      pieces.add(title)
      addBody(of: edition, to: &pieces)
    }
    if let notice = edition.notice { addImprint(of: notice, to: &pieces) }
  }

  private func add(_ notice: Notice, to pieces: inout EditionPieces) {
    let organs = notice.headOrgans
    let isAlone = organs.count == 1 && notice.form != .letter
    let kind: PrintSettings.Word = notice.form == .minutes ? .minutes : .document
    let head = isAlone ? organs.map { self.head(of: $0, kind) } : organs
    let marks = [notice.serial, notice.secrecy, notice.urgency].filter { !$0.isEmpty }
    // A letter bears them below its rule.
    if notice.form != .letter { for mark in marks { pieces.add(.notice, mark) } }
    for organ in head { pieces.add(.notice, organ) }
    if notice.form == .letter { for mark in marks { pieces.add(.notice, mark) } }
    // 文件 stands behind the organs.
    var afterHead = TextPiece(.notice, notice.number.isEmpty ? notice.title : notice.number)
    afterHead.gap = head.isEmpty || isAlone || notice.form == .letter ? 0 : settings.text(kind).utf8.count
    pieces.add(afterHead)
    if !notice.approvers.isEmpty { pieces.add(.notice, settings.text(.approver) + "：") }
    for name in notice.approvers { pieces.add(.notice, name) }
    if !notice.number.isEmpty { pieces.add(.notice, notice.title) }
    if !notice.addressees.isEmpty, !movesAddressees { pieces.add(.notice, notice.addressees + "：") }
    pieces.add(.notice, notice.body)
    for (index, name) in notice.attachments.enumerated() {
      let mark = notice.attachments.count > 1 ? "\(index + 1)." : ""
      pieces.add(.notice, (index == 0 ? "附件：" : "") + mark + name)
    }
    for name in notice.signatories { pieces.add(.notice, name) }
    if let date = notice.date { pieces.add(.notice, date.chinese) }
    if !notice.annotation.isEmpty { pieces.add(.notice, "（\(notice.annotation)）") }
  }

  private func head(of organ: String, _ kind: PrintSettings.Word) -> String {
    let (text, word) = (settings.head(of: organ, kind), settings.text(kind))
    return leavesOutHeadWord && text.hasSuffix(word) ? String(text.dropLast(word.count)) : text
  }

  private func addImprint(of notice: Notice, to pieces: inout EditionPieces) {
    if !notice.addressees.isEmpty, movesAddressees { pieces.add(.notice, "主送：" + notice.addressees + "。") }
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
