import Publishing
import Standards
import Testing

/// What single pages show: regions, the site map, the style page, the page for an unknown address.
@Suite struct WebPageTests {
  @Test func aRegionTellsValidityAndOffersTheFilesOfItsEditions() throws {
    var editions = WebSamples.editions
    editions[0].notice?.validity = "有效"
    let card = try #require(try WebSite(editions)["hill/"].pieces(between: "<ul class=\"cards\">", and: "</ul>").first)
    #expect(card.contains("有效，自<time datetime=\"2024-08-01\">2024年8月1日</time>起施行。"))
    let endings = [".pdf", "-booklet.pdf", "-table.pdf", ".docx", ".csv", ".json", ".jsonld", ".akn.xml"]
    let files = endings.map { "../hill/2023/hill-2023\($0)" }
    #expect(card.pieces(between: "<p class=\"files\">", and: "</p>")[0].pieces(between: "href=\"", and: "\"") == files)
    let plain = try WebSite(editions, hasPrint: false)["hill/"]
    #expect(!plain.contains(".pdf"))
  }

  @Test func theSiteMapListsEveryRegionEditionAndNotice() throws {
    let page = try WebSite()["sitemap/"]
    for address in ["../hill/", "../hill/2023/", "../hill/2023/notice/", "../lake/", "../lake/2023/", "../search/"] {
      #expect(page.contains("href=\"\(address)\""), "\(address)")
    }
    #expect(!page.contains("lake/2023/notice/"))
  }

  @Test func theSiteMapGoesOnOverPages() throws {
    let editions = (1...(WebPages.pageLength + 1)).map { number in
      var edition = WebSamples.editions[0]
      edition.id = EditionID(region: "r\(number)", name: "2023")
      edition.region = Region(code: "330100", name: "地区\(number)", shortName: "", slug: "r\(number)")
      return edition
    }
    let site = try WebSite(editions)
    let columns = "<h2 id=\"columns\">"
    #expect(site["sitemap/"].contains(columns) && !site["sitemap/page-2/"].contains(columns))
    #expect(site["sitemap/page-2/"].pieces(between: "<strong>地区", and: "<").count == 1)
  }

  @Test func theStylePageIsLinkedNowhereAndInNoSiteMap() throws {
    let site = try WebSite()
    for path in site.paths where path != "style/index.html" { #expect(!site[path].contains("style/\""), "\(path)") }
    let model = SiteModel(
      catalogue: WebSamples.catalogue(), editions: WebSamples.editions.map(EditionSummary.init), hasPrint: true)
    let file = try #require(
      SiteFiles.outputs(for: model, pages: ["", "about/", "style/"]).first { $0.path == "sitemap.xml" })
    let text = String(decoding: try file.bytes(), as: UTF8.self)
    #expect(text.contains("/about/<") && !text.contains("style/"))
  }

  @Test func anUnknownAddressFindsTheStyleAtAnyDepth() throws {
    #expect(try WebSite()["404.html"].contains("href=\"/a/b/assets/site.css\""))
    var identity = WebSamples.identity()
    identity.baseURL = ""
    let page = try WebSite(catalogue: WebSamples.catalogue(identity))["404.html"]
    #expect(page.contains("href=\"./assets/site.css\"") && !page.contains("href=\"/"))
  }
}
