public import Comparing
public import Standards

/// The pages of the website: home, search, regions, editions, notices, items, domains, lead organs.
///
/// All content and navigation is in the pages themselves; links inside the site are relative to the page.
/// An output renders when its bytes are asked for, so that pages cost memory one at a time.
public struct WebPages: Sendable {
  /// The number of entries on one page of a list.
  public static let pageLength = 100

  /// The page templates that must be there, by name.
  public static let requiredTemplates = [
    "pages/404", "pages/about", "pages/accessibility", "pages/compare", "pages/compare-domain", "pages/compare-floor",
    "pages/comparisons", "pages/data", "pages/deadlines", "pages/edition", "pages/home", "pages/item", "pages/name",
    "pages/names", "pages/notice", "pages/organ", "pages/organs", "pages/plan", "pages/region", "pages/search",
    "pages/sitemap", "pages/style",
  ]

  private let site: WebSite

  /// Pages of a model through templates, by name without ending: `pages/item`, `parts/head`.
  ///
  /// `slug` gives the address name for a name that `slugs.yml` does not list: it is called with the normalised name
  /// (of an organ: its full name, else the region's name and the short name) and must give `[a-z0-9-]+`.
  ///
  /// Throws where a required template is missing, one does not parse, or a part or value is named that does not exist.
  public init(
    model: SiteModel, templates: [String: String],
    slug: @escaping @Sendable (SlugBook.Kind, String) -> String
  ) throws(PublishingError) {
    let templates = try PageTemplates(templates, required: Self.requiredTemplates, known: TemplateNames.all)
    site = WebSite(model: model, templates: templates, slug: slug)
  }

  /// The pages about many editions: home, search, regions, domains, organs, audiences, cited documents, deadlines,
  /// the site itself, its parts (`style/`, which no page links), and `404.html`.
  public func siteOutputs() -> [Output] {
    [
      HomePage(site).outputs,
      RegionPages(site).outputs,
      OrganPages(site).outputs,
      NamePages(site, .domains, site.domains.entries).outputs,
      NamePages(site, .audiences, site.audiences.entries).outputs,
      NamePages(site, .sources, site.sources.entries).outputs,
      ComparisonList(site).outputs,
      DeadlinePages(site).outputs,
      SiteMapPage(site).outputs,
      PlainPages(site).outputs,
      [StylePage(site).output],
    ].flatMap(\.self)
  }

  /// The pages about open data. `sizes` are those of the site's files in bytes, by path; what is not among them is shown
  /// without its size.
  public func dataOutputs(sizes: [String: Int]) -> [Output] { DataPages(site, sizes: sizes).outputs }

  /// The pages that compare two editions, with the same as files, and the documents about them to typeset.
  public func comparison(of pair: ComparedPair) -> (outputs: [Output], printJobs: [PrintJob]) {
    ComparisonPages(site, pair).map { ($0.outputs, $0.printJobs) } ?? ([], [])
  }

  /// The pages of one edition: the edition, its notice where there is one, its items. A plan or an opinion is one
  /// page with its notice. `history` is what changed from edition to edition of its region, the newest first.
  public func outputs(for edition: Edition, history: [ChangeSet] = []) -> [Output] {
    let context = EditionContext(site, edition)
    if let plan = edition.plan { return [PlanPage(context, plan).output] + NoticePage(context).outputs }
    let items = ItemPages(context, history: history)
    return [EditionPage(context).output] + NoticePage(context).outputs + items.outputs
  }
}
