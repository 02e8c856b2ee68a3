public import Diagnostics
internal import Indexing
internal import Publishing
internal import Standards

/// A site that is rendered from memory, one file at a time, for looking at while writing. It never touches the site
/// folder.
public actor LiveSite {
  private let options: SiteBuild.Options
  private var loaded: Loaded?
  private var stamp = ""

  /// What is kept between requests until the content changes.
  private struct Loaded {
    let source: SiteSource
    let plan: SitePlan
    let comparisons: SiteComparisons
    /// The files about many editions by path.
    let shared: [String: Output]
    /// The files that need every edition, once one of them was asked for.
    var late: [String: Output]?
  }

  /// A site of a content folder and templates.
  public init(_ options: SiteBuild.Options) {
    self.options = options
  }

  /// A number that changes whenever content or templates do.
  public var version: String {
    TreeState.digest(of: [options.content, options.templates])
  }

  /// What was found in the content as it is now.
  public func findings() async throws -> [Diagnostic] {
    try await load().source.findings
  }

  /// The bytes of a path of the website, an address that ends with a slash being its `index.html`; `nil` where there
  /// is no such file.
  public func bytes(at path: String) async throws -> [UInt8]? {
    let site = try await load()
    let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    if let output = site.shared[file] { return try output.bytes() }
    let folder = file.split(separator: "/").prefix(2).joined(separator: "/")
    if let id = site.source.model.editions.map(\.id).first(where: { $0.description == folder }),
      let edition = try site.source.edition(id).edition
    {
      return try await editionBytes(at: file, of: edition, site)
    }
    if file.hasPrefix("compare/") { return try await comparisonBytes(at: file, site) }
    return try await lateOutputs(of: site)[file]?.bytes()
  }

  private func editionBytes(at file: String, of edition: Edition, _ site: Loaded) async throws -> [UInt8]? {
    let history = try site.comparisons.history(of: edition.id.region)
    let form = edition.printForms.first { PrintJobs.path(of: $0, edition.id) == file }
    let job = form.flatMap { PrintJobs.job($0, of: edition, site: site.source.model.catalogue.site.baseURL) }
    return try await bytes(at: file, site.plan.outputs(for: edition, history: history), job.map { [$0] } ?? [])
  }

  private func comparisonBytes(at file: String, _ site: Loaded) async throws -> [UInt8]? {
    guard let pair = site.source.model.comparisonPairs.first(where: { file.hasPrefix($0.folder) }),
      let compared = try site.comparisons.compared(pair)
    else { return nil }
    let files = site.plan.comparison(of: compared)
    return try await bytes(at: file, files.outputs, files.printJobs)
  }

  /// The bytes of a path among files and documents to typeset; `nil` where it is none of them.
  private func bytes(at file: String, _ outputs: [Output], _ jobs: [PrintJob]) async throws -> [UInt8]? {
    if let output = outputs.first(where: { $0.part == .website && $0.path == file }) { return try output.bytes() }
    guard options.prints, let job = jobs.first(where: { $0.path == file }) else { return nil }
    return try await Typesetter(templates: options.templates, processes: 1).typeset(job)
  }

  /// The files that need every edition: the search index, sitemap, feed and robots. They are made at the first request.
  private func lateOutputs(of site: Loaded) async throws -> [String: Output] {
    if let late = site.late { return late }
    var index = SearchIndex()
    var paths = Array(site.shared.keys)
    for id in site.source.model.editions.map(\.id) {
      guard let edition = try site.source.edition(id).edition else { continue }
      index.add(IndexFragment(edition))
      paths += site.plan.outputs(for: edition).filter { $0.part == .website }.map(\.path)
    }
    for pair in site.source.model.comparisonPairs {
      guard let compared = try site.comparisons.compared(pair) else { continue }
      paths += site.plan.comparison(of: compared).outputs.map(\.path)
    }
    let outputs =
      site.plan.searchOutputs(index) + site.plan.lateOutputs(pages: Manifest.pages(among: paths), sizes: [:])
    let late = Dictionary(outputs.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    loaded?.late = late
    return late
  }

  private func load() async throws -> Loaded {
    let now = version
    if let loaded, stamp == now { return loaded }
    let source = try await SiteSource.read(
      content: options.content, baseURL: options.baseURL, prints: options.prints, jobs: options.jobs,
      day: options.day)
    let plan = try SitePlan(model: source.model, templates: TemplateFolder(options.templates))
    let outputs = plan.sharedOutputs.filter { $0.part == .website }
    let fresh = Loaded(
      source: source, plan: plan, comparisons: SiteComparisons(source),
      shared: Dictionary(outputs.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }))
    loaded = fresh
    stamp = now
    return fresh
  }
}
