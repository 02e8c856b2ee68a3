internal import Standards

/// The pages without content of an edition: search, about the site, accessibility, and the page for an unknown address.
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
      site.output(.accessibility, template: "pages/accessibility") {
        view(.accessibility, "无障碍说明", "字体、对比度、朗读、键盘和读屏软件")
      },
      unknownAddress,
    ]
  }

  /// `404.html`. It shows at any address, so it has none of its own, and its links can't be relative to it.
  private var unknownAddress: Output {
    Output(.website, "404.html") { [site] in
      let title = "没有找到这个网页"
      let view = View(["title": .text("\(title) - \(site.name)")], over: site.lost.values, WebSite.placeholders)
      return site.lost.templates.render("pages/404", view)
    }
  }

  private func view(_ address: Address, _ name: String, _ description: String) -> View {
    PageFrame(site, address).view(column: .init(name: name, description: description))
  }
}
