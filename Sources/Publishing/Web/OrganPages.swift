internal import Standards

/// The list of lead organs and a page for each.
struct OrganPages {
  private let site: WebSite

  /// The organ pages of a site.
  init(_ site: WebSite) {
    self.site = site
  }

  /// The pages; none where no item names an organ.
  var outputs: [Output] {
    let organs = site.organs.entries
    let lists = Pager.pages(of: organs).map { page in
      site.output(Address.organs.page(page.number), template: "pages/organs") { list(page.number, page.entries) }
    }
    let pages = organs.flatMap { organ in
      Pager.pages(of: organ.items).map { page in
        site.output(Address.organ(organ.slug).page(page.number), template: "pages/organ") {
          view(of: organ, page.number, page.entries)
        }
      }
    }
    return lists + pages
  }

  private func list(_ number: Int, _ organs: ArraySlice<OrganIndex.Entry>) -> View {
    let frame = PageFrame(site, Address.organs.page(number))
    var view = frame.view(column: .init(name: "负责单位", description: "按牵头负责单位查基本公共服务"), number: number)
    var regions: [String] = []
    var members: [String: [View]] = [:]
    for organ in organs {
      if members[organ.region] == nil { regions.append(organ.region) }
      members[organ.region, default: []].append(tile(organ, frame))
    }
    view["groups"] = .list(
      regions.map { region in
        View(["name": .text(site.regions.name(of: region)), "organs": .list(members[region] ?? [])])
      })
    let count = Pager.count(of: site.organs.entries.count)
    view["pager"] = .part(Pager(frame, list: .organs, number: number, count: count).view)
    return view
  }

  private func tile(_ organ: OrganIndex.Entry, _ frame: PageFrame) -> View {
    View([
      "name": .text(organ.name), "href": .text(frame.href(.organ(organ.slug))),
      "count": .text(String(organ.items.count)),
    ])
  }

  private func view(of organ: OrganIndex.Entry, _ number: Int, _ items: ArraySlice<ItemRef>) -> View {
    let address = Address.organ(organ.slug)
    let frame = PageFrame(site, address.page(number))
    let region = site.regions.name(of: organ.region)
    var view = frame.view(
      column: .init(
        name: organ.name.hasPrefix(region) ? organ.name : "\(organ.name)（\(region)）",
        description: "\(region)“\(organ.name)”牵头负责的基本公共服务", keywords: "基本公共服务,\(organ.name),\(region)"),
      crumbs: [frame.crumb("负责单位", .organs)], number: number)
    view["heading"] = .text(organ.name)
    view["about"] = .text("\(region)，在标准中牵头负责\(organ.items.count)项服务。")
    view["aliases"] = .text(organ.aliases.joined(separator: "、"))
    view["link"] = .text(organ.link.flatMap { WebLink.isAddress($0) ? $0 : nil } ?? "")
    view["leaves"] = .text(organ.link.map { WebLink.leaving(site.model.catalogue.site, for: $0) } ?? "")
    view["groups"] = .list(ItemLists(site, frame).groups(items))
    let count = Pager.count(of: organ.items.count)
    view["pager"] = .part(Pager(frame, list: address, number: number, count: count).view)
    return view
  }
}
