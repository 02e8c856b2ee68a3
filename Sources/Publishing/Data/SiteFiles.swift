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
    outputs += Sitemap(model).outputs(pages: pages)
    outputs.append(Output(.website, "feed.xml") { SiteFeed.bytes(of: model) })
    return outputs
  }

  private static func robots(_ base: String) -> String {
    "User-agent: *\nAllow: /\n" + (base.isEmpty ? "" : "Sitemap: \(base)sitemap.xml\n")
  }
}
