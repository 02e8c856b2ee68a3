internal import Standards

/// The pages without content of an edition: search, about the site, and the page for an unknown address.
struct PlainPages {
  private let site: WebSite

  /// The plain pages of a site.
  init(_ site: WebSite) {
    self.site = site
  }

  /// The pages.
  var outputs: [Output] {
    [
      site.output(.search, template: "pages/search") { view(.search, "检索", "按词检索各地的基本公共服务") },
      site.output(.about, template: "pages/about") { view(.about, "网站说明", "怎样使用本网站") },
      site.output(.home, file: "404.html", template: "pages/404") {
        // The page shows at any address, so it has none of its own.
        var view = view(.home, "没有找到这个网页", "")
        view["title"] = .text("没有找到这个网页 - \(site.name)")
        view["canonical"] = .text("")
        view["column"] = .part(nil)
        return view
      },
    ]
  }

  private func view(_ address: Address, _ name: String, _ description: String) -> View {
    PageFrame(site, address).view(column: .init(name: name, description: description))
  }
}
