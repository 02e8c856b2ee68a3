internal import HanText
internal import Standards

/// The pages of regions: editions, notices, regions below. A region without editions has none.
struct RegionPages {
  private let site: WebSite

  /// The region pages of a site.
  init(_ site: WebSite) {
    self.site = site
  }

  /// A page for each region.
  var outputs: [Output] {
    site.regions.entries.map { region in
      site.output(.region(region.slug), template: "pages/region") { view(of: region) }
    }
  }

  /// A region as lists of regions show it.
  static func tile(_ region: RegionIndex.Entry, _ site: WebSite, _ frame: PageFrame) -> View {
    let labels = region.editions.map { EditionContext.shortTitle(site.model.editions[$0]) }
    return View([
      "name": .text(region.name), "href": .text(frame.href(.region(region.slug))),
      "about": .text(labels.joined(separator: "、")),
    ])
  }

  private func view(of region: RegionIndex.Entry) -> View {
    let frame = PageFrame(site, .region(region.slug))
    let editions = region.editions.map { site.model.editions[$0] }
    let notices = NoticeList(site, frame).entries(editions)
    let children = site.regions.children(of: region.slug).map { Self.tile($0, site, frame) }
    let parent = region.parent.flatMap { site.regions[$0] }
    var view = frame.view(
      column: .init(
        name: region.name, description: "\(region.name)的基本公共服务标准和印发通知",
        keywords: "基本公共服务,服务标准,\(region.name)"),
      crumbs: parent.map { [frame.crumb($0.name, .region($0.slug))] } ?? [])
    view["regionName"] = .text(region.name)
    let standards = editions.filter { $0.plan == nil }
    let plans = editions.filter { $0.plan != nil }
    view["hasEditions"] = .flag(!standards.isEmpty)
    view["editions"] = .list(standards.map { card($0, frame) })
    view["hasPlans"] = .flag(!plans.isEmpty)
    view["plans"] = .list(plans.map { card($0, frame) })
    view["hasNotices"] = .flag(!notices.isEmpty)
    view["notices"] = .list(notices)
    let hasDeadlines = !site.model.deadlines.entries(askedBy: region.slug).isEmpty
    view["deadlines"] = .text(hasDeadlines ? frame.href(.deadlines(region.slug)) : "")
    let pairs = editions.flatMap { edition in
      (site.comparisons[edition.id] ?? []).filter { $0.new == edition.id || $0.relation == .named }
    }
    view["hasComparisons"] = .flag(!pairs.isEmpty)
    view["comparisons"] = .list(pairs.compactMap { ComparisonList.link($0, site, frame) })
    view["hasChildren"] = .flag(!children.isEmpty)
    view["children"] = .list(children)
    return view
  }

  private func card(_ edition: EditionSummary, _ frame: PageFrame) -> View {
    let address = frame.href(.edition(edition.id))
    let doubt = NoticeFacts.doubt(edition.notice)
    return View([
      "heading": .text(edition.fullTitle), "href": .text(address),
      "about": .text(EditionContext.extent(of: edition)), "validity": .text(doubt),
      "inForce": .text(doubt.isEmpty ? edition.notice?.validity ?? "" : ""),
      "files": .list(
        EditionFile.files(of: edition, hasPrint: site.model.hasPrint).map { file in
          View(["name": .text(file.short), "href": .text(address + file.fileName)])
        }),
      "effective": .text(edition.notice?.effective?.iso ?? ""),
      "effectiveText": .text(edition.notice?.effective?.chinese ?? ""),
    ])
  }
}
