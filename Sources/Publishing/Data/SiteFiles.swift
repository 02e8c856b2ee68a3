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
    outputs.append(Output(.website, "sitemap.xml") { Array(sitemap(model, pages).utf8) })
    outputs.append(Output(.website, "feed.xml") { Array(feed(model).utf8) })
    return outputs
  }

  private static func robots(_ base: String) -> String {
    "User-agent: *\nAllow: /\n" + (base.isEmpty ? "" : "Sitemap: \(base)sitemap.xml\n")
  }

  private static func sitemap(_ model: SiteModel, _ pages: [String]) -> String {
    let base = HTML.escape(model.catalogue.site.baseURL)
    let dates = Dictionary(
      model.editions.compactMap { edition in edition.date.map { ("\(edition.id)/", $0.iso) } },
      uniquingKeysWith: { first, _ in first })
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    for page in pages where page != Address.style.folder {
      let folder = page.split(separator: "/").prefix(2).joined(separator: "/") + "/"
      let date = dates[folder].map { "<lastmod>\($0)</lastmod>" } ?? ""
      text += "<url><loc>\(base)\(page)</loc>\(date)</url>\n"
    }
    return text + "</urlset>\n"
  }

  /// The publication log (Atom, RFC 4287): the editions whose notice has a date, the newest first.
  private static func feed(_ model: SiteModel) -> String {
    let base = HTML.escape(model.catalogue.site.baseURL)
    let dated = model.editions.compactMap { edition in edition.date.map { (edition, $0) } }
      .sorted { ($1.1, $0.0.id) < ($0.1, $1.0.id) }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n"
    text += "<id>\(base)</id>\n<title>\(HTML.escape(model.catalogue.site.name))</title>\n"
    text += "<link rel=\"self\" href=\"\(base)feed.xml\"/>\n<link href=\"\(base)\"/>\n"
    text += "<updated>\(instant(dated.first?.1))</updated>\n"
    // Atom wants an author of every entry; where a notice names no organ it is the site's.
    let site = model.catalogue.site
    let publisher = site.sponsor.isEmpty ? site.name : site.sponsor
    text += "<author><name>\(HTML.escape(publisher))</name></author>\n"
    for (edition, date) in dated {
      let title = edition.notice.map(\.title).flatMap { $0.isEmpty ? nil : $0 } ?? edition.fullTitle
      text += "<entry>\n<id>\(base)\(edition.id)/</id>\n<title>\(HTML.escape(title))</title>\n"
      text += "<link href=\"\(base)\(edition.id)/\"/>\n<updated>\(instant(date))</updated>\n"
      let authors = edition.notice?.organs.prefix(1).map(HTML.escape) ?? []
      for author in authors { text += "<author><name>\(author)</name></author>\n" }
      if let number = edition.notice?.number { text += "<summary>\(HTML.escape(number))</summary>\n" }
      text += "</entry>\n"
    }
    return text + "</feed>\n"
  }

  /// A day as an instant of China's time; the epoch where there is none, as Atom demands an instant.
  private static func instant(_ date: CalendarDate?) -> String {
    (date?.iso ?? "1970-01-01") + "T00:00:00+08:00"
  }
}
