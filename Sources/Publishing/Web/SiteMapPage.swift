internal import Standards

/// The site map (网站地图): the columns, and every region with its editions; regions go on over further pages.
struct SiteMapPage {
  private let site: WebSite

  /// The site map of a site.
  init(_ site: WebSite) {
    self.site = site
  }

  /// The pages; one without regions where there is no edition.
  var outputs: [Output] {
    let regions = site.regions.entries
    let pages = regions.isEmpty ? [(number: 1, entries: regions[...])] : Pager.pages(of: regions)
    return pages.map { page in
      site.output(Address.sitemap.page(page.number), template: "pages/sitemap") { view(page.number, page.entries) }
    }
  }

  private func view(_ number: Int, _ regions: ArraySlice<RegionIndex.Entry>) -> View {
    let frame = PageFrame(site, Address.sitemap.page(number))
    var view = frame.view(column: .init(name: "网站地图", description: "本站的栏目、地区和各版标准"), number: number)
    view["isFirst"] = .flag(number == 1)
    view["hasRegions"] = .flag(!regions.isEmpty)
    view["regions"] = .list(regions.map { entry($0, frame) })
    let count = Pager.count(of: site.regions.entries.count)
    view["pager"] = .part(Pager(frame, list: .sitemap, number: number, count: count).view)
    return view
  }

  private func entry(_ region: RegionIndex.Entry, _ frame: PageFrame) -> View {
    View([
      "name": .text(region.name), "href": .text(frame.href(.region(region.slug))),
      "editions": .list(
        region.editions.map { position in
          let edition = site.model.editions[position]
          return View([
            "name": .text(edition.fullTitle), "href": .text(frame.href(.edition(edition.id))),
            "notice": .text(edition.notice == nil ? "" : frame.href(.notice(edition.id))),
          ])
        }),
    ])
  }
}
