internal import Standards

/// The home page: search, domains, regions, the latest notices.
struct HomePage {
  /// The number of domains and of notices it shows.
  private static let domainLimit = 24
  private static let noticeLimit = 10

  private let site: WebSite
  private let frame: PageFrame

  /// The home page of a site.
  init(_ site: WebSite) {
    self.site = site
    frame = PageFrame(site, .home)
  }

  /// The page.
  var outputs: [Output] { [site.output(.home, template: "pages/home") { self.view }] }

  private var view: View {
    let description = site.model.catalogue.site.description
    var view = frame.view(
      column: .init(
        name: "首页", description: description.isEmpty ? "各地基本公共服务标准和印发通知" : description, type: .home))
    view["domains"] = .list(
      site.domains.entries.prefix(Self.domainLimit).map { NamePages.tile($0, .domains, frame) })
    view["moreDomains"] = .flag(site.domains.entries.count > Self.domainLimit)
    view["audiences"] = .list(site.audiences.entries.map { NamePages.tile($0, .audiences, frame) })
    view["hasRegions"] = .flag(!site.regions.entries.isEmpty)
    view["groups"] = .list(groups)
    let notices = NoticeList(site, frame).latest(Self.noticeLimit)
    view["hasNotices"] = .flag(!notices.isEmpty)
    view["notices"] = .list(notices)
    return view
  }

  /// The regions by the region above them, in the order met; no headings where there is one group.
  private var groups: [View] {
    var parents: [String] = []
    var members: [String: [View]] = [:]
    for region in site.regions.entries {
      let parent = region.parent ?? ""
      if members[parent] == nil { parents.append(parent) }
      members[parent, default: []].append(RegionPages.tile(region, site, frame))
    }
    return parents.map { parent in
      let name = parent.isEmpty || parents.count == 1 ? "" : site.regions.name(of: parent)
      return View(["name": .text(name), "regions": .list(members[parent] ?? [])])
    }
  }
}
