import Foundation
import Publishing
import Standards
import Testing

/// Meta data for government sites.
@Suite struct WebMetaTests {
  static let names = ["SiteName", "SiteDomain", "SiteIDCode", "PubDate", "ContentSource"]

  func value(_ name: String, _ page: String) -> String? {
    page.pieces(between: "<meta name=\"\(name)\" content=\"", and: "\"").first
  }

  @Test func whatIsKnownIsSaid() throws {
    var editions = WebSamples.editions
    editions[0].notice?.published = "2024-06-07 09:30"
    let site = try WebSite(editions)
    for path in site.paths {
      #expect(value("SiteName", site[path]) == "山市服务标准", "\(path)")
      #expect(value("SiteDomain", site[path]) == "example.gov.cn", "\(path)")
      #expect(value("SiteIDCode", site[path]) == "3301000001", "\(path)")
    }
    for path in ["hill/2023/", "hill/2023/notice/", "hill/2023/1/"] {
      #expect(value("PubDate", site[path]) == "2024-06-07 09:30", "\(path)")
      #expect(value("ContentSource", site[path]) == "山市发展和改革委员会", "\(path)")
      #expect(value("ArticleTitle", site[path]) != nil && value("ColumnName", site[path]) == nil, "\(path)")
    }
    for path in ["", "hill/", "domains/", "organs/", "search/", "about/"] {
      for name in ["ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"] {
        #expect(value(name, site[path]) != nil, "\(path) \(name)")
      }
      #expect(value("ArticleTitle", site[path]) == nil, "\(path)")
    }
    #expect(value("ColumnType", site[""]) == "首页")
  }

  @Test func whatIsUnknownIsLeftOut() throws {
    let site = try WebSite(WebSamples.editions, catalogue: WebSamples.catalogue(SiteIdentity()))
    for path in site.paths {
      for name in ["SiteName", "SiteDomain", "SiteIDCode", "PubDate"] {
        #expect(value(name, site[path]) == nil, "\(path) \(name)")
      }
      // The style page shows its examples all the same.
      for label in ["主办单位", "网站标识码", "备案号", "找错"] where path != "style/index.html" {
        #expect(!site[path].contains(label), "\(path) \(label)")
      }
    }
    #expect(value("ContentSource", site["lake/2023/1/"]) == nil)
  }

  @Test(arguments: ["2024-06-07", "昨天", "2024-06-07T09:30"]) func aTimeOfAnotherFormIsLeftOut(time: String) throws {
    var editions = WebSamples.editions
    editions[0].notice?.published = time
    #expect(value("PubDate", try WebSite(editions)["hill/2023/1/"]) == nil)
  }

  @Test func addressesThatAreNotWebPagesAreNoLinks() throws {
    var editions = WebSamples.editions
    editions[0].notice?.interpretation = "javascript:alert(1)"
    var identity = WebSamples.identity()
    identity.feedback = "javascript:alert(1)"
    let site = try WebSite(editions, catalogue: WebSamples.catalogue(identity))
    for path in site.paths { #expect(!site[path].contains("=\"javascript"), "\(path)") }
  }

  @Test func everyPageHasLanguageTitleSkipLinkAndOneMainHeading() throws {
    let site = try WebSite()
    for path in site.paths {
      let page = site[path].replacing(/<script type="application\/ld\+json">.*<\/script>/, with: "")
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-CN\">"), "\(path)")
      #expect(page.components(separatedBy: "<h1").count == 2, "\(path)")
      #expect(
        page.components(separatedBy: "<main id=\"main\"").count == 2 && page.contains("href=\"#main\""), "\(path)")
      #expect(!page.contains("{{") && !page.contains("}}"), "\(path)")
    }
    let heads = site.paths.flatMap { site[$0].pieces(between: "<head>", and: "</head>") }
    let titles = heads.flatMap { $0.pieces(between: "<title>", and: "</title>") }
    #expect(titles.count == site.paths.count)
  }

  @Test func theSearchPageHasWhatItsScriptNeeds() throws {
    let page = try WebSite()["search/"]
    let needed = [
      "data-search data-search-state=\"idle\" data-result-count=\"0\" data-search-index=\"../search/\"",
      "role=\"status\"",
      "data-search-static>本页需通过网站访问才能检索<", "<ol class=\"results\" data-search-results>", "data-search-more hidden",
      "<noscript>", "<script type=\"module\" src=\"../assets/search.js\">", "name=\"q\"", "method=\"get\"",
    ]
    for part in needed { #expect(page.contains(part), "\(part)") }
    #expect(try WebSite()[""].contains("action=\"./search/\""))
  }
}
