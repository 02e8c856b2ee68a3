public import ArgumentParser
internal import Diagnostics
public import Pipeline

/// `gongbiao export`
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: Message(zh: "把一个版本导出为一个文件。", en: "Export an edition as one file.")[.inUse])

  @OptionGroup var common: CommonOptions

  @Argument(
    help: .init(
      Message(
        zh: "版本，例如 jiaxing/2023，或任意位置的版本文件夹。", en: "An edition such as jiaxing/2023, or the folder of one.")[.inUse]))
  var edition: String

  @Option(
    help: .init(
      Message(
        zh: "格式：json、csv、jsonld、akn、markdown、pdf 或 docx。",
        en: "The form: json, csv, jsonld, akn, markdown, pdf or docx.")[.inUse]))
  var format: EditionExport.Format

  @Option(
    help: .init(
      Message(zh: "写入的文件；不写则输出到标准输出。", en: "The file to write; else the standard output.")[.inUse], valueName: "file"))
  var output: String?

  @Option(
    help: .init(
      Message(
        zh: "PDF 的样式：circular（公文，不写时即为此）、notice（只有通知）、booklet（单行本）、table（一览表）或 leaflet（打印单页，要写 --item）。",
        en: "The form of a PDF: circular (the usual one), notice, booklet, table, or leaflet (with --item).")[.inUse]))
  var layout: EditionExport.Layout = .circular

  @Option(
    help: .init(
      Message(zh: "打印单页的服务项目编号。", en: "The number of the item on a leaflet.")[.inUse], valueName: "number"))
  var item: Int?

  @Option(
    help: .init(
      Message(
        zh: "网站地址，打印单页的二维码由它而来；不写则用 site.yml 的 url。",
        en: "The site's address, from which the code on a leaflet comes; otherwise url of site.yml.")[.inUse],
      valueName: "url"))
  var baseUrl: String?

  @Option(help: .init(Message(zh: "模板文件夹。", en: "The folder of templates.")[.inUse], valueName: "dir"))
  var templates: String?

  func run() async throws {
    let typesetter = await startedTypesetter()
    let source = try EditionSource.read(edition, content: common.content)
    guard let edition = source.edition else {
      report(source.findings)
      throw ExitCode(2)
    }
    let errors = source.findings.filter { $0.severity == .error && $0.waiver == nil }
    if format != .pdf, layout != .circular || item != nil { throw UsageError(message: .layoutOfPDF) }
    let form = try EditionExport.form(layout, item: item)
    let folder = format.needsTemplates ? try Resources.templates(named: templates) : nil
    let site = layout == .leaflet ? EditionSource.siteAddress(content: common.content, baseURL: baseUrl) : ""
    if layout == .leaflet && site.isEmpty {
      Console.standardError.line(Message.leafletWithoutCode[common.language])
    }
    let warnings = source.findings.filter { $0.severity == .warning && $0.waiver == nil }
    let isChecked = EditionSource.isInContent(self.edition, content: common.content)
    // Told before what keeps a document from being made, which can come of them.
    report(isChecked ? errors : errors + warnings)
    let bytes = try await EditionExport.bytes(
      of: edition, as: format, printed: form, site: site, templates: folder, typesetter: typesetter)
    if let output {
      try EditionExport.write(bytes, to: output)
    } else {
      Console.standardOutput.write(bytes)
    }
    if isChecked && !warnings.isEmpty {
      Console.standardError.line(Message.furtherWarnings(warnings.count, content: common.content)[common.language])
    }
    guard errors.isEmpty else { throw ExitCode(1) }
  }

  /// A typesetter of PDF that gets ready while the edition is read; `nil` where it can't be, which a person hears after
  /// the faults of the edition.
  private func startedTypesetter() async -> Typesetter? {
    guard format == .pdf, let folder = try? Resources.templates(named: templates) else { return nil }
    let typesetter = try? EditionExport.typesetter(folder)
    await typesetter?.start()
    return typesetter
  }

  /// Prints findings where they do not mix with the file.
  private func report(_ findings: [Diagnostic]) {
    guard !findings.isEmpty else { return }
    let console = Console.standardError
    console.write(TerminalPrinter(language: common.language, usesColour: console.hasColour).text(of: findings))
  }
}

extension EditionExport.Format: ExpressibleByArgument {}
extension EditionExport.Layout: ExpressibleByArgument {}

extension Message {
  static let layoutOfPDF = Message(
    zh: "--layout 和 --item 只用于 --format pdf。", en: "--layout and --item go with --format pdf alone.")

  static func furtherWarnings(_ count: Int, content: String) -> Message {
    let command = "gongbiao check" + (content == "Content" ? "" : " --content \(content)")
    return Message(
      zh: "这个版本另有 \(count) 个警告，用 \(command) 查看。",
      en: "The edition has \(count) \(count == 1 ? "warning" : "warnings") beside; \(command) lists them.")
  }

  static let leafletWithoutCode = Message(
    zh: "不知道网站地址，单页上没有二维码。请在 site.yml 写明 url，或加 --base-url。",
    en: "The site's address is not known, so the leaflet bears no code. Give url in site.yml, or --base-url.")
}
