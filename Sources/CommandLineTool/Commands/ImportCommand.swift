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
    help: .init(
      Message(
        zh: "文件种类：standard 标准，plan 规划，opinion 意见。",
        en: "The kind of document: standard, plan or opinion.")[.inUse]))
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

  private var document: ImportRun.Kind {
    switch kind {
    case .standard: .standard
    case .plan: .plan
    case .opinion: .opinion
    }
  }

  func run() throws {
    let result = try ImportRun(
      file: file, kind: document, folder: into, reportPath: report, overwrites: force,
      readsOriginal: changes == .original, language: common.language
    ).run()
    FindingsFormat.text.print(result.findings, language: common.language)
    guard result.isWritten else { throw ExitCode(2) }
    Console.standardOutput.line(
      Message.imported(result)[common.language])
    throw result.findings.exitCode
  }
}

extension Message {
  static func imported(_ report: ImportRun.Report) -> Message {
    let files = report.files
    let counts = report.counts.map { (name($0.part), $0.count) }
    return Message(
      zh: "已导入：\(counts.map { "\($0.0.zh) \($0.1) 个，" }.joined())修复 \(report.repairs) 处，需要核对 \(report.places) 处。"
        + "写入 \(files.joined(separator: "、"))。\n"
        + "接下来：对照原件看 decisions.md，在 regions.yml、organs.yml 登记地区和机关，再运行 gongbiao check。",
      en: "Imported: \(counts.map { "\($0.0.en) \($0.1), " }.joined())repairs \(report.repairs), places to look at "
        + "\(report.places). Written: \(files.joined(separator: ", ")).\n"
        + "Next: read decisions.md beside the document, list region and organs in regions.yml and organs.yml, and run "
        + "gongbiao check.")
  }

  private static func name(_ part: ImportRun.Part) -> Message {
    switch part {
    case .items: Message(zh: "服务项目", en: "items")
    case .fields: Message(zh: "字段", en: "fields")
    case .chapters: Message(zh: "章", en: "chapters")
    case .boxes: Message(zh: "专栏", en: "boxes")
    case .entries: Message(zh: "专栏条目", en: "entries of boxes")
    case .indicators: Message(zh: "指标", en: "indicators")
    case .projects: Message(zh: "工程", en: "projects")
    }
  }
}
