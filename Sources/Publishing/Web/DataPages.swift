internal import Standards

/// The pages about open data (机器可读数据): what files there are, their forms, how to cite and to verify them.
struct DataPages {
  /// The number of editions on a page: each has a handful of links.
  private static let pageLength = 50

  private let site: WebSite
  private let sizes: [String: Int]

  /// The pages of a site; `sizes` are those of its files in bytes, by path, as far as they are known.
  init(_ site: WebSite, sizes: [String: Int]) {
    self.site = site
    self.sizes = sizes
  }

  /// The pages; one at least, which tells of the files of the whole site.
  var outputs: [Output] {
    let pages = Pager.pages(of: site.model.editions, length: Self.pageLength)
    return (pages.isEmpty ? [(1, [])] : pages).map { page in
      site.output(Address.data.page(page.number), template: "pages/data") { view(page.number, page.entries) }
    }
  }

  private func view(_ number: Int, _ editions: ArraySlice<EditionSummary>) -> View {
    let frame = PageFrame(site, Address.data.page(number))
    let identity = site.model.catalogue.site
    var view = frame.view(
      column: .init(
        name: "开放数据", description: "各版标准的机器可读数据：格式、校验、引用和再利用", keywords: "开放数据,基本公共服务,服务标准",
        type: .data),
      number: number)
    view["isFirst"] = .flag(number == 1)
    view["hasEditions"] = .flag(!editions.isEmpty)
    view["editions"] = .list(editions.map { row($0, frame) })
    view["siteFiles"] = .list(siteFiles(frame))
    view["licence"] = .text(WebLink.isAddress(identity.licence) ? "" : identity.licence)
    view["licenceAddress"] = .text(WebLink.isAddress(identity.licence) ? identity.licence : "")
    view["leaves"] = .text(WebLink.leaving(identity, for: identity.licence))
    view["address"] = .text(identity.baseURL.isEmpty ? "https://网站地址/" : identity.baseURL)
    view["example"] = .part(example)
    let count = Pager.count(of: site.model.editions.count, length: Self.pageLength)
    view["pager"] = .part(Pager(frame, list: .data, number: number, count: count).view)
    return view
  }

  private func row(_ edition: EditionSummary, _ frame: PageFrame) -> View {
    let folder = Address.edition(edition.id).folder
    let files = EditionFile.files(of: edition, hasPrint: site.model.hasPrint).map { file in
      link(file.name, folder + file.fileName, frame)
    }
    return View([
      "heading": .text(edition.fullTitle), "href": .text(frame.href(.edition(edition.id))), "files": .list(files),
    ])
  }

  /// The files about the whole site; sitemap and feed need its address.
  private func siteFiles(_ frame: PageFrame) -> [View] {
    let always = [("文件清单（manifest.json）", "manifest.json", "每个文件的大小和 SHA-256，供核对")]
    let addressed = [
      ("发布记录（Atom）", "feed.xml", "发布和废止的通知，可以订阅"), ("网站地图（sitemap.xml）", "sitemap.xml", "全部网页和发布日期"),
    ]
    let files = always + (site.model.catalogue.site.baseURL.isEmpty ? [] : addressed)
    return files.map { name, path, about in
      var view = link(name, path, frame)
      view["about"] = .text(about)
      return view
    }
  }

  private func link(_ name: String, _ path: String, _ frame: PageFrame) -> View {
    View([
      "name": .text(name), "href": .text(frame.href(Address(path))),
      "size": .text(sizes[path].map(FileSize.text) ?? ""),
    ])
  }

  /// A standard of the site for the examples of use; none where it has no standard.
  private var example: View? {
    guard let edition = site.model.editions.first(where: { !$0.items.isEmpty }), let item = edition.items.first else {
      return nil
    }
    return View([
      "title": .text(edition.fullTitle), "id": .text(edition.id.description), "number": .text(String(item.number)),
      "mark": .text(ItemLists.mark(printed: item.printed, number: item.number)), "name": .text(item.name),
      "file": .text("\(edition.id)/\(edition.id.region)-\(edition.id.name)"),
    ])
  }
}
