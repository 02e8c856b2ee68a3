internal import Diagnostics
internal import HanText
internal import Standards

/// Puts right what happened to the labels of an item: fields glued together on one line, a label broken by a stray
/// fragment, a label in other words than the document's own.
struct FieldRepair {
  private let form: FieldForm

  init(form: FieldForm) { self.form = form }

  /// The form of a document: for each role the label that it prints most, in the order of the first item that has it.
  static func form(of items: [ItemDraft]) -> FieldForm {
    var counts: [FieldRole: [String: Int]] = [:]
    var extras: [String: Int] = [:]
    for opening in items.flatMap(\.fields).map(\.opening) {
      if opening.role == .extra {
        extras[opening.label, default: 0] += 1
      } else {
        counts[opening.role, default: [:]][opening.label, default: 0] += 1
      }
    }
    var entries: [FieldForm.Entry] = []
    for opening in orderedOpenings(items) {
      let label = opening.role == .extra ? opening.label : mostPrinted(counts[opening.role] ?? [:])
      guard !entries.contains(where: { $0.label == label }) else { continue }
      let count = opening.role == .extra ? extras[label] ?? 0 : items.count
      entries.append(FieldForm.Entry(role: opening.role, label: label, isOptional: count < items.count))
    }
    return entries.isEmpty ? .usual : FieldForm(entries)
  }

  /// The openings of the item with the most fields, then those of all items.
  private static func orderedOpenings(_ items: [ItemDraft]) -> [FieldOpening] {
    let fullest = items.max { $0.fields.count < $1.fields.count }
    return (fullest?.fields ?? []).map(\.opening) + items.flatMap { $0.fields.map(\.opening) }
  }

  private static func mostPrinted(_ counts: [String: Int]) -> String {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first?.key ?? ""
  }

  /// The item with its fields put right; what was done stands in the account.
  func repaired(_ item: ItemDraft, _ account: inout AccountWriter) -> ItemDraft {
    var item = item
    separateGlued(&item, &account)
    removeFragments(&item, &account)
    unifyLabels(&item, &account)
    return item
  }

  // MARK: Glued fields

  /// Begins a new field where a missing label stands behind the end of a sentence inside another field.
  private func separateGlued(_ item: inout ItemDraft, _ account: inout AccountWriter) {
    for entry in form.entries where !has(item, entry) {
      for index in item.fields.indices {
        guard let parts = split(item.fields[index], at: entry) else { continue }
        item.fields.replaceSubrange(index...index, with: [parts.before, parts.after])
        account.keep(.label, parts.after.opening.printed + parts.after.opening.colon, certainty: .likely, .glued)
        break
      }
    }
  }

  /// Whether an item has the field of an entry, under whatever label.
  private func has(_ item: ItemDraft, _ entry: FieldForm.Entry) -> Bool {
    item.fields.contains { field in
      field.opening.label == entry.label || (entry.role != .extra && field.opening.role == entry.role)
    }
  }

  private func split(_ field: FieldDraft, at entry: FieldForm.Entry) -> (before: FieldDraft, after: FieldDraft)? {
    for (number, paragraph) in field.paragraphs.enumerated() {
      for (position, piece) in paragraph.pieces.enumerated() {
        guard let cut = cut(piece.content, at: entry) else { continue }
        var before = field
        before.paragraphs = Array(field.paragraphs[..<number])
        before.paragraphs.append(Paragraph(paragraph.pieces[..<position] + [piece.part(cut.before)]))
        let rest = cut.opening.rest.isEmpty ? [] : [piece.part(cut.opening.rest)]
        let pieces = rest + paragraph.pieces[(position + 1)...]
        let first = pieces.isEmpty ? [] : [Paragraph(pieces)]
        return (before, FieldDraft(opening: cut.opening, paragraphs: first + field.paragraphs[(number + 1)...]))
      }
    }
    return nil
  }

  /// A text taken apart at a label that stands behind 。 or ；.
  private func cut(_ text: TracedText, at entry: FieldForm.Entry) -> (before: TracedText, opening: FieldOpening)? {
    for end in ["。", "；", ";", "."] {
      for colon in ["：", ":"] {
        guard let found = text.cut(at: end + entry.label + colon) else { continue }
        let label = found.match.dropFirst(end.utf8.count)
        let opening = FieldOpening(
          role: entry.role, label: entry.label, before: TracedText(), printed: label.dropLast(colon.utf8.count),
          colon: label.suffix(colon.utf8.count), rest: found.after.trimmed())
        return (found.before + found.match.prefix(end.utf8.count), opening)
      }
    }
    return nil
  }

  // MARK: Stray fragments

  /// Takes out a fragment that stands in the middle of a label: the paragraph begins like the label that is missing and
  /// goes on with something else, and the next field begins with the rest of that label in other words.
  private func removeFragments(_ item: inout ItemDraft, _ account: inout AccountWriter) {
    for index in item.fields.indices.dropLast() {
      let next = item.fields[index + 1].opening
      guard let entry = form.entries.first(where: { $0.role == next.role }), entry.label != next.label,
        let paragraph = item.fields[index].paragraphs.last,
        let found = fragment(in: paragraph, of: entry.label, before: next.label)
      else { continue }
      item.fields[index].paragraphs.removeLast()
      if !found.kept.isEmpty, let line = paragraph.pieces.first {
        item.fields[index].paragraphs.append(Paragraph([line.part(found.kept)]))
      }
      account.leaveOut(.fragment, found.stray, certainty: .doubtful, .fragment(item.name.text))
      let missing = String(entry.label.dropFirst(found.begun.text.count))
      account.change(.label, next.printed, to: missing, .brokenLabel(entry.label, found.begun.text))
      item.fields[index + 1].opening = FieldOpening(
        role: entry.role, label: entry.label, before: found.begun, printed: next.printed, colon: next.colon,
        rest: next.rest)
    }
  }

  /// A stray text between the beginning of a label and the label that should go on with it, at the end of a paragraph:
  /// what stands before it, the beginning of the label, and the text. `nil` where there is none.
  private func fragment(
    in paragraph: Paragraph, of label: String, before next: String
  ) -> (kept: TracedText, begun: TracedText, stray: TracedText)? {
    for length in (2..<max(2, label.count)).reversed() {
      let begun = String(label.prefix(length))
      guard label.dropFirst(length).first == next.first else { continue }
      let text = paragraph.content
      if paragraph.text.hasPrefix(begun) {
        return (TracedText(), text.prefix(begun.utf8.count), text.dropFirst(begun.utf8.count))
      }
      if let cut = text.cut(at: "。" + begun) {
        return (cut.before + cut.match.beginning(1), cut.match.dropFirst("。".utf8.count), cut.after)
      }
    }
    return nil
  }

  // MARK: Labels

  private func unifyLabels(_ item: inout ItemDraft, _ account: inout AccountWriter) {
    for index in item.fields.indices {
      let opening = item.fields[index].opening
      let colon = opening.colon.withoutSpaces()
      if colon.isEmpty, let end = opening.printed.extent?.upper {
        account.infer(.form, before: end, "：", certainty: .certain, .colon)
      } else if !colon.isEmpty && colon.text != "：" {
        account.change(.form, colon, to: "：", .colon)
      }
      guard opening.role != .extra, let entry = form.entries.first(where: { $0.role == opening.role }),
        entry.label != opening.label
      else { continue }
      account.change(.label, opening.printed, to: entry.label, certainty: .likely, .otherLabel)
      item.fields[index].opening = opening.relabelled(entry.label, role: opening.role)
    }
  }
}

extension Message {
  fileprivate static let glued = Message(
    zh: "两个字段连在同一行，从这里分开。", en: "Two fields stand on one line; they were taken apart here.")

  fileprivate static func fragment(_ item: String) -> Message {
    Message(
      zh: "夹在标签中间的残留文字，不属于“\(item)”的任何字段，未收入正文，请核对原件。",
      en: "A stray fragment in the middle of a label that belongs to no field of “\(item)”; check the original.")
  }

  fileprivate static func brokenLabel(_ label: String, _ begun: String) -> Message {
    Message(
      zh: "标签被残留文字隔断：与上一行的“\(begun)”合为“\(label)”。",
      en: "A label broken by a stray fragment: with “\(begun)” on the line before it is “\(label)”.")
  }

  fileprivate static let colon = Message(
    zh: "标签后的冒号统一为全角。", en: "The colon behind a label is full-width throughout.")

  fileprivate static let otherLabel = Message(
    zh: "同一份标准中这一字段多用另一名称，统一标签。", en: "The label that this standard mostly gives to this field.")
}
