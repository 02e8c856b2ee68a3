internal import ArgumentParser
internal import Diagnostics
internal import Pipeline

/// `gongbiao check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Message(
      zh: "检查内容，列出全部问题；也可改正，或核对已发布的文件。",
      en: "Check the content and list every finding; mend what is safe, or read published files back.")[.inUse])

  @OptionGroup var common: CommonOptions
  @OptionGroup var selected: SelectionOptions
  @OptionGroup var day: DayOption

  @Option(
    help: .init(Message(zh: "输出格式：text、json 或 sarif。", en: "The form of the output: text, json or sarif.")[.inUse]))
  var format: FindingsFormat = .text

  @Flag(help: .init(Message(zh: "把警告当作错误。", en: "Take warnings for errors.")[.inUse]))
  var strict = false

  @Flag(help: .init(Message(zh: "列出改动并写入可以放心的改正。", en: "Show the safe fixes as a diff and make them.")[.inUse]))
  var fix = false

  @Flag(
    help: .init(
      Message(
        zh: "读回已发布的文件，逐项核对与内容是否一致。", en: "Read the published files back and compare them with the content.")[.inUse]))
  var published = false

  @Option(
    help: .init(Message(zh: "站点文件夹，用于 --published。", en: "The site folder, for --published.")[.inUse], valueName: "dir")
  )
  var site = "Site"

  @Flag(help: .hidden)
  var cost = false

  func validate() throws {
    if fix && published {
      throw ValidationError(
        Message(zh: "--fix 和 --published 不能同时用。", en: "--fix and --published exclude each other.")[.inUse])
    }
  }

  func run() async throws {
    let selection = try selected.selection()
    var options = SiteCheck.Options()
    options.day = try day.day()
    options.isStrict = strict
    let jobs = ProcessorCount.available
    if cost {
      let time = try await SiteCheck.cost(content: common.content, jobs: jobs)
      return Console.standardOutput.line("\(time / .milliseconds(1))")  // for Benchmarks/bench.py
    }
    if fix { return try await mend(selection, options, jobs: jobs) }
    let found =
      published
      ? try await PublishedCheck.findings(content: common.content, site: site, jobs: jobs)
      : try await SiteCheck.findings(content: common.content, jobs: jobs, options: options)
    try end(with: found.filter(selection.holds))
  }

  /// Shows the fixes, makes them and says what remains.
  private func mend(_ selection: FindingSelection, _ options: SiteCheck.Options, jobs: Int) async throws {
    let plan = try await ContentFix.plan(
      content: common.content, jobs: jobs, selection: selection, options: options)
    // What programs read stays alone on the standard output.
    let console = format == .text ? Console.standardOutput : .standardError
    let diff = UnifiedDiff(usesColour: console.hasColour)
    for change in plan.changes { console.write(diff.text(path: change.path, old: change.old, new: change.new)) }
    let left = try plan.write()
    if !plan.changes.isEmpty && format == .text { console.line("") }
    console.line(Message.mended(plan, left: left.count)[common.language])
    try end(with: plan.remaining + left)
  }

  private func end(with findings: [Diagnostic]) throws {
    format.print(findings, language: common.language)
    throw findings.exitCode
  }
}

extension Message {
  static func mended(_ fix: ContentFix, left: Int) -> Message {
    guard !fix.mended.isEmpty else {
      return Message(zh: "没有可以放心改正的问题，文件没有改动。", en: "Nothing can be mended safely; no file was changed.")
    }
    let counts = Dictionary(fix.mended.map { ($0.rule, 1) }, uniquingKeysWith: +).sorted { $0.key < $1.key }
    let files = fix.changes.count - left
    return Message(
      zh: "已改正 \(fix.mended.count) 处，写入 \(files) 个文件：\(counts.map { "\($0.key) \($0.value)" }.joined(separator: "，"))。"
        + "\(fix.remaining.isEmpty ? "" : "还有：")",
      en: "Mended \(fix.mended.count) \(fix.mended.count == 1 ? "place" : "places") in \(files) "
        + "\(files == 1 ? "file" : "files"): "
        + "\(counts.map { "\($0.key) \($0.value)" }.joined(separator: ", ")).\(fix.remaining.isEmpty ? "" : " What remains:")"
    )
  }
}
