internal import ArgumentParser
internal import Comparing
internal import Diagnostics
internal import Pipeline
internal import Publishing

/// `gongbiao floor`
struct FloorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "floor",
    abstract: Message(zh: "检查本级标准有没有低于上级标准的地方。", en: "Check a local standard against the one above it.")[.inUse])

  /// The form of the output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case html
    case json
    case csv
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: .init(Message(zh: "本级标准的版本。", en: "The edition of the local standard.")[.inUse]))
  var local: String

  @Argument(help: .init(Message(zh: "上级标准的版本。", en: "The edition of the standard above.")[.inUse]))
  var upper: String

  @Option(
    help: .init(
      Message(
        zh: "输出格式：text、markdown、html、json 或 csv。", en: "The form of the output: text, markdown, html, json or csv.")[
          .inUse]))
  var format: Format = .text

  @Flag(
    help: .init(
      Message(
        zh: "输出超标事项报备清单（markdown 或 csv），而不是检查结果。",
        en: "Write the list of what goes beyond and must be filed (markdown or csv) instead of the report.")[.inUse]))
  var filing = false

  func run() async throws {
    let pair = try EditionPair.read(local, upper, content: common.content)
    let report = pair.floor()
    let console = Console.standardOutput
    let writer = FloorText(
      language: common.language, usesColour: format == .text && console.hasColour, local: pair.first, upper: pair.second
    )
    if filing {
      let list = FilingList(report, local: EditionText(pair.first))
      if format == .csv {
        console.write(ComparisonMarkdown.filingTable(list))
      } else {
        console.write(ComparisonMarkdown.filing(list, local: report.local, upper: report.upper))
      }
    } else {
      switch format {
      case .text: console.write(writer.text(of: report))
      case .markdown: console.write(writer.markdown(of: report))
      case .html:
        console.write(
          ComparisonDocument.bytes(ofReport: writer.text(of: report), title: "\(report.local) ↔ \(report.upper)"))
      case .json: console.write(FloorJSON.bytes(of: report))
      case .csv: console.write(writer.table(of: report))
      }
    }
    if report.count(.below) > 0 { throw ExitCode(1) }
  }
}
