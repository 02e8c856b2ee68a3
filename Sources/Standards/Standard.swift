/// A basic public service standard (基本公共服务标准): domains, categories and service items.
public struct Standard: Sendable, Hashable, Codable {
  /// The title without the label: 嘉兴市基本公共服务标准.
  public var title: String
  /// The label of the edition: 2023年版; empty where the document prints none.
  public var label: String
  /// The fields its items have, in order, with the labels the document prints.
  public var form: FieldForm
  /// The text before the first domain.
  public var preface: Passage
  /// The domains in order.
  public var domains: [Domain]
  /// The text behind the last item.
  public var closing: Passage

  /// A standard.
  public init(
    title: String, label: String = "", form: FieldForm = .usual, preface: Passage = Passage(),
    domains: [Domain] = [], closing: Passage = Passage()
  ) {
    self.title = title
    self.label = label
    self.form = form
    self.preface = preface
    self.domains = domains
    self.closing = closing
  }

  /// The title with its label as documents write it: 嘉兴市基本公共服务标准（2023年版）.
  public var fullTitle: String { label.isEmpty ? title : "\(title)（\(label)）" }

  /// All categories in order.
  public var categories: [Category] { domains.flatMap(\.categories) }

  /// All items in order.
  public var items: [ServiceItem] { domains.flatMap { $0.categories.flatMap(\.items) } }
}

/// A domain (领域): 一、幼有所育. A document without domains has one with an empty name.
public struct Domain: Sendable, Hashable, Codable {
  /// The number, or `nil` where the document prints none.
  public var number: Int?
  /// The mark as printed: 一、; empty where there is none.
  public var mark: String
  /// The name: 幼有所育; empty for items that stand under no domain.
  public var name: String
  /// Whether the document does not print this heading and a person inferred it.
  public var isInferred: Bool
  /// The text between the heading and its first child.
  public var note: Passage
  /// The categories in order.
  public var categories: [Category]

  /// A domain.
  public init(
    number: Int? = nil, mark: String = "", name: String = "", isInferred: Bool = false, note: Passage = Passage(),
    categories: [Category] = []
  ) {
    self.number = number
    self.mark = mark
    self.name = name
    self.isInferred = isInferred
    self.note = note
    self.categories = categories
  }

  /// All items in order.
  public var items: [ServiceItem] { categories.flatMap(\.items) }
}

/// A category (类别) of a domain: 1.优孕优生服务. Items directly under a domain stand in one with an empty name.
public struct Category: Sendable, Hashable, Codable {
  /// The number, or `nil` where the document prints none.
  public var number: Int?
  /// The mark as printed: 1.; empty where there is none.
  public var mark: String
  /// The name: 优孕优生服务; empty for items that stand directly under a domain.
  public var name: String
  /// Whether the document does not print this heading and a person inferred it.
  public var isInferred: Bool
  /// The text between the heading and its first item.
  public var note: Passage
  /// The items in order.
  public var items: [ServiceItem]

  /// A category.
  public init(
    number: Int? = nil, mark: String = "", name: String = "", isInferred: Bool = false, note: Passage = Passage(),
    items: [ServiceItem] = []
  ) {
    self.number = number
    self.mark = mark
    self.name = name
    self.isInferred = isInferred
    self.note = note
    self.items = items
  }
}
