internal import Standards

/// The list of all comparisons: of the editions of a region, of local standards with those above, and of named pairs.
struct ComparisonList {
  private let site: WebSite

  /// The list of a site.
  init(_ site: WebSite) {
    self.site = site
  }

  /// The pages of the list; none where nothing is compared.
  var outputs: [Output] {
    Pager.pages(of: entries).map { page in
      site.output(Address.comparisons.page(page.number), template: "pages/comparisons") {
        view(page.number, page.entries)
      }
    }
  }

  /// A pair as lists show it.
  static func link(_ pair: ComparisonPair, _ site: WebSite, _ frame: PageFrame) -> View? {
    ComparisonNames(site, pair).map { names in
      View(["name": .text(names.title), "href": .text(frame.href(pair.address))])
    }
  }

  /// The pairs by why they are compared, each group in the order of the site's editions.
  private var entries: [ComparisonPair] {
    ComparisonPair.Relation.allCases.flatMap { relation in site.pairs.filter { $0.relation == relation } }
  }

  private func view(_ number: Int, _ entries: ArraySlice<ComparisonPair>) -> View {
    let frame = PageFrame(site, Address.comparisons.page(number))
    var view = frame.view(
      column: .init(name: "版本对照", description: "标准前后两版、下级与上级标准以及各地标准之间的差异"), number: number)
    view["groups"] = .list(
      ComparisonPair.Relation.allCases.compactMap { relation in
        let pairs = entries.filter { $0.relation == relation }
        guard !pairs.isEmpty else { return nil }
        return View([
          "name": .text(relation.name), "about": .text(relation.about),
          "pairs": .list(pairs.compactMap { Self.link($0, site, frame) }),
        ])
      })
    let count = Pager.count(of: self.entries.count)
    view["pager"] = .part(Pager(frame, list: .comparisons, number: number, count: count).view)
    return view
  }
}

extension ComparisonPair.Relation {
  /// The heading of the group.
  fileprivate var name: String {
    switch self {
    case .editions: "前后两版"
    case .above: "本级与上级"
    case .named: "其他"
    }
  }

  /// What the group shows.
  fileprivate var about: String {
    switch self {
    case .editions: "同一地区的标准，新版与旧版相比。"
    case .above: "本地标准与上一级现行标准相比，有没有低于上级的地方。"
    case .named: "另外选定的标准之间的差异。"
    }
  }
}
