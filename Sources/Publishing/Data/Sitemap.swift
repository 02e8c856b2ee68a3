internal import HanText
internal import Packages
internal import Standards

/// The pages of the site with the day on which their edition was published (sitemaps.org); pages about many editions have
/// no day. The site's full address must be known.
struct Sitemap {
  /// The most pages that one file may list.
  static let limit = 50_000

  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
  private let base: String
  private let days: [String: String]

  /// The map of a site.
  init(_ model: SiteModel) {
    base = model.catalogue.site.baseURL
    days = Dictionary(
      model.editions.compactMap { edition in Self.day(of: edition).map { ("\(edition.id)/", $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static func day(of edition: EditionSummary) -> String? {
    PublicationTime(edition.notice?.published ?? "")?.day.iso ?? edition.date?.iso
  }

  /// `sitemap.xml`; of more pages than `limit` one that lists files of so many.
  func outputs(pages: [String], limit: Int = Sitemap.limit) -> [Output] {
    let pages = pages.filter { $0 != Address.style.folder }  // for web designers, linked from nowhere
    guard pages.count > limit else { return [Output(.website, "sitemap.xml") { self.map(of: pages[...]) }] }
    let parts = stride(from: 0, to: pages.count, by: limit).map { pages[$0..<min($0 + limit, pages.count)] }
    let paths = parts.indices.map { "sitemap-\($0 + 1).xml" }
    return [Output(.website, "sitemap.xml") { self.index(of: paths) }]
      + zip(paths, parts).map { path, part in Output(.website, path) { self.map(of: part) } }
  }

  private func map(of pages: ArraySlice<String>) -> [UInt8] {
    var xml = XMLWriter(.lines)
    xml.element("urlset", ["xmlns": Self.namespace]) { xml in
      for page in pages {
        let folder = page.split(separator: "/").prefix(2).joined(separator: "/") + "/"
        xml.element("url") { xml in
          xml.element("loc", text: base + page)
          if let day = days[folder] { xml.element("lastmod", text: day) }
        }
      }
    }
    return xml.bytes
  }

  private func index(of paths: [String]) -> [UInt8] {
    var xml = XMLWriter(.lines)
    xml.element("sitemapindex", ["xmlns": Self.namespace]) { xml in
      for path in paths { xml.element("sitemap") { $0.element("loc", text: base + path) } }
    }
    return xml.bytes
  }
}
