internal import HanText
internal import Standards

/// The files about the website that programs read: sitemap, feed, robots.
///
/// Sitemap and feed need full addresses; they are left out where no base URL is known.
public enum SiteFiles {
  /// The files for a site. Dates come from the notices; a page without one has no `lastmod`.
  public static func outputs(for model: SiteModel, pages: [String]) -> [Output] {
    let base = model.catalogue.site.baseURL
    var outputs = [Output(.website, "robots.txt") { Array(robots(base).utf8) }]
    guard !base.isEmpty else { return outputs }
    outputs.append(Output(.website, "sitemap.xml") { sitemap(model, pages) })
    outputs.append(Output(.website, "feed.xml") { SiteFeed.bytes(of: model) })
    return outputs
  }

  private static func robots(_ base: String) -> String {
    "User-agent: *\nAllow: /\n" + (base.isEmpty ? "" : "Sitemap: \(base)sitemap.xml\n")
  }

  /// The pages with the day on which their edition was published (sitemaps.org); pages about many editions have none.
  private static func sitemap(_ model: SiteModel, _ pages: [String]) -> [UInt8] {
    let base = model.catalogue.site.baseURL
    let days = Dictionary(
      model.editions.compactMap { edition in day(of: edition).map { ("\(edition.id)/", $0) } },
      uniquingKeysWith: { first, _ in first })
    var xml = XMLWriter()
    xml.element("urlset", [("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")]) { xml in
      for page in pages {
        let folder = page.split(separator: "/").prefix(2).joined(separator: "/") + "/"
        xml.element("url") { xml in
          xml.element("loc", [], base + page)
          if let day = days[folder] { xml.element("lastmod", [], day) }
        }
      }
    }
    return xml.bytes
  }

  private static func day(of edition: EditionSummary) -> String? {
    PublicationTime(edition.notice?.published ?? "")?.day.iso ?? edition.date?.iso
  }
}
