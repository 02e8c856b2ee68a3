public import Diagnostics
internal import HanText
internal import Importing
internal import Reading
internal import Standards

/// Imports a document into a folder of the content.
public struct ImportRun: Sendable {
  /// What was imported and what a person has to look at.
  public struct Report: Sendable {
    /// Whether the folder was written.
    public let isWritten: Bool
    /// What was found.
    public let findings: [Diagnostic]
    /// How many there are of each part of the document, in the order in which they are told.
    public let counts: [(part: Part, count: Int)]
    /// The number of places that were repaired by rule.
    public let repairs: Int
    /// The number of places a person has to look at.
    public let places: Int
    /// The files written.
    public let files: [String]
  }

  /// The kinds of documents.
  public enum Kind: Sendable {
    /// A standard with its items.
    case standard
    /// A plan (规划).
    case plan
    /// An opinion (意见).
    case opinion

    fileprivate var document: DocumentKind {
      switch self {
      case .standard: .standard
      case .plan: .plan
      case .opinion: .opinion
      }
    }
  }

  /// The parts of a document that are counted.
  public enum Part: Sendable {
    /// Of a standard.
    case items, fields
    /// Of a plan.
    case chapters, boxes, entries, indicators, projects
  }

  /// The document.
  public let file: String
  /// What it is imported as.
  public let kind: Kind
  /// The folder it goes into: `Content/jiaxing/2023`.
  public let folder: String
  /// Where the account of every change goes, as JSON.
  public let reportPath: String?
  /// Whether an edition that is there is overwritten.
  public let overwrites: Bool
  /// Whether tracked changes are read as they were before (`--changes original`).
  public let readsOriginal: Bool
  /// The language of `decisions.md`: that of messages.
  public let language: Language

  /// An import of a document into a folder.
  public init(
    file: String, kind: Kind = .standard, folder: String, reportPath: String?, overwrites: Bool,
    readsOriginal: Bool = false, language: Language
  ) {
    self.file = file
    self.kind = kind
    self.folder = folder
    self.reportPath = reportPath
    self.overwrites = overwrites
    self.readsOriginal = readsOriginal
    self.language = language
  }

  /// Reads the document and writes the folder; nothing is written where it is refused.
  ///
  /// Throws ``FileError`` where the document can't be read or the folder not be written.
  public func run() throws(FileError) -> Report {
    guard let id = Self.id(of: folder) else {
      return refused([Diagnostic("import-folder", .error, file: folder, .intoForm)])
    }
    let there = Self.edition.filter { FileSystem.kind(of: "\(folder)/\($0)") != nil }
    if !overwrites, let first = there.first {
      return refused([Diagnostic("import-exists", .error, file: "\(folder)/\(first)", .alreadyThere)])
    }
    let source: ImportSource
    do {
      source = try Self.source(file)
    } catch {
      switch error {
      case .file(let error): throw error
      case .pages(let failure): return refused([Diagnostic("import-pdf", .error, file: file, failure.message)])
      }
    }
    let content = FileSystem.parent(of: folder).flatMap { FileSystem.parent(of: $0) } ?? "."
    var context = Self.context(for: id, content: content)
    context.kind = kind.document
    context.changes = readsOriginal ? .original : .accepted
    let result = DocumentImporter.read(source, file: file, context: context)
    guard let document = Self.file(of: result, region: context.region?.code) else { return refused(result.diagnostics) }
    var files = [document]
    if let notice = result.notice { files.append(("notice.md", ContentWriter.noticeFile(notice))) }
    let left = there.filter { name in name != Self.decisions && !files.contains { $0.name == name } }.map(leftBehind)
    files.append((Self.decisions, result.decisions(in: language, besides: left)))
    if let reportPath { try FileSystem.write(result.report, to: reportPath) }
    try Self.write(files, into: folder)
    let findings = (result.diagnostics + left + outside(content)).inOrder()
    return Report(
      isWritten: true, findings: findings, counts: Self.counts(of: result), repairs: result.account.repairs,
      places: findings.count { $0.severity > .note }, files: files.map { "\(folder)/\($0.name)" })
  }

  /// The files of an edition that an import can write.
  private static let edition = DocumentKind.allCases.map(\.fileName) + ["notice.md", decisions]

  /// The file that says what a person has to decide, and what was changed; every import writes it.
  private static let decisions = "decisions.md"

  /// A note where the folder lies in no content that other commands read.
  private func outside(_ content: String) -> [Diagnostic] {
    guard FileSystem.kind(of: "\(content)/site.yml") == nil else { return [] }
    return [Diagnostic("import-outside", .note, file: folder, .outside(content))]
  }

  /// A finding about a file of the folder that this import did not write and does not remove: a person may have
  /// written it.
  private func leftBehind(_ name: String) -> Diagnostic {
    Diagnostic("import-left-behind", .warning, file: "\(folder)/\(name)", .leftBehind)
  }

  /// The file of the document; `nil` where it was refused.
  private static func file(of result: ImportResult, region: String?) -> (name: String, text: String)? {
    if let plan = result.plan { return (PlanWriter.fileName(of: plan), PlanWriter.file(plan, region: region)) }
    return result.standard.map { (DocumentKind.standard.fileName, ContentWriter.standardFile($0, region: region)) }
  }

  private static func counts(of result: ImportResult) -> [(part: Part, count: Int)] {
    if let plan = result.plan {
      return [
        (.chapters, plan.chapters.count), (.boxes, plan.boxes.count),
        (.entries, plan.boxes.reduce(0) { $0 + $1.entries.count }), (.indicators, plan.indicators.count),
        (.projects, plan.projects.count),
      ]
    }
    let items = result.standard?.items ?? []
    return [(.items, items.count), (.fields, items.reduce(0) { $0 + $1.fields.count })]
  }

  /// Why a document could not be opened.
  private enum SourceFailure: Error {
    case file(FileError)
    case pages(PageTexts.Failure)
  }

  /// The document; of a PDF the words that another program takes out, and the rules of pages with columns.
  private static func source(_ file: String) throws(SourceFailure) -> ImportSource {
    let bytes: [UInt8]
    do { bytes = try FileSystem.read(file, limit: 64 << 20) } catch { throw .file(error) }
    guard ImportSource.isPDF(bytes) else { return .file(bytes) }
    do {
      var text = PagedText(words: try PageTexts.words(ofPDF: file))
      for range in text.pagesWithColumns {
        text.addDrawing(try PageTexts.drawing(ofPDF: file, pages: range), of: range)
      }
      return .pages(text)
    } catch {
      throw .pages(error)
    }
  }

  /// Writes the files together: all are drafted inside the folder first, and only then put in their places.
  private static func write(_ files: [(name: String, text: String)], into folder: String) throws(FileError) {
    let isNew = FileSystem.kind(of: folder) == nil
    let drafts = "\(folder)/.import"
    do {
      try FileSystem.createFolder(drafts)
      for file in files { try FileSystem.write(Array(file.text.utf8), to: "\(drafts)/\(file.name)") }
    } catch {
      try? FileSystem.remove(isNew ? folder : drafts)
      throw error
    }
    for file in files { try SiteReplacement.move("\(drafts)/\(file.name)", to: "\(folder)/\(file.name)") }
    try? FileSystem.remove(drafts)
  }

  private func refused(_ findings: [Diagnostic]) -> Report {
    Report(isWritten: false, findings: findings.inOrder(), counts: [], repairs: 0, places: 0, files: [])
  }

  /// What the rest of the content says: the region, and the other editions, whose headings may be those that a
  /// document does not print.
  private static func context(for id: EditionID, content: String) -> ImportContext {
    guard let workspace = try? Workspace(content: content) else { return ImportContext(id: id) }
    let others = workspace.editions.filter { $0 != id }
    return ImportContext(
      id: id, region: workspace.catalogue.region(id.region),
      references: others.compactMap { try? workspace.edition($0)?.standard })
  }

  private static func id(of folder: String) -> EditionID? {
    let parts = folder.split(separator: "/").suffix(2)
    return parts.count == 2 ? EditionID(parts.joined(separator: "/")) : nil
  }
}

extension Message {
  fileprivate static func outside(_ content: String) -> Message {
    Message(
      zh: "“\(content)”里没有 site.yml。check 和 build 只读内容文件夹（--content，默认 Content）里的“地区/版本”；放错了地方的，请改 --into 重新导入。",
      en: "There is no site.yml in \(content). check and build read region/edition in the content folder alone "
        + "(--content, Content by default); where this is the wrong place, import again with another --into.")
  }

  fileprivate static let leftBehind = Message(
    zh: "这个文件是文件夹里原有的，这次导入的文件中没有对应内容，未改动。不属于本版本的，请删除。",
    en: "This file was in the folder before; the document imported now holds nothing for it, so it stands unchanged. "
      + "Delete it where it does not belong to this edition.")

  static let intoForm = Message(
    zh: "--into 要写到版本的文件夹，例如 Content/jiaxing/2023；名称只用小写字母、数字和连字符。",
    en: "--into names the folder of an edition, such as Content/jiaxing/2023: lower-case letters, digits and hyphens.")

  static let alreadyThere = Message(
    zh: "这里已有内容，未改动。确要覆盖，请加 --force：手工改过的 standard.md、notice.md、decisions.md 会被替换，请先另存。",
    en: "There is content here already; nothing was changed. --force overwrites it: standard.md, notice.md and "
      + "decisions.md as they were mended by hand are replaced, so save them first.")
}
