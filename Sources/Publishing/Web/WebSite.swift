internal import HanText
internal import Standards

/// What all pages share: the model, its indexes, the templates and the values on every page.
final class WebSite: Sendable {
  let model: SiteModel
  let regions: RegionIndex
  let domains: DomainIndex
  let organs: OrganIndex
  let audiences: NameIndex
  let sources: NameIndex
  let sameNames: SameNameIndex
  /// The positions of editions in the model.
  let positions: [EditionID: Int]
  /// The addresses of the editions, and the names of their regions as HTML, by position in the model.
  let addresses: [Address]
  let regionNames: [String]
  /// The pairs that have a page, in the order of the editions.
  let pairs: [ComparisonPair]
  /// The pairs that have a page, by edition.
  let comparisons: [EditionID: [ComparisonPair]]
  /// Where readers send opinions.
  let feedback: Feedback
  /// The values on every page, by the depth of the page.
  private let chrome: [View]
  /// The templates, with the parts that say only what every page says rendered, by the depth of the page.
  private let templates: [PageTemplates]
  /// The values and the templates of the page for an unknown address, which stands at no depth.
  let lost: (values: View, templates: PageTemplates)

  /// The greatest depth of a page: `/compare/jiaxing/2021..2023/domain-3/page-2/`.
  private static let greatestDepth = 5
  /// Values that only some pages set, for those that do not.
  static let placeholders = View([
    "canonical": .text(""), "column": .part(nil), "article": .part(nil), "pager": .part(nil), "linkedData": .html(""),
  ])

  /// The shared part of a model's pages.
  init(model: SiteModel, templates: PageTemplates, slug: (SlugBook.Kind, String) -> String) {
    self.model = model
    feedback = Feedback(model.catalogue.site)
    func address(_ kind: SlugBook.Kind, _ name: String) -> String {
      let key = NameKey.normalised(name)
      let given = model.catalogue.slugs[kind, name] ?? model.catalogue.slugs[kind, key]
      return given.flatMap { Slug.isValid($0) ? $0 : nil } ?? slug(kind, key)
    }
    positions = Dictionary(model.editions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    regions = RegionIndex(model)
    addresses = model.editions.map { .edition($0.id) }
    regionNames = model.editions.map { [regions] in HTML.escape(regions.name(of: $0.id.region)) }
    let order = regions.entries.compactMap(\.editions.first) + regions.entries.flatMap { $0.editions.dropFirst() }
    domains = DomainIndex(model.editions, order: order) { address(.domains, $0) }
    organs = OrganIndex(model, order: order, places: regions) { address(.organs, $0) }
    audiences = NameIndex(
      model.editions, order: order, names: { $0.audiences.map(\.rawValue) },
      slug: { name in
        model.catalogue.slugs[.audiences, name] ?? AudienceGroup(rawValue: name)?.slug ?? address(.audiences, name)
      })
    sources = NameIndex(model.editions, order: order, names: \.sources) { address(.sources, $0) }
    sameNames = SameNameIndex(
      model, current: regions.entries.compactMap { $0.editions.first { model.editions[$0].plan == nil } },
      places: regions)
    var comparisons: [EditionID: [ComparisonPair]] = [:]
    pairs = model.comparisonPairs
    for pair in pairs {
      comparisons[pair.old, default: []].append(pair)
      comparisons[pair.new, default: []].append(pair)
    }
    self.comparisons = comparisons
    let chrome = SiteChrome(
      model,
      lists: SiteChrome.Lists(
        domains: !domains.entries.isEmpty, organs: !organs.entries.isEmpty, audiences: !audiences.entries.isEmpty,
        sources: !sources.entries.isEmpty, comparisons: !pairs.isEmpty), feedback: feedback)
    let views = (0...Self.greatestDepth).map { chrome.view(root: Address.root(depth: $0)) }
    lost = (chrome.view(root: chrome.rootFromAnywhere), templates)
    self.templates = views.map(templates.fixing)
    self.chrome = views
  }

  /// The values on every page, for a page; no page sets them anew.
  func shared(for address: Address) -> View { chrome[min(address.depth, Self.greatestDepth)] }

  /// The site's name as pages show it.
  var name: String { SiteChrome.displayName(model.catalogue.site) }

  /// The whole address of a page, where the site's own is known; else empty.
  func canonical(_ address: Address) -> String {
    let base = model.catalogue.site.baseURL
    return base.isEmpty ? "" : base + address.folder
  }

  /// An output of a page from a template.
  func output(_ address: Address, template: String, view: @escaping @Sendable () -> View) -> Output {
    let templates = templates(for: address)
    return Output(.website, address.file) { templates.render(template, view()) }
  }

  /// The templates for a page, with the parts that say what every page says rendered.
  func templates(for address: Address) -> PageTemplates { templates[min(address.depth, Self.greatestDepth)] }
}
