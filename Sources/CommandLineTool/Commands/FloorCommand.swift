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
    case pdf
  }

  @OptionGroup var common: CommonOptions

  @Argument(
    help: .init(
      Message(
        zh: "本级标准的版本（可以有多个），最后是上级标准的版本。",
        en: "The editions of local standards, one or more, and last the edition of the standard above.")[.inUse],
      valueName: "edition"))
  var editions: [String]

  @Option(
    help: .init(
      Message(
        zh: "输出格式：text、markdown、html、json、csv，报备清单还可用 pdf。",
        en: "The form of the output: text, markdown, html, json, csv; pdf of the filing list.")[
          .inUse]))
  var format: Format = .text

  @Flag(
    help: .init(
      Message(
        zh: "输出超标事项报备清单（markdown、csv 或 pdf），而不是检查结果。",
        en: "Write the list of what goes beyond and must be filed (markdown, csv or pdf) instead of the report.")[
          .inUse]))
  var filing = false

  func validate() throws {
    if editions.count < 2 {
      throw ValidationError(
        Message(
          zh: "至少要写两个版本：先写本级标准，最后写上级标准。",
          en: "Name two editions at least: the local standards first, the standard above last.")[.inUse])
    }
    if format == .pdf && (!filing || editions.count > 2) {
      throw ValidationError(
        Message(
          zh: "PDF 只用于一个本级标准的报备清单：请加 --filing，只写两个版本。",
          en: "PDF is made of the filing list of one local standard: add --filing and name two editions.")[.inUse])
    }
  }

  func run() async throws {
    let run = try await FloorRun.run(
      editions.dropLast(), upper: editions[editions.count - 1], content: common.content, jobs: ProcessorCount.available)
    if filing { try await writeFiling(run) } else { writeReports(run) }
    if run.locals.contains(where: { $0.report.count(.below) > 0 }) { throw ExitCode(1) }
  }

  private func writeReports(_ run: FloorRun) {
    let console = Console.standardOutput
    let reports = run.locals.map { local in
      let writer = FloorText(
        language: common.language, usesColour: format == .text && console.hasColour, local: local.edition,
        upper: run.upper)
      return (writer: writer, report: local.report)
    }
    let texts = reports.lazy.map { $0.writer.text(of: $0.report) }
    switch format {
    case .text: console.write(texts.joined(separator: "\n"))
    case .markdown: console.write(reports.map { $0.writer.markdown(of: $0.report) }.joined(separator: "\n"))
    case .html:
      let names = reports.map { "\($0.report.local)" }.joined(separator: "、")
      console.write(
        ComparisonDocument.bytes(ofReport: texts.joined(separator: "\n"), title: "\(names) ↔ \(run.upper.id)"))
    case .json, .pdf:
      let all = reports.map(\.report)
      console.write(all.count == 1 ? FloorJSON.bytes(of: all[0]) : FloorJSON.bytes(of: all))
    case .csv: console.write(FloorTable.bytes(of: reports))
    }
  }

  private func writeFiling(_ run: FloorRun) async throws {
    let console = Console.standardOutput
    let lists = run.locals.map { (report: $0.report, list: FilingList($0.report, local: $0.edition)) }
    if format == .pdf, let only = lists.first {
      let job = TablePrint.filing(only.list, of: only.report)
      console.write(try await EditionExport.pdf(of: job, templates: Resources.templates(named: nil)))
    } else if format == .csv {
      console.write(FloorTable.bytes(ofFiling: lists))
    } else {
      let texts = lists.map { ComparisonMarkdown.filing($0.list, local: $0.report.local, upper: $0.report.upper) }
      console.write(texts.joined(separator: "\n"))
    }
  }
}
