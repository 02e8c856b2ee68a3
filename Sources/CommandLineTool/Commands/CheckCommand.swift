internal import ArgumentParser
internal import Diagnostics
internal import Pipeline

/// `gongbiao check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Message(zh: "检查内容，列出全部问题。", en: "Check the content and list every finding.")[.inUse])

  @OptionGroup var common: CommonOptions

  @Option(
    help: .init(Message(zh: "输出格式：text、json 或 sarif。", en: "The form of the output: text, json or sarif.")[.inUse]))
  var format: FindingsFormat = .text

  @Flag(help: .init(Message(zh: "把警告当作错误。", en: "Take warnings for errors.")[.inUse]))
  var strict = false

  func run() async throws {
    let found = try await SiteCheck.findings(content: common.content, jobs: ProcessorCount.available)
    let findings = strict ? found.withWarningsAsErrors() : found
    format.print(findings, language: common.language)
    throw findings.exitCode
  }
}
