internal import Standards

/// The list of the names of one kind and a page for each, with the items under it.
struct NamePages {
  /// What a kind of names is called.
  struct Kind: Sendable {
    /// The address of the list; each name has its page below it.
    let list: Address
    /// The name of the list: 服务领域.
    let title: String
    /// What the list shows, in a sentence.
    let about: String
    /// What stands behind the number of items on a tile: 项服务.
    let unit: String
    /// Whether names are as long as titles, so that they stand one a line.
    var hasLongNames = false
    /// What the page of a name shows; the name and the number of items are given.
    let pageAbout: @Sendable (String, Int) -> String
    /// The heading of a page: the name, in the brackets of its kind.
    var heading: @Sendable (String) -> String = { $0 }

    /// The address of the page of a name, by its address name.
    func page(_ slug: String) -> Address { Address("\(list.folder)\(slug)/") }
  }

  private let site: WebSite
  private let kind: Kind
  private let names: [NamedItems]

  /// The pages of names of a kind.
  init(_ site: WebSite, _ kind: Kind, _ names: [NamedItems]) {
    self.site = site
    self.kind = kind
    self.names = names
  }

  /// The pages; none where there are no names.
  var outputs: [Output] {
    let lists = Pager.pages(of: names).map { page in
      site.output(kind.list.page(page.number), template: "pages/names") { list(page.number, page.entries) }
    }
    let pages = names.flatMap { name in
      Pager.pages(of: name.items).map { page in
        site.output(kind.page(name.slug).page(page.number), template: "pages/name") {
          view(of: name, page.number, page.entries)
        }
      }
    }
    return lists + pages
  }

  /// A name as lists show it.
  static func tile(_ name: NamedItems, _ kind: Kind, _ frame: PageFrame) -> View {
    View([
      "name": .text(kind.heading(name.name)), "href": .text(frame.href(kind.page(name.slug))),
      "count": .text(String(name.items.count)), "unit": .text(kind.unit),
    ])
  }

  private func list(_ number: Int, _ names: ArraySlice<NamedItems>) -> View {
    let frame = PageFrame(site, kind.list.page(number))
    var view = frame.view(column: .init(name: kind.title, description: kind.about), number: number)
    view["heading"] = .text(kind.title)
    view["about"] = .text(kind.about)
    view["hasLongNames"] = .flag(kind.hasLongNames)
    view["names"] = .list(names.map { Self.tile($0, kind, frame) })
    let count = Pager.count(of: self.names.count)
    view["pager"] = .part(Pager(frame, list: kind.list, number: number, count: count).view)
    return view
  }

  private func view(of name: NamedItems, _ number: Int, _ items: ArraySlice<ItemRef>) -> View {
    let address = kind.page(name.slug)
    let frame = PageFrame(site, address.page(number))
    let heading = kind.heading(name.name)
    let about = kind.pageAbout(name.name, name.items.count)
    var view = frame.view(
      column: .init(name: heading, description: about, keywords: "基本公共服务,\(name.name)"),
      crumbs: [frame.crumb(kind.title, kind.list)], number: number)
    view["heading"] = .text(heading)
    view["about"] = .text(about)
    view["groups"] = .list(ItemLists(site, frame).groups(items))
    let count = Pager.count(of: name.items.count)
    view["pager"] = .part(Pager(frame, list: address, number: number, count: count).view)
    return view
  }
}

extension NamePages.Kind {
  /// 服务领域
  static let domains = NamePages.Kind(
    list: .domains, title: "服务领域", about: "各地标准的服务，按领域归在一起。", unit: "项服务",
    pageAbout: { _, count in "各地标准中共\(count)项服务。" })

  /// 服务对象
  static let audiences = NamePages.Kind(
    list: .audiences, title: "服务对象", about: "各地标准的服务，按服务给谁归在一起。类别由各项“服务对象”的文字推得，原文没有这样分类，以原文为准。",
    unit: "项服务",
    pageAbout: { name, count in
      let words = AudienceGroup(rawValue: name)?.words.map { "“\($0)”" }.joined() ?? ""
      return "服务对象的文字中写有\(words)之一的服务，共\(count)项。类别由文字推得，能不能享受以原文为准。"
    })

  /// 引用文件
  static let sources = NamePages.Kind(
    list: .sources, title: "引用文件", about: "各地标准写到的法规和文件，引用最多的在前。", unit: "项服务引用", hasLongNames: true,
    pageAbout: { _, count in "引用这个文件的服务共\(count)项。" }, heading: { "《\($0)》" })
}
