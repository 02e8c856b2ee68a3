public import Standards

/// An edition of a standard as comparing sees it: headings, and items with their fields as plain text.
///
/// Plain text has the form of the interchange: paragraphs joined by one newline, cells by TAB. What a passage holds
/// beyond it (levels of headings inside a field) is not compared.
public struct EditionText: Sendable, Hashable {
  /// The edition.
  public var id: EditionID
  /// Names of the region that texts use for it: 嘉兴市, 嘉兴.
  public var regionNames: [String]
  /// `title`, `label`, `preface` and `closing`, as fields.
  public var document: [FieldText]
  /// The headings of domains and categories, in order.
  public var headings: [HeadingText]
  /// The items in order.
  public var items: [ItemText]

  /// The text of an edition; a plan has no items.
  public init(_ edition: Edition) {
    let standard = edition.standard
    id = edition.id
    regionNames = [edition.region?.name, edition.region?.shortName].compactMap { $0 }.filter { !$0.isEmpty }
    document = [
      FieldText(name: "title", label: "", text: standard.title),
      FieldText(name: "label", label: "", text: standard.label),
      FieldText(name: "preface", label: "", text: standard.preface.plainText),
      FieldText(name: "closing", label: "", text: standard.closing.plainText),
    ]
    headings = []
    items = []
    for domain in standard.domains {
      headings.append(HeadingText(level: 1, mark: domain.mark, name: domain.name, note: domain.note.plainText))
      for category in domain.categories {
        headings.append(HeadingText(level: 2, mark: category.mark, name: category.name, note: category.note.plainText))
        items += category.items.map { ItemText($0, domain: domain.name, category: category.name) }
      }
    }
  }
}

/// The heading of a domain or a category.
public struct HeadingText: Sendable, Hashable {
  /// 1 for a domain, 2 for a category.
  public var level: Int
  /// The mark as printed: 一、.
  public var mark: String
  /// The name.
  public var name: String
  /// The text below it, before its first child.
  public var note: String
}

/// A service item as plain text.
public struct ItemText: Sendable, Hashable {
  /// The number inside the edition.
  public var number: Int
  /// The document's own mark.
  public var printed: String
  /// The name.
  public var name: String
  /// The name of its domain.
  public var domain: String
  /// The name of its category.
  public var category: String
  /// The fields in order; the text before the first one, where there is any, is a field `note`.
  public var fields: [FieldText]

  /// The text of an item.
  public init(_ item: ServiceItem, domain: String, category: String) {
    number = item.number
    printed = item.printed
    name = item.name
    self.domain = domain
    self.category = category
    fields = item.note.isEmpty ? [] : [FieldText(name: "note", label: "", text: item.note.plainText)]
    fields += item.fields.map { field in
      FieldText(
        name: field.role == .extra ? "extra:\(field.label)" : field.role.rawValue, label: field.label,
        text: field.text.plainText)
    }
  }

  /// The text of the first field with a name; empty where there is none.
  public subscript(name: String) -> String {
    fields.first { $0.name == name }?.text ?? ""
  }
}

/// A field as plain text.
public struct FieldText: Sendable, Hashable {
  /// The role: `audience`, `content`, `standard`, `funding`, `lead`, `note`, or `extra:` with the label.
  public var name: String
  /// The label as printed.
  public var label: String
  /// The text.
  public var text: String

  /// A field.
  public init(name: String, label: String, text: String) {
    self.name = name
    self.label = label
    self.text = text
  }
}
