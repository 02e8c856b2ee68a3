internal import HanText
internal import Standards

/// An edition with what its pages share.
final class EditionContext: Sendable {
  /// An item with its place.
  struct Place: Sendable {
    let item: ServiceItem
    /// The positions of its domain and, inside it, its category.
    let domain: Int
    let category: Int
  }

  let site: WebSite
  let edition: Edition
  let regionName: String
  let hasRegionPage: Bool
  /// The items in order.
  let places: [Place]
  /// The position of the edition in the model; `nil` where it is not part of it.
  let position: Int?
  let summary: EditionSummary

  /// The context of an edition.
  init(_ site: WebSite, _ edition: Edition) {
    self.site = site
    self.edition = edition
    regionName = edition.region?.name ?? site.regions.name(of: edition.id.region)
    hasRegionPage = site.regions[edition.id.region] != nil
    position = site.positions[edition.id]
    summary = position.map { site.model.editions[$0] } ?? EditionSummary(edition)
    var places: [Place] = []
    for (domainIndex, domain) in edition.standard.domains.enumerated() {
      for (categoryIndex, category) in domain.categories.enumerated() {
        places += category.items.map { Place(item: $0, domain: domainIndex, category: categoryIndex) }
      }
    }
    self.places = places
  }

  /// The files of the edition: `jiaxing-2023`.
  var fileName: String { "\(edition.id.region)-\(edition.id.name)" }

  /// The documents to download that hold the whole edition.
  var printDownloads: [View] {
    guard site.model.hasPrint else { return [] }
    let circular = edition.notice == nil ? "按公文格式排版，供阅读和打印" : "按公文格式排版，通知在前，供阅读和打印"
    let booklet = edition.plan == nil ? "有封面、目录和索引，供装订成册" : "有封面和目录，供装订成册"
    let words: [PrintForm: (name: String, about: String)] = [
      .circular: ("文件（PDF）", circular), .booklet: ("单行本（PDF）", booklet), .table: ("一览表（PDF）", "横排表格，一行一项"),
    ]
    return edition.printForms.compactMap { form in
      words[form].map { words in
        View([
          "name": .text(words.name), "about": .text(words.about),
          "href": .text(PrintJobs.fileName(of: form, edition.id)),
        ])
      }
    }
  }

  /// The label; the whole title where there is none.
  var shortTitle: String { Self.shortTitle(summary) }

  /// The breadcrumbs down to the region.
  func regionCrumbs(_ frame: PageFrame) -> [View] {
    hasRegionPage ? [frame.crumb(regionName, .region(edition.id.region))] : []
  }

  /// Meta data of a page of the edition: source and time of publication are those of its notice.
  func article(title: String, keywords: [String], description: String) -> PageFrame.Article {
    let notice = edition.notice
    return PageFrame.Article(
      title: title, published: notice?.published ?? "",
      source: notice.flatMap { $0.organs.first ?? $0.signatories.first } ?? "",
      keywords: keywords.filter { !$0.isEmpty }.joined(separator: ","), description: description)
  }

  /// The anchors of headings on the edition's page.
  static func anchor(domain: Int) -> String { "domain-\(domain + 1)" }
  static func anchor(domain: Int, category: Int) -> String { "category-\(domain + 1)-\(category + 1)" }

  /// The label; the whole title where there is none.
  static func shortTitle(_ edition: EditionSummary) -> String { edition.label.isEmpty ? edition.title : edition.label }

  /// How much an edition holds: 共11个领域、26个类别、105项服务。 共12章、14个专栏、73项指标。
  static func extent(of edition: EditionSummary) -> String {
    if let plan = edition.plan {
      let counts = [(plan.chapters, "章"), (plan.boxes, "个专栏"), (plan.indicators, "项指标"), (plan.projects, "项工程")]
      let parts = counts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }
      return parts.isEmpty ? "" : "共\(parts.joined(separator: "、"))。"
    }
    let domains = edition.domains.count { !$0.name.isEmpty }
    var parts: [String] = []
    if domains > 0 { parts.append("\(domains)个领域") }
    if edition.categoryCount > 0 { parts.append("\(edition.categoryCount)个类别") }
    parts.append("\(edition.items.count)项服务")
    return "共\(parts.joined(separator: "、"))。"
  }
}
