internal import Standards

/// The values of a page that stand around its content: title, meta data, address, breadcrumbs.
struct PageFrame {
  /// The kinds of column (栏目类别) that pages here are.
  enum ColumnType: String {
    case home = "首页"
    case disclosure = "信息公开目录"
    case data = "数据开放"
  }

  /// Meta data of a page that leads to others (栏目页).
  struct Column {
    let name: String
    let description: String
    var keywords = "基本公共服务,服务标准"
    var type = ColumnType.disclosure
  }

  /// Meta data of a page with content of its own (内容页); what is unknown is empty. A time of publication that is no such
  /// time counts as unknown, because a wrong one is worse than none.
  struct Article {
    let title: String
    let published: String
    let source: String
    let keywords: String
    let description: String
    /// What the page is about as linked data, without `<`.
    var linkedData = ""
  }

  private let site: WebSite
  private let address: Address

  /// The frame of a page.
  init(_ site: WebSite, _ address: Address) {
    self.site = site
    self.address = address
  }

  /// The values of a column page.
  func view(column: Column, crumbs: [View] = [], number: Int = 1) -> View {
    var view = common(title: number == 1 ? column.name : "\(column.name)（第\(number)页）", crumbs: crumbs)
    view["column"] = .part(
      View([
        "name": .text(column.name), "description": .text(column.description), "keywords": .text(column.keywords),
        "type": .text(column.type.rawValue),
      ]))
    return view
  }

  /// The values of a content page; `crumbs` is `nil` where pages of one kind share them.
  func view(article: Article, crumbs: [View]?, here: String) -> View {
    var view = common(title: article.title, crumbs: crumbs)
    view["here"] = .text(here)
    view["linkedData"] = .html(article.linkedData)
    view["article"] = .part(
      View([
        "heading": .text(article.title),
        "published": .text(PublicationTime(article.published) == nil ? "" : article.published),
        "source": .text(article.source), "keywords": .text(article.keywords),
        "description": .text(article.description),
      ]))
    return view
  }

  /// A breadcrumb from this page to another.
  func crumb(_ name: String, _ target: Address, fragment: String = "") -> View {
    View(["name": .text(name), "href": .text(href(target) + fragment)])
  }

  /// The way from this page to another.
  func href(_ target: Address) -> String { address.root + target.folder }

  /// The breadcrumbs of a page from the home page on.
  func trail(_ crumbs: [View]) -> [View] { address == .home ? [] : [crumb("首页", .home)] + crumbs }

  private func common(title: String, crumbs: [View]?) -> View {
    let isHome = address == .home
    var view = View(
      [
        "title": .text(isHome ? site.name : "\(title) - \(site.name)"),
        "canonical": .text(site.canonical(address)),
        "here": .text(title),
      ], over: site.shared(for: address), WebSite.placeholders)
    if let crumbs { view["crumbs"] = .list(trail(crumbs)) }
    return view
  }
}
