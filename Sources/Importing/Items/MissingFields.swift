internal import Diagnostics
internal import HanText
internal import Standards

/// Finds the fields that an item lacks although the other items have them, and those without text.
struct MissingFields {
  private let source: SourceDocument

  init(_ source: SourceDocument) { self.source = source }

  /// A finding for each of them, at the name of the item.
  func findings(_ standard: Standard, _ drafts: [ItemDraft]) -> [Diagnostic] {
    zip(standard.items, drafts).flatMap { item, draft in
      standard.form.entries.filter { !$0.isOptional }.compactMap { entry in
        let field = item.fields.first { $0.label == entry.label }
        guard field?.text.isEmpty ?? true else { return nil }
        let label = draft.fields.first { $0.opening.label == entry.label }?.opening.printed.extent
        let place = label ?? draft.name.extent ?? SourceRange(draft.start, draft.start)
        return source.finding(
          "import-field", .warning, at: place, item: item.number, field: entry.label,
          field == nil ? .noField(entry.label, item) : .emptyField(entry.label, item))
      }
    }
  }
}

extension Message {
  fileprivate static func noField(_ label: String, _ item: ServiceItem) -> Message {
    Message(
      zh: "“\(item.printed)\(item.name)”缺少“\(label)”，请核对原件后补上。",
      en: "“\(item.printed)\(item.name)” has no \(label); add it from the original.")
  }

  fileprivate static func emptyField(_ label: String, _ item: ServiceItem) -> Message {
    Message(
      zh: "“\(item.printed)\(item.name)”的“\(label)”是空的，请核对原件后补上。",
      en: "\(label) of “\(item.printed)\(item.name)” is empty; add it from the original.")
  }
}
