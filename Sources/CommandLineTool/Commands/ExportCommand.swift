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
      Message(zh: "格式：json、csv、markdown、pdf 或 docx。", en: "The form: json, csv, markdown, pdf or docx.")[.inUse]))
  var format: EditionExport.Format

  @Option(
    help: .init(
      Message(zh: "写入的文件；不写则输出到标准输出。", en: "The file to write; else the standard output.")[.inUse], valueName: "file"))
  var output: String?

  @Option(help: .init(Message(zh: "模板文件夹。", en: "The folder of templates.")[.inUse], valueName: "dir"))
  var templates: String?

  func run() async throws {
    let source = try EditionSource.read(edition, content: common.content)
    guard let edition = source.edition else {
      report(source.findings)
      throw ExitCode(2)
    }
    let errors = source.findings.filter { $0.severity == .error && $0.waiver == nil }
    try EditionExport.require(format, of: edition)
    let folder = format.needsTemplates ? try Resources.templates(named: templates) : nil
    let bytes = try await EditionExport.bytes(of: edition, as: format, templates: folder)
    if let output {
      try EditionExport.write(bytes, to: output)
    } else {
      Console.standardOutput.write(bytes)
    }
    guard errors.isEmpty else {
      report(errors)
      throw ExitCode(1)
    }
  }

  /// Prints findings where they do not mix with the file.
  private func report(_ findings: [Diagnostic]) {
    let console = Console.standardError
    console.write(TerminalPrinter(language: common.language, usesColour: console.hasColour).text(of: findings))
  }
}

extension EditionExport.Format: ExpressibleByArgument {}
