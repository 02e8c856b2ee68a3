public import Diagnostics
public import Publishing
public import Standards

/// An edition as one file, in a form for other programs or for people.
public enum EditionExport {
  /// The form of the file.
  public enum Format: String, Sendable, CaseIterable {
    /// The interchange form.
    case json
    /// One row an item; of a plan one row a value of an indicator.
    case csv
    /// Linked data in the words of schema.org (JSON-LD).
    case jsonld
    /// Akoma Ntoso 3.0.
    case akn
    /// The rendered Markdown.
    case markdown
    /// Typeset, in one of the forms of ``PrintForm``.
    case pdf
    /// The notice and the standard or plan, for a word processor.
    case docx

    /// Whether it is made with templates or their settings.
    public var needsTemplates: Bool { self == .pdf || self == .docx }
  }

  /// How a PDF is laid out.
  public enum Layout: String, Sendable, CaseIterable {
    /// By GB/T 9704-2012, the notice in front.
    case circular
    /// The notice alone.
    case notice
    /// A booklet to bind.
    case booklet
    /// The items in a table.
    case table
    /// One item in large type.
    case leaflet
  }

  /// The form of a PDF in a layout. Throws ``UnsuitableLayout`` unless an item is named for a leaflet and nothing else.
  public static func form(_ layout: Layout, item: Int?) throws(UnsuitableLayout) -> PrintForm {
    switch (layout, item) {
    case (.circular, nil): return .circular
    case (.notice, nil): return .notice
    case (.booklet, nil): return .booklet
    case (.table, nil): return .table
    case (.leaflet, let item?): return .leaflet(item: item)
    case (.leaflet, nil): throw .itemMissing
    default: throw .itemUnneeded
    }
  }

  /// The bytes of the file. A PDF is made in the form `printed`, by `typesetter` where there is one already, a leaflet
  /// with the address of the site that it stands on.
  ///
  /// Throws ``Untitled`` where a document to print lacks a title, ``TypesettingError`` where a PDF can't be typeset,
  /// ``UnsuitableLayout`` where the document has no such form.
  public static func bytes(
    of edition: Edition, as format: Format, printed form: PrintForm = .circular, site: String = "", templates: String?,
    typesetter: Typesetter? = nil
  ) async throws -> [UInt8] {
    if format.needsTemplates { try Untitled.check(edition) }
    switch format {
    case .json: return EditionJSON.bytes(of: edition)
    case .csv: return EditionTable.bytes(of: edition)
    case .jsonld: return LinkedData.bytes(of: edition)
    case .akn: return AkomaNtoso.bytes(of: edition)
    case .markdown: return Array(EditionMarkdown.text(of: edition).utf8)
    case .pdf:
      guard let job = PrintJobs.job(form, of: edition, site: site) else {
        if form == .notice { throw UnsuitableLayout.noNotice }
        if case .leaflet(let item) = form, edition.plan == nil { throw UnsuitableLayout.noItem(item) }
        throw UnsuitableLayout.noItems
      }
      return try await (typesetter ?? Self.typesetter(templates ?? "Templates")).typeset(job)
    case .docx:
      return try WordDocument.edition(edition, TypesettingTools.settings(templates: templates ?? "Templates"))
    }
  }

  /// A typesetter of one document at a time. Throws ``TypesettingError`` where something it needs is missing.
  public static func typesetter(_ templates: String) throws -> Typesetter {
    try Typesetter(templates: templates, processes: 1)
  }

  /// The PDF of one document. Throws ``TypesettingError`` where it can't be typeset.
  public static func pdf(of job: PrintJob, templates: String) async throws -> [UInt8] {
    try await typesetter(templates).typeset(job)
  }

  /// Writes a file whole or not at all.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    try FileSystem.write(bytes, to: path)
  }
}

/// A document to print whose standard, plan or notice has no title (GB/T 9704-2012, 7.3.1: 标题).
public enum Untitled: Error, Sendable {
  /// The standard, plan or opinion has none.
  case document
  /// The notice has none.
  case notice

  /// Throws where a title is missing.
  static func check(_ edition: Edition) throws(Untitled) {
    if edition.standard.title.isEmpty { throw .document }
    if edition.notice?.title.isEmpty == true { throw .notice }
  }

  /// What to tell the person.
  public var message: Message {
    switch self {
    case .document:
      Message(
        zh: "标准（或规划、意见）没有标题，不能印成文件，没有导出。请写明 title 后再试。",
        en: "The standard, plan or opinion has no title, so nothing was printed. Give it its title and try again.")
    case .notice:
      Message(
        zh: "通知没有标题，不能印成文件，没有导出。请写明 title 后再试。",
        en: "The notice has no title, so nothing was printed. Give it its title and try again.")
    }
  }
}

/// A layout that can't be made of an edition, or not as asked for.
public enum UnsuitableLayout: Error, Sendable {
  /// A leaflet was asked for without saying of which item.
  case itemMissing
  /// An item was named for a document that holds all of them.
  case itemUnneeded
  /// The edition has no item of that number.
  case noItem(Int)
  /// The edition has no notice.
  case noNotice
  /// A plan or an opinion has no items.
  case noItems

  /// What to tell the person.
  public var message: Message {
    switch self {
    case .itemMissing:
      Message(
        zh: "打印单页要用 --item 写明服务项目编号，例如 --item 27。",
        en: "A leaflet needs --item with the number of a service item, such as --item 27.")
    case .itemUnneeded:
      Message(zh: "--item 只用于 --layout leaflet。", en: "--item goes with --layout leaflet alone.")
    case .noItem(let item):
      Message(zh: "这个版本没有第\(item)项。", en: "The edition has no item \(item).")
    case .noNotice:
      Message(zh: "这个版本没有通知（notice.md）。", en: "The edition has no notice (notice.md).")
    case .noItems:
      Message(
        zh: "规划和意见没有服务项目，不能排成一览表或打印单页。请用 --layout circular 或 booklet。",
        en: "Plans and opinions have no items, so there is no table and no leaflet of them. Use --layout circular or "
          + "booklet.")
    }
  }
}
