internal import Collating
public import Diagnostics
internal import Publishing
internal import Standards

/// Proves that the finished files of a site hold the text of the content, each form by itself: HTML, Markdown, JSON,
/// CSV, Akoma Ntoso, PDF and Word files.
public enum PublishedCheck {
  /// What the files of every edition hold otherwise than the content, in order of place.
  ///
  /// PDF files are read with poppler's `pdftotext`. They and Word files may be missing altogether, in a site built without them.
  /// Throws ``FileError`` where the content can't be read.
  public static func findings(content: String, site: String, jobs: Int) async throws -> [Diagnostic] {
    let workspace = try Workspace(content: content)
    let website = "\(site)/\(Output.Part.website.rawValue)"
    guard FileSystem.kind(of: website) == .folder else {
      return [Diagnostic("published-missing", .error, file: website, .nothingPublished)]
    }
    let templates = Templates.locate(named: nil)
    let settings = templates.flatMap { try? TypesettingTools.settings(templates: $0) } ?? PrintSettings()
    let read = try await ConcurrentMap.run(workspace.editions, width: jobs) { id -> Found in
      guard let edition = try workspace.edition(id) else { return Found() }
      return try findings(of: edition, site: site, settings)
    }
    let printed = read.contains(where: \.hasPrint)
    return (read.flatMap(\.findings) + (printed ? read.flatMap(\.missingPrint) : [])).inOrder()
  }

  /// What was found of one edition. Missing PDF and Word files count only where another edition has some.
  private struct Found: Sendable {
    var findings: [Diagnostic] = []
    var missingPrint: [Diagnostic] = []
    var hasPrint = false
  }

  private static func findings(
    of edition: Edition, site: String, _ settings: PrintSettings
  ) throws(FileError) -> Found {
    var found = Found()
    let website = "\(site)/\(Output.Part.website.rawValue)"
    let name = "\(website)/\(edition.id)/\(edition.id.region)-\(edition.id.name)"
    let markdown = "\(site)/\(Output.Part.editions.rawValue)/\(EditionMarkdown.path(of: edition.id))"
    try compare(markdown, &found.findings) { Collation.markdown($0, of: edition, file: markdown) }
    try compare("\(name).json", &found.findings) { bytes in
      let differences = Collation.json(bytes, of: edition, file: "\(name).json")
      // What the text is told again as, such as the list of lead organs, must agree with it.
      guard differences.isEmpty, bytes != EditionJSON.bytes(of: edition) else { return differences }
      return [Diagnostic("published-differs", .error, file: "\(name).json", .viewsDiffer)]
    }
    try compare("\(name).akn.xml", &found.findings) {
      Collation.akomaNtoso($0, of: edition, file: "\(name).akn.xml")
    }
    if edition.plan.map(\.indicators.isEmpty) != true {
      try compare("\(name).csv", &found.findings) { Collation.csv($0, of: edition, file: "\(name).csv") }
    }
    for page in Collation.pages(of: edition) {
      let path = "\(website)/\(page.path)"
      try compare(path, &found.findings) { page.findings($0, file: path) }
    }
    comparePrint(of: edition, website, settings, &found)
    try compareWord(of: edition, website, settings, &found)
    return found
  }

  /// Holds a file against the edition; one that is not there is a finding.
  private static func compare(
    _ path: String, _ findings: inout [Diagnostic], _ body: ([UInt8]) -> [Diagnostic]
  ) throws(FileError) {
    guard FileSystem.kind(of: path) == .file else {
      findings.append(Diagnostic("published-missing", .error, file: path, .fileNotPublished))
      return
    }
    findings += body(try FileSystem.read(path, limit: 256 << 20))
  }

  private static func compareWord(
    of edition: Edition, _ website: String, _ settings: PrintSettings, _ found: inout Found
  ) throws(FileError) {
    for output in WordDocument.paths(for: edition) {
      let path = "\(website)/\(output)"
      guard FileSystem.kind(of: path) == .file else {
        found.missingPrint.append(Diagnostic("published-missing", .error, file: path, .fileNotPublished))
        continue
      }
      found.hasPrint = true
      let bytes = try FileSystem.read(path, limit: 256 << 20)
      let form = output == WordDocument.noticePath(of: edition.id) ? PrintForm.notice : .circular
      found.findings += Collation.word(bytes, of: edition, form, settings: settings, file: path)
    }
  }

  private static func comparePrint(
    of edition: Edition, _ website: String, _ settings: PrintSettings, _ found: inout Found
  ) {
    for form in edition.printForms {
      let path = "\(website)/\(PrintJobs.path(of: form, edition.id))"
      guard FileSystem.kind(of: path) == .file else {
        found.missingPrint.append(Diagnostic("published-missing", .error, file: path, .fileNotPublished))
        continue
      }
      found.hasPrint = true
      do {
        let text = try PageTexts.running(ofPDF: path)
        found.findings += Collation.print(text, of: edition, form, settings: settings, file: path)
      } catch {
        found.findings.append(Diagnostic("published-unreadable", .error, file: path, error.message))
      }
    }
  }
}

extension Message {
  static let nothingPublished = Message(
    zh: "没有已发布的网站。请先运行 gongbiao build，或用 --site 指明站点文件夹。",
    en: "No website is published here. Run gongbiao build first, or name the site folder with --site.")

  static let fileNotPublished = Message(
    zh: "文件不存在，内容里却有这个版本。请重新运行 gongbiao build。",
    en: "The file is not there, though the content holds it. Run gongbiao build again.")

  static let viewsDiffer = Message(
    zh: "文字与内容一致，而由文字得出的数据（如牵头单位的列表）不一致。请重新运行 gongbiao build。",
    en:
      "The text is that of the content, but what is told of it besides, such as the lists of lead organs, is not. Run "
      + "gongbiao build again.")
}
