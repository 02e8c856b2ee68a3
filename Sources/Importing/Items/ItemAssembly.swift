internal import Diagnostics
internal import HanText
internal import Standards

/// Makes the item of the model, and notes where every part of it went.
struct ItemAssembly {
  /// How the document's lines are joined.
  let joining: ParagraphJoining

  /// The item under its number and mark.
  func item(
    _ draft: ItemDraft, number: Int, printed: String, _ account: inout AccountWriter
  ) -> ServiceItem {
    account.place(draft.printed, .item(number, part: "mark"))
    account.place(draft.name, .item(number, part: "name"))
    return ServiceItem(
      number: number, printed: printed, name: draft.name.text,
      note: PassageDraft.passage(draft.note, .item(number, part: "note"), joining, &account),
      fields: draft.fields.map { field($0, number, &account) })
  }

  private func field(_ draft: FieldDraft, _ item: Int, _ account: inout AccountWriter) -> Field {
    let opening = draft.opening
    let label = Destination.label(item: item, field: opening.label)
    if opening.label.hasPrefix(opening.before.text) {
      account.place(opening.before, label)
    } else {
      account.leaveOut(.mark, opening.before, .labelMark)
    }
    account.place(opening.printed, label)
    account.place(opening.colon, label)
    let destination = Destination.field(item: item, field: opening.label)
    return Field(
      role: opening.role, label: opening.label,
      text: PassageDraft.passage(draft.paragraphs, destination, joining, &account))
  }
}

/// Makes passages of the model.
enum PassageDraft {
  /// The paragraphs and tables as a passage; where they went and what may be damage stands in the account.
  static func passage(
    _ paragraphs: [Paragraph], _ destination: Destination, _ joining: ParagraphJoining, _ account: inout AccountWriter
  ) -> Passage {
    TextReview.review(paragraphs, joining, &account)
    account.place(paragraphs, destination)
    return Passage(
      paragraphs.map { paragraph in
        guard let table = paragraph.table else {
          let level = paragraph.element?.headingLevel
          return level.map { .heading(level: $0, text: paragraph.text) } ?? .paragraph(paragraph.text)
        }
        return .table(
          Table(rows: table.rows.map { row in row.map { ParagraphJoining.join($0.lines.map(\.content)).text } }))
      })
  }
}

extension Message {
  fileprivate static let labelMark = Message(
    zh: "标签前的序号或括号，不属于标签。", en: "A number or bracket before a label, no part of it.")
}
