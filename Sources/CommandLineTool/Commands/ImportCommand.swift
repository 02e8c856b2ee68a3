internal import ArgumentParser
internal import Diagnostics
internal import Pipeline

/// `gongbiao import`
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Message(
      zh: "把已有的文件导入为内容，并列出需要人核对的地方。", en: "Import a document as content and list what a person has to look at.")[.inUse]
  )

  @OptionGroup var common: CommonOptions

  @Argument(
    help: .init(
      Message(
        zh: "要导入的文件：DOCX、XLSX、PDF、HTML、CSV、TSV、Markdown 或纯文本。",
        en: "The document: DOCX, XLSX, PDF, HTML, CSV, TSV, Markdown or plain text.")[.inUse]))
  var file: String

  @Option(
    help: .init(
      Message(zh: "放入的文件夹，例如 Content/jiaxing/2023。", en: "The folder it goes into, such as Content/jiaxing/2023.")[
        .inUse],
      valueName: "dir"))
  var into: String

  @Option(
    help: .init(Message(zh: "文件种类；目前只有 standard。", en: "The kind of document; so far only standard.")[.inUse]))
  var kind: Kind = .standard

  @Option(
    help: .init(
      Message(
        zh: "Word 的修订痕迹：accepted 取修订后，original 取修订前。",
        en: "Tracked changes of Word: accepted or original.")[.inUse]))
  var changes: Changes = .accepted

  @Option(
    help: .init(
      Message(zh: "把每一处改动写成 JSON 文件。", en: "Write the account of every change as JSON.")[.inUse], valueName: "file.json"
    ))
  var report: String?

  @Flag(help: .init(Message(zh: "覆盖已有的内容。", en: "Overwrite what is there.")[.inUse]))
  var force = false

  /// The kinds of documents.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case standard
    case plan
    case opinion
  }

  /// Which side of tracked changes is read.
  enum Changes: String, ExpressibleByArgument, CaseIterable {
    case accepted
    case original
  }

  func run() throws {
    guard kind == .standard else { throw UsageError(message: .kindNotYet) }
    let result = try ImportRun(
      file: file, folder: into, reportPath: report, overwrites: force, readsOriginal: changes == .original
    ).run()
    FindingsFormat.text.print(result.findings, language: common.language)
    guard result.isWritten else { throw ExitCode(2) }
    Console.standardOutput.line(
      Message.imported(result)[common.language])
    throw result.findings.exitCode
  }
}

extension Message {
  static let kindNotYet = Message(
    zh: "目前只能导入标准（--kind standard）。", en: "Only standards can be imported so far (--kind standard).")

  static func imported(_ report: ImportRun.Report) -> Message {
    let files = report.files
    return Message(
      zh: "已导入：服务项目 \(report.items) 个，字段 \(report.fields) 个，修复 \(report.repairs) 处，需要核对 \(report.places) 处。"
        + "写入 \(files.joined(separator: "、"))。\n"
        + "接下来：对照原件看 decisions.md，在 regions.yml、organs.yml 登记地区和机关，再运行 gongbiao check。",
      en: "Imported: items \(report.items), fields \(report.fields), repairs \(report.repairs), places to look at "
        + "\(report.places). Written: \(files.joined(separator: ", ")).\n"
        + "Next: read decisions.md beside the document, list region and organs in regions.yml and organs.yml, and run "
        + "gongbiao check.")
  }
}
