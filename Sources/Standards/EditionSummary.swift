public import HanText

/// What pages about many editions need of one: everything but the texts of its items.
public struct EditionSummary: Sendable {
  /// Its identity.
  public let id: EditionID
  /// The region, where it is known.
  public let region: Region?
  /// The title without the label.
  public let title: String
  /// The label: 2023年版.
  public let label: String
  /// Facts of the notice, without its body.
  public let notice: Notice?
  /// The domains, in order.
  public let domains: [DomainSummary]
  /// The items, in order.
  public let items: [ItemSummary]
  /// Its place among the editions of its region where no notice has a date.
  public let order: Int?
  /// How much a plan or an opinion holds; `nil` for a standard.
  public let plan: PlanSummary?

  /// How much a plan or an opinion holds.
  public struct PlanSummary: Sendable {
    /// Which of the two it is.
    public let kind: Plan.Kind
    /// The number of chapters.
    public let chapters: Int
    /// The number of boxes.
    public let boxes: Int
    /// The number of indicators.
    public let indicators: Int
    /// The number of projects.
    public let projects: Int
  }

  /// A domain of a summary.
  public struct DomainSummary: Sendable {
    /// The name; empty where items stand under no domain.
    public let name: String
    /// The mark as printed: 一、.
    public let mark: String
    /// Whether a person inferred the heading.
    public let isInferred: Bool
    /// The categories, in order.
    public let categories: [CategorySummary]
  }

  /// A category of a summary.
  public struct CategorySummary: Sendable {
    /// The name; empty where items stand directly under a domain.
    public let name: String
    /// The mark as printed: 1..
    public let mark: String
    /// Whether a person inferred the heading.
    public let isInferred: Bool
    /// The positions of its items in ``EditionSummary/items``.
    public let items: Range<Int>
  }

  /// An item of a summary.
  public struct ItemSummary: Sendable {
    /// The number inside the edition.
    public let number: Int
    /// The document's own mark.
    public let printed: String
    /// The name.
    public let name: String
    /// The name of its domain.
    public let domain: String
    /// The name of its category.
    public let category: String
    /// The lead organs as the item names them.
    public let leadOrgans: [String]
    /// Whom it is for, derived from its audience.
    public let audiences: [AudienceGroup]
    /// The titles of the documents that its texts cite, each once, in the order met.
    public let sources: [String]
    /// What tells whether another item's audience, content, standard and further fields are the same, word for word.
    public let text: TextDigest
  }

  /// The summary of an edition.
  public init(_ edition: Edition) {
    id = edition.id
    region = edition.region
    title = edition.standard.title
    label = edition.standard.label
    order = edition.order
    plan = edition.plan.map { plan in
      PlanSummary(
        kind: plan.kind, chapters: plan.chapters.count, boxes: plan.boxes.count, indicators: plan.indicators.count,
        projects: plan.projects.count)
    }
    var facts = edition.notice
    facts?.body = Passage()
    notice = facts
    var items: [ItemSummary] = []
    domains = edition.standard.domains.map { domain in
      let categories = domain.categories.map { category in
        let start = items.count
        items += category.items.map { Self.summary(of: $0, in: category, of: domain) }
        return CategorySummary(
          name: category.name, mark: category.mark, isInferred: category.isInferred, items: start..<items.count)
      }
      return DomainSummary(
        name: domain.name, mark: domain.mark, isInferred: domain.isInferred, categories: categories)
    }
    self.items = items
  }

  /// The title with its label: 嘉兴市基本公共服务标准（2023年版）.
  public var fullTitle: String { label.isEmpty ? title : "\(title)（\(label)）" }

  /// The date of issue, where a notice gives one.
  public var date: CalendarDate? { notice?.date }

  /// The number of categories that have a name.
  public var categoryCount: Int {
    domains.reduce(0) { $0 + $1.categories.count { !$0.name.isEmpty } }
  }

  private static func summary(of item: ServiceItem, in category: Category, of domain: Domain) -> ItemSummary {
    ItemSummary(
      number: item.number, printed: item.printed, name: item.name, domain: domain.name, category: category.name,
      leadOrgans: item.leadOrgans, audiences: AudienceGroup.groups(of: item[.audience]?.text.plainText ?? ""),
      sources: item.citedDocuments,
      text: TextDigest(
        item.fields.lazy.filter { $0.role != .funding && $0.role != .lead }.flatMap { [$0.label, $0.text.plainText] }))
  }
}
