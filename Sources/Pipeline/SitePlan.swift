internal import Indexing
internal import Publishing
internal import Standards

/// A site as a value: which files it has and how each comes about from the content.
struct SitePlan: Sendable {
  /// What pages about many editions are made of.
  let model: SiteModel
  private let web: WebPages
  /// The settings of Word files; `nil` in a site without print.
  private let word: WordSettings?
  private let assets: [(path: String, bytes: [UInt8])]

  /// A plan of the templates and summaries given. Throws where a template is wrong.
  init(model: SiteModel, templates: TemplateFolder) throws(PublishingError) {
    self.model = model
    assets = templates.assets
    word = model.hasPrint ? try PrintSettings.word(templates: templates.path) : nil
    let slugs = model.catalogue.slugs
    web = try WebPages(model: model, templates: templates.templates) { kind, name in
      slugs[kind, name] ?? Digest.slug(of: name)
    }
  }

  /// The files that one edition gives, PDF aside.
  func outputs(for edition: Edition) -> [Output] {
    let folder = "\(edition.id)/\(edition.id.region)-\(edition.id.name)"
    let table = Output(.website, "\(folder).csv") { EditionTable.bytes(of: edition) }
    let tables = edition.plan.map(\.indicators.isEmpty) == true ? [] : [table]
    let documents = word.map { WordDocument.outputs(for: edition, $0) } ?? []
    return web.outputs(for: edition) + [
      EditionMarkdown.output(for: edition),
      Output(.website, "\(folder).json") { EditionJSON.bytes(of: edition) },
    ] + documents + tables
  }

  /// The files that compare two editions.
  func outputs(for pair: ComparisonPair, _ read: ReadPair) -> [Output] {
    web.outputs(
      for: pair, old: read.old, new: read.new, succession: read.succession, reviews: read.reviews)
  }

  /// The files about many editions, search and manifest aside.
  var sharedOutputs: [Output] {
    web.siteOutputs() + assets.map { asset in Output(.website, asset.path) { asset.bytes } }
  }

  /// The files that need the addresses of all pages.
  func addressOutputs(pages: [String]) -> [Output] {
    SiteFiles.outputs(for: model, pages: pages)
  }

  /// The files of the search index, from the fragments of the editions in the order of the model.
  func searchOutputs(_ index: SearchIndex) -> [Output] {
    index.files(order: model.editions.map(\.id), vocabulary: SearchVocabulary(model.catalogue))
      .map { file in Output(.website, file.path) { file.bytes } }
  }
}
