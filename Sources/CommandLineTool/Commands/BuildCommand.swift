internal import ArgumentParser
internal import Diagnostics
internal import Pipeline

/// `gongbiao build`
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: Message(zh: "检查内容并发布为网站。", en: "Check the content and publish it as a site.")[.inUse])

  @OptionGroup var common: CommonOptions
  @OptionGroup var rendering: RenderingOptions

  @Option(help: .init(Message(zh: "站点文件夹。", en: "The site folder.")[.inUse], valueName: "dir"))
  var site = "Site"

  @Flag(help: .init(Message(zh: "把警告当作错误。", en: "Take warnings for errors.")[.inUse]))
  var strict = false

  func run() async throws {
    var options = try rendering.buildOptions(content: common.content)
    options.site = site
    options.isStrict = strict
    let line = ProgressLine(on: .standardError)
    defer { line.clear() }
    let report = try await rendering.explained { try await SiteBuild(options, progress: line.progress).run() }
    line.clear()
    FindingsFormat.text.print(report.findings, language: common.language)
    Console.standardOutput.line(summary(of: report)[common.language])
    throw report.outcome == .refused ? ExitCode(2) : report.findings.exitCode
  }

  private func summary(of report: SiteBuild.Report) -> Message {
    switch report.outcome {
    case .published(let files, let items): .published(items: items, files: files, site: site)
    case .unchanged(let items): .unchanged(items: items, site: site)
    case .refused: .refused(site: site)
    }
  }
}

/// What the commands that render a site take.
struct RenderingOptions: ParsableArguments {
  @Option(help: .init(Message(zh: "模板文件夹。", en: "The folder of templates.")[.inUse], valueName: "dir"))
  var templates: String?

  @Option(
    help: .init(
      Message(zh: "网站的完整地址，代替 site.yml 中的 url。", en: "The full address of the site, in place of site.yml's url.")[
        .inUse],
      valueName: "url"))
  var baseUrl: String?

  @OptionGroup var day: DayOption

  @Flag(help: .init(Message(zh: "不生成 PDF。", en: "Make no PDF files.")[.inUse]))
  var noPrint = false

  @Option(help: .init(Message(zh: "同时处理的版本数。", en: "How many editions are worked on at a time.")[.inUse]))
  var jobs = ProcessorCount.available

  func validate() throws {
    if jobs < 1 { throw ValidationError(Message(zh: "--jobs 至少为 1。", en: "--jobs is at least 1.")[.inUse]) }
  }

  /// Runs a step of building. Where a tool of typesetting is missing, the message names the way without it.
  func explained<Value>(_ step: () async throws -> Value) async throws -> Value {
    do {
      return try await step()
    } catch let error as TypesettingError {
      guard case .toolMissing = error else { throw error }
      throw UsageError(message: .orWithoutPrint(error.message))
    }
  }

  func buildOptions(content: String) throws -> SiteBuild.Options {
    var options = SiteBuild.Options(templates: try Resources.templates(named: templates))
    options.content = content
    options.baseURL = baseUrl
    options.prints = !noPrint
    options.jobs = jobs
    options.day = try day.day()
    options.executable = RunningProgram.path ?? ""
    return options
  }
}

extension Message {
  static func orWithoutPrint(_ message: Message) -> Message {
    Message(zh: message.zh + "也可以加 --no-print，不生成 PDF。", en: message.en + " Or add --no-print to make no PDF.")
  }

  static func published(items: Int, files: Int, site: String) -> Message {
    Message(
      zh: "已发布 \(items) 个服务项目，共 \(files) 个文件：网站在 \(site)/public，Markdown 在 \(site)/editions。",
      en: "Published \(items) items in \(files) files: the website in \(site)/public, Markdown in \(site)/editions.")
  }

  static func unchanged(items: Int, site: String) -> Message {
    Message(
      zh: "内容没有变化，\(site) 中的 \(items) 个服务项目已是最新。",
      en: "Nothing has changed; the \(items) items in \(site) are up to date.")
  }

  static func refused(site: String) -> Message {
    Message(
      zh: "有错误，没有发布；\(site) 保持原样。请改正上面列出的错误后重试。",
      en: "There are errors, so nothing was published; \(site) is as it was. Mend the errors above and try again.")
  }
}
