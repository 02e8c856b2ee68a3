internal import Standards

/// The list of domains and a page for each.
struct DomainPages {
  private let site: WebSite

  /// The domain pages of a site.
  init(_ site: WebSite) {
    self.site = site
  }

  /// The pages; none where no edition has domains.
  var outputs: [Output] {
    let domains = site.domains.entries
    let lists = Pager.pages(of: domains).map { page in
      site.output(Address.domains.page(page.number), template: "pages/domains") { list(page.number, page.entries) }
    }
    let pages = domains.flatMap { domain in
      Pager.pages(of: domain.items).map { page in
        site.output(Address.domain(domain.slug).page(page.number), template: "pages/domain") {
          view(of: domain, page.number, page.entries)
        }
      }
    }
    return lists + pages
  }

  /// A domain as lists show it.
  static func tile(_ domain: DomainIndex.Entry, _ frame: PageFrame) -> View {
    View([
      "name": .text(domain.name), "href": .text(frame.href(.domain(domain.slug))),
      "count": .text(String(domain.items.count)),
    ])
  }

  private func list(_ number: Int, _ domains: ArraySlice<DomainIndex.Entry>) -> View {
    let frame = PageFrame(site, Address.domains.page(number))
    var view = frame.view(column: .init(name: "服务领域", description: "按领域查各地的基本公共服务"), number: number)
    view["domains"] = .list(domains.map { Self.tile($0, frame) })
    let count = Pager.count(of: site.domains.entries.count)
    view["pager"] = .part(Pager(frame, list: .domains, number: number, count: count).view)
    return view
  }

  private func view(of domain: DomainIndex.Entry, _ number: Int, _ items: ArraySlice<ItemRef>) -> View {
    let address = Address.domain(domain.slug)
    let frame = PageFrame(site, address.page(number))
    var view = frame.view(
      column: .init(
        name: domain.name, description: "“\(domain.name)”领域的基本公共服务", keywords: "基本公共服务,\(domain.name)"),
      crumbs: [frame.crumb("服务领域", .domains)], number: number)
    view["heading"] = .text(domain.name)
    view["about"] = .text("各地标准中共\(domain.items.count)项服务。")
    view["groups"] = .list(ItemLists(site, frame).groups(items))
    let count = Pager.count(of: domain.items.count)
    view["pager"] = .part(Pager(frame, list: address, number: number, count: count).view)
    return view
  }
}
