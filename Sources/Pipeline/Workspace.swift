internal import Checking
internal import Comparing
public import Diagnostics
internal import Glibc
internal import HanText
internal import Markup
internal import Reading
public import Standards

/// A content folder on disk: the catalogue's files and a folder for each edition.
public struct Workspace: Sendable {
  /// The folder, as given.
  public let folder: String
  /// What `site.yml`, `regions.yml`, `organs.yml`, `slugs.yml` and `synonyms.yml` say.
  public let catalogue: Catalogue
  /// The editions, by region and name.
  public let editions: [EditionID]
  /// What is wrong with the catalogue and the folders.
  public let findings: [Diagnostic]
  /// The digest of the catalogue's files.
  let digest: String
  /// The processor time the rules about the catalogue took.
  let checkingTime: Duration
  /// Files that are read as something else than what lies on disk, by path.
  private let edits: [String: [UInt8]]

  /// Reads the catalogue and lists the editions. `baseURL`, where it is given, replaces the `url` of `site.yml`;
  /// `edits` are the bytes of files, by path, that are read in place of those on disk.
  ///
  /// Throws where the folder can't be read.
  public init(content folder: String, baseURL: String? = nil, edits: [String: [UInt8]] = [:]) throws(FileError) {
    self.folder = folder
    self.edits = edits
    guard FileSystem.kind(of: folder) != nil else { throw FileError(.openContent, folder, code: ENOENT) }
    var files: [ContentFile] = []
    var editions: [EditionID] = []
    var findings: [Diagnostic] = []
    for entry in try FileSystem.list(folder) where !entry.name.hasPrefix(".") {
      let path = "\(folder)/\(entry.name)"
      if entry.kind != .folder {
        files.append(try Self.file(entry, at: path, known: CatalogueReader.fileNames, edits))
      } else if Slug.isValid(entry.name) {
        try Self.collect(region: entry.name, path: path, &editions, &findings)
      } else {
        findings.append(Diagnostic("folder-name", .error, file: path, .folderName))
      }
    }
    files.sort { $0.name < $1.name }
    digest = Self.digest(of: files)
    let read = CatalogueReader.read(files)
    var catalogue = read.catalogue
    if let baseURL { catalogue.site.baseURL = SiteIdentity.withFinalSlash(baseURL) }
    self.catalogue = catalogue
    self.editions = editions.sorted()
    if editions.isEmpty { findings.append(Diagnostic("content-empty", .error, file: folder, .noEdition)) }
    let isRead = !read.findings.contains { $0.severity == .error }
    if isRead, catalogue.regions.isEmpty, let first = editions.first {
      findings.append(Diagnostic("region-unknown", .error, file: "\(folder)/regions.yml", .noRegions(first.region)))
    }
    let start = ThreadTime.now
    let checked = Checker.findings(in: catalogue, folder: folder)
    checkingTime = ThreadTime.now - start
    self.findings = Self.located(findings + read.findings + checked, by: files)
  }

  /// Reads and checks one edition. Throws where its folder can't be read.
  public func read(_ id: EditionID) throws(FileError) -> CheckedEdition {
    try Self.read(id, folder: "\(folder)/\(id)", catalogue: catalogue, edits: edits)
  }

  /// Reads one edition that has been checked before; `nil` where its files can't be read as one.
  ///
  /// Throws where its folder can't be read.
  func edition(_ id: EditionID) throws(FileError) -> Edition? { try readUnchecked(id).edition }

  /// Reads one edition that has been checked before, with what its files say about comparing it.
  ///
  /// Throws where its folder can't be read.
  func readUnchecked(_ id: EditionID) throws(FileError) -> CheckedEdition {
    try Self.readUnchecked(id, folder: "\(folder)/\(id)", regions: catalogue.regions)
  }

  /// Reads and checks an edition's folder anywhere on disk.
  static func read(
    _ id: EditionID, folder: String, catalogue: Catalogue, edits: [String: [UInt8]] = [:]
  ) throws(FileError) -> CheckedEdition {
    let files = try contentFiles(in: folder, edits)
    let result = EditionReader.read(id, folder: folder, files: files, regions: catalogue.regions)
    var findings = result.findings
    let start = ThreadTime.now
    if let located = result.located {
      findings = Checker.findings(
        in: located, catalogue: catalogue, reading: findings, waivers: result.waivers)
    }
    return CheckedEdition(
      edition: result.located?.edition, findings: Self.located(findings, by: files), digest: digest(of: files),
      waivers: result.waivers, succession: result.succession, reviews: result.reviews, files: files,
      checkingTime: ThreadTime.now - start)
  }

  /// Reads an edition's folder anywhere on disk and runs no rule on it: the findings are those of reading.
  static func readUnchecked(
    _ id: EditionID, folder: String, regions: [Region]
  ) throws(FileError) -> CheckedEdition {
    let files = try contentFiles(in: folder)
    let result = EditionReader.read(id, folder: folder, files: files, regions: regions)
    return CheckedEdition(
      edition: result.located?.edition, findings: located(result.findings, by: files), digest: "",
      waivers: result.waivers, succession: result.succession, reviews: result.reviews, files: files)
  }

  /// What `regions.yml` of a content folder says; empty where there is none or it can't be read as YAML.
  static func regions(of folder: String) throws(FileError) -> [Region] {
    let path = "\(folder)/regions.yml"
    guard FileSystem.kind(of: path) == .file else { return [] }
    let bytes = try FileSystem.readStart(path, count: TextFile.largestSize + 1)
    return CatalogueReader.read([ContentFile(path: path, name: "regions.yml", bytes: bytes)]).catalogue.regions
  }

  private static func digest(of files: [ContentFile]) -> String {
    Digest.hex(parts: files.flatMap { [Array($0.name.utf8), $0.bytes] })
  }

  /// What lies in the folder of an edition, hidden files left out; a folder counts as a file nobody knows.
  static func contentFiles(
    in folder: String, _ edits: [String: [UInt8]] = [:]
  ) throws(FileError) -> [ContentFile] {
    var files: [ContentFile] = []
    for entry in try FileSystem.list(folder) where !entry.name.hasPrefix(".") {
      files.append(try file(entry, at: "\(folder)/\(entry.name)", known: EditionReader.fileNames, edits))
    }
    return files.sorted { $0.name < $1.name }
  }

  /// A content file, one byte over the size limit at most: what is larger is refused by its reader. Of a file whose
  /// name is not known only the name counts.
  private static func file(
    _ entry: FileSystem.Entry, at path: String, known: [String], _ edits: [String: [UInt8]]
  ) throws(FileError) -> ContentFile {
    if let bytes = edits[path] { return ContentFile(path: path, name: entry.name, bytes: bytes) }
    let isKnown = known.contains(entry.name)
    return ContentFile(
      path: path, name: entry.name,
      bytes: isKnown ? try FileSystem.readStart(path, count: TextFile.largestSize + 1) : [])
  }

  private static func collect(
    region: String, path: String, _ editions: inout [EditionID], _ findings: inout [Diagnostic]
  ) throws(FileError) {
    for entry in try FileSystem.list(path) where !entry.name.hasPrefix(".") {
      if entry.kind != .folder {
        findings.append(Diagnostic("file-unknown", .warning, file: "\(path)/\(entry.name)", .strayFile))
      } else if Slug.isValid(entry.name) {
        editions.append(EditionID(region: region, name: entry.name))
      } else {
        findings.append(Diagnostic("folder-name", .error, file: "\(path)/\(entry.name)", .folderName))
      }
    }
  }

  /// The findings with line and column, computed from the files they are about.
  static func located(_ findings: [Diagnostic], by files: [ContentFile]) -> [Diagnostic] {
    var lines: [String: LineIndex] = [:]
    return findings.map { finding in
      guard finding.position == nil, finding.range != nil else { return finding }
      if lines[finding.file] == nil, let file = files.first(where: { $0.path == finding.file }) {
        lines[finding.file] = try? TextFile(path: file.path, bytes: file.bytes).lines
      }
      return lines[finding.file].map(finding.located) ?? finding
    }
  }
}

/// An edition with what is wrong with it; no edition where its files can't be read as one.
public struct CheckedEdition: Sendable {
  /// The edition.
  public let edition: Edition?
  /// What is wrong, with lines and columns.
  public let findings: [Diagnostic]
  /// The digest of its files.
  let digest: String
  /// What a person accepted.
  var waivers: [Waiver] = []
  /// Which items replace which of an earlier edition.
  var succession: Succession?
  /// What reviewers decided about changes.
  var reviews: [ChangeReview] = []
  /// The files it was read from.
  var files: [ContentFile] = []

  /// Findings with lines and columns in the edition's files.
  func located(_ findings: [Diagnostic]) -> [Diagnostic] { Workspace.located(findings, by: files) }
  /// The processor time its rules took.
  var checkingTime = Duration.zero
}

extension Message {
  static let folderName = Message(
    zh: "文件夹名只能用小写字母、数字和连字符。请改名，例如 jiaxing/2023。",
    en: "Folders are named with lower-case letters, digits and hyphens. Rename it, for example to jiaxing/2023.")

  static let noEdition = Message(
    zh: "内容文件夹里没有任何版本。请检查 --content；版本放在“行政区划/版本”两级文件夹里，例如 jiaxing/2023。",
    en: "The content folder holds no edition. Check --content; an edition is a folder such as jiaxing/2023.")

  static func noRegions(_ slug: String) -> Message {
    Message(
      zh: "regions.yml 没有登记行政区划，而内容里有“\(slug)”的版本。请登记代码、名称和地址名（slug: \(slug)）。",
      en: "regions.yml lists no region, but there is an edition of \(slug). List its code, name and slug (\(slug)).")
  }

  static let strayFile = Message(
    zh: "行政区划的文件夹里只放各版本的文件夹；这个文件未使用。",
    en: "A region's folder holds folders of editions only; this file is not used.")
}
