internal import Comparing
internal import Diagnostics
internal import Standards

/// The pages of a pair of editions: a summary with a line for each item, the differences domain by domain, how the local
/// standard stands to the one above, and the same as files.
struct ComparisonPages {
  private let site: WebSite
  private let compared: ComparedPair
  private let names: ComparisonNames
  private let sections: ComparisonSections
  private let floor: FloorPages?

  /// The pages of a pair; `nil` where the site does not have both editions.
  init?(_ site: WebSite, _ compared: ComparedPair) {
    guard let names = ComparisonNames(site, compared.pair) else { return nil }
    self.site = site
    self.compared = compared
    self.names = names
    sections = ComparisonSections(compared.changes, in: compared.pair.address) { entry, address in
      Self.html(site, compared, names, address).entry(entry)
    }
    floor = compared.pair.relation == .above ? FloorPages(site, compared, names) : nil
  }

  /// The pages and files, PDF aside.
  var outputs: [Output] {
    let (changes, folder) = (compared.changes, compared.pair.folder)
    var outputs = [site.output(compared.pair.address, template: "pages/compare") { [self] in summary }]
    for (position, section) in sections.sections.enumerated() {
      for number in section.pages.indices {
        outputs.append(
          site.output(section.address.page(number + 1), template: "pages/compare-domain") { [self] in
            page(number, of: position)
          })
      }
    }
    outputs += [
      Output(.website, folder + "changes.json") { ChangeSetJSON.bytes(of: changes) },
      Output(.website, folder + "changes.md") {
        Array(ComparisonMarkdown.text(of: changes, language: .chinese).utf8)
      },
      Output(.website, folder + "revision.md") { Array(ComparisonMarkdown.revisionTable(of: changes).utf8) },
    ]
    return outputs + (floor?.outputs ?? [])
  }

  /// The documents to typeset; none on a site without print.
  var printJobs: [PrintJob] {
    guard site.model.hasPrint else { return [] }
    return [TablePrint.revision(of: compared.changes).moved(to: compared.pair.folder + "revision.pdf")]
      + (floor?.printJobs ?? [])
  }

  private static func html(
    _ site: WebSite, _ compared: ComparedPair, _ names: ComparisonNames, _ address: Address
  ) -> ComparisonHTML {
    let frame = PageFrame(site, address)
    var html = ComparisonHTML()
    html.oldItem = { frame.href(.item(compared.pair.old, $0)) }
    html.newItem = { frame.href(.item(compared.pair.new, $0)) }
    html.sides = names.sides
    html.words = names.words
    html.reviews = { ReviewCheck.reviews(compared.reviews, of: $0, from: compared.pair.old) }
    return html
  }

  // The summary.

  private var summary: View {
    let frame = PageFrame(site, compared.pair.address)
    let changes = compared.changes
    let totals = changes.totals
    var view = frame.view(
      article: .init(
        title: names.title, published: "", source: "", keywords: "基本公共服务标准,对照",
        description: "\(names.old.fullTitle)与\(names.new.fullTitle)的差异。"),
      crumbs: [frame.crumb("版本对照", .comparisons)], here: names.title)
    let filters = ComparisonFilters(names).views(of: changes.items)
    view.set([
      "heading": .text(names.title),
      "oldSide": .text(names.sides.old), "newSide": .text(names.sides.new),
      "oldName": .text(names.old.fullTitle), "newName": .text(names.new.fullTitle),
      "oldHref": .text(frame.href(.edition(names.old.id))), "newHref": .text(frame.href(.edition(names.new.id))),
      "oldCount": .text(String(totals.old)), "newCount": .text(String(totals.new)),
      "totals": .list(
        ItemDifference.Kind.allCases.compactMap { kind in
          totals.entries[kind].map { View(["name": .text(names.words(kind)), "count": .text(String($0))]) }
        }),
      "hasFilters": .flag(!filters.isEmpty), "filters": .list(filters),
      "floor": .part(floor?.summary(frame)),
      "document": .html(changes.document.map(ComparisonHTML().field).joined()),
      "domains": .list(sections.sections.map { domain($0, frame) }),
      "downloads": .list(downloads),
    ])
    return view
  }

  private func domain(_ section: ComparisonSections.Section, _ frame: PageFrame) -> View {
    var rows = ""
    var place = 0
    for entry in section.entries {
      guard entry.isChanged else {
        rows += row(entry, href: frame.href(.item(compared.pair.new, entry.new.first?.number ?? 0)))
        continue
      }
      rows += row(entry, href: "\(frame.href(section.address(of: place)))#\(ComparisonHTML.anchor(entry))")
      place += 1
    }
    return View([
      "name": .text(section.name), "href": .text(section.changed.isEmpty ? "" : frame.href(section.address)),
      "rows": .html(rows),
    ])
  }

  /// The line of an entry: its name with what happened to it, in which fields, and what reviewers said.
  private func row(_ entry: ItemDifference, href: String) -> String {
    let name = ComparisonWords.items(entry.new.isEmpty ? entry.old : entry.new)
    let kinds = ComparisonFilters.keys(of: entry).joined(separator: " ")
    var html = "<li id=\"\(ComparisonHTML.anchor(entry))\" data-kinds=\"\(kinds)\">"
    html += anchors(entry) + "<a href=\"\(HTML.escape(href))\">\(HTML.escape(name))</a>"
    for kind in entry.kinds where kind != .kept {
      html += " <span class=\"mark\">\(HTML.escape(names.words(kind)))</span>"
    }
    for review in ReviewCheck.reviews(compared.reviews, of: entry, from: compared.pair.old) {
      html += " <span class=\"mark\" data-review=\"\(review.decision.rawValue)\">核对：\(review.decision.words.zh)</span>"
    }
    if !entry.isChanged { return html + " <span class=\"meta\">没有变化</span></li>\n" }
    let labels = entry.fields.map { ComparisonWords.field($0.field, label: $0.newLabel ?? $0.oldLabel).zh }
    let details = [labels.joined(separator: "、"), ComparisonFilters.summary(of: entry)].filter { !$0.isEmpty }
    if !details.isEmpty { html += " <span class=\"meta\">\(HTML.escape(details.joined(separator: "；")))</span>" }
    return html + "</li>\n"
  }

  /// The anchors under which further items of the entry find its line.
  private func anchors(_ entry: ItemDifference) -> String {
    let olds = entry.new.isEmpty ? entry.old.dropFirst() : entry.old[...]
    return (olds.map { "old-\($0.number)" } + entry.new.dropFirst().map { "item-\($0.number)" })
      .map { "<span id=\"\($0)\"></span>" }.joined()
  }

  private var downloads: [View] {
    var files = [
      ("修订对照表（Markdown）", "revision.md", "原规定、修订后、说明"), ("全部变化（Markdown）", "changes.md", "供审阅"),
      ("数据（JSON）", "changes.json", "供程序使用"),
    ]
    if site.model.hasPrint { files.insert(("修订对照表（PDF）", "revision.pdf", "供打印"), at: 0) }
    return (files + (floor?.files ?? [])).map { name, href, about in
      View(["name": .text(name), "href": .text(href), "about": .text(about)])
    }
  }

  // The differences of a domain.

  private func page(_ index: Int, of position: Int) -> View {
    let section = sections.sections[position]
    let address = section.address.page(index + 1)
    let frame = PageFrame(site, address)
    let heading = section.name.isEmpty ? "服务项目" : section.name
    var view = frame.view(
      article: .init(
        title: "\(heading)：\(names.title)", published: "", source: "", keywords: "基本公共服务标准,对照",
        description: "\(names.old.fullTitle)与\(names.new.fullTitle)在“\(heading)”中的差异。"),
      crumbs: [frame.crumb("版本对照", .comparisons), frame.crumb(names.title, compared.pair.address)], here: heading)
    let shown = section.changed[section.pages[index]]
    let filters = ComparisonFilters(names).views(of: shown.map(\.entry))
    view.set([
      "title": .text(names.title), "heading": .text(heading),
      "oldSide": .text(names.sides.old), "newSide": .text(names.sides.new),
      "hasFilters": .flag(!filters.isEmpty), "filters": .list(filters),
      "entries": .html(shown.map(\.html).joined()),
      "previous": .part(neighbour(position, by: -1, frame)), "next": .part(neighbour(position, by: 1, frame)),
      "pager": .part(Pager(frame, list: section.address, number: index + 1, count: section.pages.count).view),
    ])
    return view
  }

  /// The next section with pages in a direction.
  private func neighbour(_ position: Int, by step: Int, _ frame: PageFrame) -> View? {
    var other = position + step
    while sections.sections.indices.contains(other), sections.sections[other].pages.isEmpty { other += step }
    guard sections.sections.indices.contains(other) else { return nil }
    let section = sections.sections[other]
    return View([
      "name": .text(section.name.isEmpty ? "服务项目" : section.name), "href": .text(frame.href(section.address)),
    ])
  }
}
