internal import ArgumentParser
internal import Comparing
internal import Diagnostics
internal import Pipeline
internal import Publishing

/// `gongbiao diff`
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: Message(zh: "比较两个版本，列出全部变化。", en: "Compare two editions and list every change.")[.inUse])

  /// The form of the output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case html
    case json
    case pdf
  }

  /// What is made of the changes.
  enum View: String, ExpressibleByArgument, CaseIterable {
    case changes
    case revision
    case interpretation
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: .init(
      Message(zh: "旧版本，例如 jiaxing/2021，或文件夹、导出的 JSON 文件。", en: "The old edition, a folder, or an exported JSON file.")[
        .inUse]))
  var old: String

  @Argument(help: .init(Message(zh: "新版本。", en: "The new edition.")[.inUse]))
  var new: String

  @Option(
    help: .init(
      Message(
        zh: "输出格式：text、markdown、html、json，修订对照表还可用 pdf。",
        en: "The form of the output: text, markdown, html, json; pdf of the table of revisions.")[
          .inUse]))
  var format: Format = .text

  @Option(
    help: .init(
      Message(
        zh: "内容：changes（全部变化）、revision（修订对照表）或 interpretation（解读草稿）；后两种输出 Markdown，修订对照表还可用 --format pdf。",
        en:
          "What to make: changes, revision (table of old and new text) or interpretation (draft); the last two in Markdown, the table also with --format pdf."
      )[
        .inUse]))
  var view: View = .changes

  @Flag(
    help: .init(Message(zh: "输出供人核对的 succession.yml。", en: "Write a succession.yml for a person to check.")[.inUse]))
  var propose = false

  @Flag(help: .init(Message(zh: "输出供核对人填写的 review.yml。", en: "Write a review.yml for a reviewer to fill in.")[.inUse]))
  var review = false

  func validate() throws {
    if format == .pdf && view != .revision {
      throw ValidationError(
        Message(
          zh: "PDF 只用于修订对照表：请加 --view revision。", en: "PDF is made of the table of revisions: add --view revision.")[
            .inUse])
    }
  }

  func run() async throws {
    let result = try EditionPair.read(old, new, content: common.content).changes()
    guard let changes = result.changes else {
      let errors = Console.standardError
      errors.write(
        TerminalPrinter(language: common.language, usesColour: errors.hasColour).text(of: result.findings))
      throw ExitCode(2)
    }
    let console = Console.standardOutput
    if propose {
      console.write(SuccessionYAML.text(of: changes, language: common.language))
      return
    }
    if review {
      console.write(ReviewYAML.text(of: changes))
      return
    }
    switch (view, format) {
    case (.revision, .pdf):
      let templates = try Resources.templates(named: nil)
      console.write(try await EditionExport.pdf(of: TablePrint.revision(of: changes), templates: templates))
    case (.revision, _): console.write(ComparisonMarkdown.revisionTable(of: changes))
    case (.interpretation, _): console.write(ComparisonMarkdown.interpretation(of: changes))
    case (.changes, .text):
      console.write(ChangeSetText(language: common.language, usesColour: console.hasColour).text(of: changes))
    case (.changes, .markdown): console.write(ComparisonMarkdown.text(of: changes, language: common.language))
    case (.changes, .html): console.write(ComparisonDocument.bytes(of: changes))
    case (.changes, .json), (.changes, .pdf): console.write(ChangeSetJSON.bytes(of: changes))
    }
  }
}
