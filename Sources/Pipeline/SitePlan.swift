internal import Comparing
internal import Indexing
internal import Publishing
internal import Standards

/// A site as a value: which files it has and how each comes about from the content.
struct SitePlan: Sendable {
  /// What pages about many editions are made of.
  let model: SiteModel
  private let web: WebPages
  /// The settings of Word files; `nil` in a site without print.
  private let word: PrintSettings?
  private let assets: [(path: String, bytes: [UInt8])]

  /// A plan of the templates and summaries given. Throws ``PublishingError`` where a template is
  /// wrong, ``TypesettingError`` where the settings of print are.
  init(model: SiteModel, templates: TemplateFolder) throws {
    self.model = model
    assets = templates.assets
    word = model.hasPrint ? try TypesettingTools.settings(templates: templates.path) : nil
    let slugs = model.catalogue.slugs
    web = try WebPages(model: model, templates: templates.templates) { kind, name in
      slugs[kind, name] ?? Digest.slug(of: name)
    }
  }

  /// The files that one edition gives, PDF aside. `history` is what changed from edition to edition of its region.
  func outputs(for edition: Edition, history: [ChangeSet] = []) -> [Output] {
    let folder = "\(edition.id)/\(edition.id.region)-\(edition.id.name)"
    let table = Output(.website, "\(folder).csv") { EditionTable.bytes(of: edition) }
    let tables = edition.plan.map(\.indicators.isEmpty) == true ? [] : [table]
    let documents = word.map { WordDocument.outputs(for: edition, $0) } ?? []
    return web.outputs(for: edition, history: history) + [
      EditionMarkdown.output(for: edition),
      Output(.website, "\(folder).json") { EditionJSON.bytes(of: edition) },
      Output(.website, "\(folder).jsonld") { LinkedData.bytes(of: edition) },
      Output(.website, "\(folder).akn.xml") { AkomaNtoso.bytes(of: edition) },
    ] + documents + tables
  }

  /// The files that compare two editions, and the documents about them to typeset.
  func comparison(of pair: ComparedPair) -> (outputs: [Output], printJobs: [PrintJob]) { web.comparison(of: pair) }

  /// The files about many editions, search and manifest aside.
  var sharedOutputs: [Output] {
    web.siteOutputs() + assets.map { asset in Output(.website, asset.path) { asset.bytes } }
  }

  /// The files that need to know the others: the pages about open data, sitemap, feed, robots. `pages` are the addresses
  /// of the other pages in order, `sizes` those of files in bytes, by path, as far as they are known.
  func lateOutputs(pages: [String], sizes: [String: Int]) -> [Output] {
    let data = web.dataOutputs(sizes: sizes)
    let all = (pages + Manifest.pages(among: data.map(\.path))).sorted()
    return data + SiteFiles.outputs(for: model, pages: all)
  }

  /// The files of the search index, from the fragments of the editions in the order of the model.
  func searchOutputs(_ index: SearchIndex) -> [Output] {
    index.files(order: model.editions.map(\.id), vocabulary: SearchVocabulary(model.catalogue))
      .map { file in Output(.website, file.path) { file.bytes } }
  }
}
