import HanText
import Importing
import Standards

/// Rebuilds the text of a document from the content made of it and the list of what differs, white space aside.
enum Rebuild {
  /// Where the content and the list do not go together.
  struct Mismatch: Error, CustomStringConvertible {
    let description: String
  }

  /// The document's characters: those of the content, with the list's changes undone.
  ///
  /// At the place of every entry the content must have the entry's replacement; the document has the entry's text.
  static func source(of standard: Standard, _ notice: Notice?, undoing entries: [ImportAccount.Entry]) throws -> String
  {
    try source(visible(text(of: standard, notice)), undoing: entries)
  }

  /// The document's characters of a plan, with the list's changes undone.
  static func source(of plan: Plan, _ notice: Notice?, undoing entries: [ImportAccount.Entry]) throws -> String {
    try source(visible(text(of: plan, notice)), undoing: entries)
  }

  private static func source(_ text: [Unicode.Scalar], undoing entries: [ImportAccount.Entry]) throws -> String {
    var content = text[...]
    var source: [Unicode.Scalar] = []
    for entry in entries where entry.text != entry.replacement {
      let count = max(0, entry.offset - source.count)
      guard content.count >= count else { throw Mismatch(description: "the content ends before line \(entry.line)") }
      source += content.prefix(count)
      content = content.dropFirst(count)
      let replacement = visible(entry.replacement)
      guard content.starts(with: replacement) else {
        let found = String(String.UnicodeScalarView(content.prefix(12)))
        throw Mismatch(description: "line \(entry.line): the list says \(entry.replacement), the content has \(found)")
      }
      content = content.dropFirst(replacement.count)
      source += visible(entry.text ?? "")
    }
    return String(String.UnicodeScalarView(source + content))
  }

  /// The texts of the spans in a row; cut short where a span does not begin where the one before it ends.
  static func spans(of result: ImportResult, in source: String) -> String {
    let bytes = Array(source.utf8)
    var text: [UInt8] = []
    for span in result.account.spans {
      guard span.range.lower == text.count, span.range.upper <= bytes.count else { break }
      text += bytes[span.range.lower..<span.range.upper]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// How often each character stands more often in the document than the content and the list tell (or less often,
  /// below zero), in whatever order. Empty where nothing was lost and nothing made up.
  static func imbalance(of result: ImportResult, against source: String) -> [Unicode.Scalar: Int] {
    let ofStandard = result.standard.map { text(of: $0, result.notice) }
    guard let printed = ofStandard ?? result.plan.map({ text(of: $0, result.notice) }) else { return [:] }
    var counts: [Unicode.Scalar: Int] = [:]
    for scalar in visible(source) { counts[scalar, default: 0] += 1 }
    for scalar in visible(printed) { counts[scalar, default: 0] -= 1 }
    for label in result.standard.map({ labelsFromColumns(result, $0) }) ?? [] {
      for scalar in visible(label + "：") { counts[scalar, default: 0] += 1 }
    }
    for entry in result.account.entries {
      for scalar in visible(entry.text ?? "") { counts[scalar, default: 0] -= 1 }
      for scalar in visible(entry.replacement) { counts[scalar, default: 0] += 1 }
    }
    return counts.filter { $0.value != 0 }
  }

  /// The labels that the heads of a table's columns gave to fields: the document prints them once.
  private static func labelsFromColumns(_ result: ImportResult, _ standard: Standard) -> [String] {
    let printed = Set(result.account.spans.map(\.destination))
    return standard.items.flatMap { item in
      item.fields.map(\.label).filter { !printed.contains(.label(item: item.number, field: $0)) }
    }
  }

  /// The characters of a text other than white space.
  static func visible(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { !$0.isSpace } }

  /// Everything an edition prints, in the order of the document.
  private static func text(of standard: Standard, _ notice: Notice?) -> String {
    var text = notice.map(opening) ?? ""
    text += standard.fullTitle + standard.preface.plainText
    for domain in standard.domains {
      text += domain.mark + domain.name + domain.note.plainText
      for category in domain.categories {
        text += category.mark + category.name + category.note.plainText
        for item in category.items { text += Self.text(of: item) }
      }
    }
    return text + standard.closing.plainText + (notice.map(ending) ?? "")
  }

  /// Everything a plan prints, in the order of the document.
  private static func text(of plan: Plan, _ notice: Notice?) -> String {
    var text = notice.map(opening) ?? ""
    text += plan.title + (plan.label.isEmpty ? "" : "（\(plan.label)）") + Self.text(of: plan.preface)
    for section in plan.sections { text += section.mark + section.name + Self.text(of: section.body) }
    return text + Self.text(of: plan.closing) + (notice.map(ending) ?? "")
  }

  private static func text(of blocks: [PlanBlock]) -> String {
    blocks.map { block in
      switch block {
      case .paragraph(let text): text
      case .table(let table): Passage([.table(table)]).plainText
      case .box(let box): box.title + box.text.plainText
      }
    }.joined()
  }

  private static func opening(_ notice: Notice) -> String {
    var text = notice.number + notice.title
    if !notice.addressees.isEmpty { text += notice.addressees + "：" }
    text += notice.body.plainText + attachments(notice) + notice.signatories.joined() + (notice.date?.chinese ?? "")
    if !notice.annotation.isEmpty { text += "（\(notice.annotation)）" }
    return text
  }

  private static func ending(_ notice: Notice) -> String {
    var text = ""
    if !notice.copies.isEmpty { text += "抄送：" + notice.copies.joined(separator: "、") + "。" }
    if let printed = notice.printed { text += printed.organ + (printed.date?.chinese ?? "") + "印发" }
    return text
  }

  private static func attachments(_ notice: Notice) -> String {
    guard let first = notice.attachments.first else { return "" }
    let numbered = notice.attachments.enumerated().map { "\($0.offset + 1).\($0.element)" }.joined()
    return "附件：" + (notice.attachments.count == 1 ? first : numbered)
  }

  private static func text(of item: ServiceItem) -> String {
    item.printed + item.name + item.note.plainText
      + item.fields.map { $0.label + "：" + $0.text.plainText }.joined()
  }
}
