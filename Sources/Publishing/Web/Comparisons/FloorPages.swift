internal import Comparing
internal import Diagnostics
internal import Standards

/// The pages that show how a local standard stands to the one above it, with both passages, and the same as files.
struct FloorPages {
  private let site: WebSite
  private let compared: ComparedPair
  private let names: ComparisonNames
  private let report: FloorReport
  private let list: FilingList
  private var address: Address { Address(compared.pair.folder + "floor/") }

  /// The order in which verdicts are told: what needs a person first.
  private static let verdicts: [FloorReport.Verdict] = [.below, .incomparable, .above, .equal]

  /// A part of a page under its heading.
  private struct Part {
    let group: String
    let html: String
  }

  /// The pages of a pair whose first edition is above the second.
  init(_ site: WebSite, _ compared: ComparedPair, _ names: ComparisonNames) {
    self.site = site
    self.compared = compared
    self.names = names
    report = FloorCheck.report(local: compared.new, upper: compared.old, waivers: compared.waivers)
    list = FilingList(report, local: compared.new.text)
  }

  /// The pages and files, PDF aside.
  var outputs: [Output] {
    // The links of a further page are longer than those of the first, for which sizes are counted.
    let pages = PageFilling.pages(of: parts(PageFrame(site, address)).map(\.html.utf8.count))
    let (report, list, folder) = (report, list, compared.pair.folder)
    let writer = FloorText(language: .chinese, local: compared.new.text, upper: compared.old.text)
    return (pages.isEmpty ? [0..<0] : pages).enumerated().map { index, range in
      site.output(address.page(index + 1), template: "pages/compare-floor") { [self] in
        page(index, of: max(1, pages.count), range)
      }
    } + [
      Output(.website, folder + "floor.json") { FloorJSON.bytes(of: report) },
      Output(.website, folder + "floor.csv") { FloorTable.bytes(of: [(writer, report)]) },
      Output(.website, folder + "filing.csv") { FloorTable.bytes(ofFiling: [(report, list)]) },
      Output(.website, folder + "filing.md") {
        Array(ComparisonMarkdown.filing(list, local: report.local, upper: report.upper).utf8)
      },
    ]
  }

  /// The documents to typeset.
  var printJobs: [PrintJob] { [TablePrint.filing(list, of: report).moved(to: compared.pair.folder + "filing.pdf")] }

  /// The files beside the pages: name, address, what for.
  var files: [(String, String, String)] {
    let filing = [("超标事项报备清单（Markdown）", "filing.md", ""), ("超标事项报备清单（CSV）", "filing.csv", "可用表格软件填写理由")]
    let check = [("底线检查结果（CSV）", "floor.csv", "逐条结论"), ("底线检查结果（JSON）", "floor.json", "供程序使用")]
    return (site.model.hasPrint ? [("超标事项报备清单（PDF）", "filing.pdf", "供打印和填写")] : []) + filing + check
  }

  /// The verdicts with their counts, for the summary of the pair.
  func summary(_ frame: PageFrame) -> View {
    View(["href": .text(frame.href(address)), "counts": .list(counts)])
  }

  private var counts: [View] {
    var counts = Self.verdicts.map { (names: $0.words.zh, count: report.count($0), verdict: $0.rawValue) }
    counts.append(("低于但已说明理由", report.waived, "waived"))
    counts.append(("上级有、本级没有", report.missing.count, "missing"))
    counts.append(("本级新增", report.added.count, "added"))
    return counts.filter { $0.count > 0 || $0.verdict == "below" }.map {
      View(["name": .text($0.names), "count": .text(String($0.count)), "verdict": .text($0.verdict)])
    }
  }

  private func page(_ index: Int, of count: Int, _ range: Range<Int>) -> View {
    let frame = PageFrame(site, address.page(index + 1))
    let heading = "\(names.sides.new)与上级标准相比"
    var view = frame.view(
      article: .init(
        title: "\(heading)：\(names.title)", published: "", source: "", keywords: "基本公共服务标准,底线,对照",
        description: "\(names.new.fullTitle)有没有低于\(names.old.fullTitle)的地方。"),
      crumbs: [frame.crumb("版本对照", .comparisons), frame.crumb(names.title, compared.pair.address)], here: heading)
    view.set([
      "heading": .text(heading), "oldSide": .text(names.sides.old), "newSide": .text(names.sides.new),
      "counts": .list(counts), "findings": .html(Self.html(parts(frame)[range])),
      "pager": .part(Pager(frame, list: address, number: index + 1, count: count).view),
    ])
    return view
  }

  /// The parts under their headings.
  private static func html(_ parts: ArraySlice<Part>) -> String {
    var html = ""
    var group: String?
    for part in parts {
      if part.group != group {
        html += "\(group == nil ? "" : "</ul>\n")<h2>\(part.group)</h2>\n<ul class=\"floor\">\n"
        group = part.group
      }
      html += part.html
    }
    return group == nil ? "" : html + "</ul>\n"
  }

  /// Everything the report says, in the order in which it is told.
  private func parts(_ frame: PageFrame) -> [Part] {
    var parts: [Part] = []
    for verdict in Self.verdicts {
      for isWaived in verdict == .below ? [false, true] : [false] {
        parts += report.findings.filter { $0.verdict == verdict && ($0.waiver != nil) == isWaived }.map {
          Part(group: isWaived ? "低于上级标准，已说明理由" : verdict.words.zh, html: html(of: $0, frame))
        }
      }
    }
    let (local, upper) = (compared.new.text, compared.old.text)
    parts += report.missing.map { number in
      Part(group: "上级有、本级没有的项目", html: "<li data-verdict=\"missing\">\(link(number, in: upper, frame))</li>\n")
    }
    return parts
      + report.added.map { number in
        Part(group: "本级新增的项目", html: "<li data-verdict=\"added\">\(link(number, in: local, frame))</li>\n")
      }
  }

  /// A promise of the upper standard beside what the local one says to it.
  private func html(of finding: FloorReport.Finding, _ frame: PageFrame) -> String {
    let upper = compared.old.text.items.first { $0.number == finding.upperItem }
    let label = upper?.fields.first { $0.name == finding.field }?.label
    let about = [ComparisonWords.field(finding.field, label: label).zh, finding.subject].filter { !$0.isEmpty }
    func side(_ name: String, _ passage: String) -> String {
      "<div><dt>\(HTML.escape(name))</dt><dd>\(HTML.escape(passage))</dd></div>"
    }
    let item = link(finding.localItem, in: compared.new.text, frame)
    var html = "<li data-verdict=\"\(finding.verdict.rawValue)\">\(item)"
    html += " <span class=\"meta\">\(HTML.escape(about.joined(separator: "：")))</span>\n<dl>"
    html += side(names.sides.new, finding.local?.text ?? Message.notSaid.zh)
    html += side(names.sides.old, finding.upper.text) + "</dl>\n"
    if let waiver = finding.waiver {
      html += "<p class=\"meta\">\(HTML.escape(Message.acceptedBelow(waiver).zh))</p>\n"
    }
    return html + "</li>\n"
  }

  private func link(_ number: Int, in edition: EditionText, _ frame: PageFrame) -> String {
    guard let item = edition.items.first(where: { $0.number == number }) else { return String(number) }
    let href = HTML.escape(frame.href(.item(edition.id, number)))
    return "<a href=\"\(href)\">\(HTML.escape(ComparisonWords.items([item])))</a>"
  }
}
