import Foundation
import HanText
import Publishing
import Standards
import Testing

/// The links of pages and the lists they lead through.
@Suite struct WebLinkTests {
  /// What links lead to beside pages.
  static let files: Set<String> = {
    let editions = ["hill", "lake"].flatMap { region in
      ["json", "csv", "jsonld", "akn.xml"].map { "\(region)/2023/\(region)-2023.\($0)" }
    }
    let comparison = [
      "changes.json", "changes.md", "revision.md", "revision.pdf", "floor.json", "floor.csv", "filing.md", "filing.csv",
      "filing.pdf",
    ].map { "compare/hill-2023..lake-2023/\($0)" }
    let schemas = ["edition", "manifest", "diff", "floor"].map { "schema/\($0).json" }
    let others = [
      "assets/site.css", "assets/site.js", "assets/compare.js", "search/index.json", "manifest.json", "feed.xml",
      "sitemap.xml",
    ]
    let printed = WebSamples.editions.flatMap { edition in
      PrintJobs.jobs(for: edition, site: "").map(\.path) + WordDocument.paths(for: edition)
    }
    return Set(editions + comparison + schemas + others + printed)
  }()

  /// The scripts of the search that there are.
  static let scripts: Set<String> = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let assets = root.appending(path: "Templates/assets").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: assets)) ?? []
    return Set(names.filter { $0.hasPrefix("search") }.map { "assets/\($0)" })
  }()

  /// The path a link of a page leads to; `nil` where it climbs out of the site.
  static func target(of link: String, from page: String) -> String? {
    var folders = page.split(separator: "/").map(String.init).dropLast()
    let path = link.prefix { $0 != "?" && $0 != "#" }
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        if folders.popLast() == nil { return nil }
      } else {
        folders.append(String(part))
      }
    }
    let folder = folders.joined(separator: "/")
    if path.isEmpty { return page }
    return path.hasSuffix("/") || path.hasSuffix("..") ? (folder.isEmpty ? "" : folder + "/") + "index.html" : folder
  }

  @Test func everyLinkIsRelativeAndLeadsSomewhere() throws {
    let site = try WebSite()
    for path in site.paths {
      let page = site[path].replacing(/<link rel="canonical"[^>]*>/, with: "")
      let links = ["href=\"", "src=\"", "action=\"", "data-search-index=\""].flatMap {
        page.pieces(between: $0, and: "\"")
      }
      #expect(links.count > 5, "\(path)")
      for written in links where written != "data:," && !written.hasPrefix("mailto:") {
        // The page for an unknown address may show at any depth.
        let link = path == "404.html" ? String(written.trimmingPrefix("/a/b/")) : written
        #expect(path != "404.html" || written.hasPrefix("/a/b/") || written.hasPrefix("#"), "\(written)")
        #expect(!link.hasPrefix("/") && !link.contains(":"), "\(path): \(link)")
        let target = try #require(Self.target(of: link, from: path), "\(path): \(link)")
        #expect(
          site.files[target] != nil || Self.files.contains(target) || Self.scripts.contains(target), "\(path): \(link)")
        if let anchor = link.split(separator: "#").dropFirst().last {
          #expect(site[target].contains("id=\"\(anchor)\""), "\(path): \(link)")
        }
      }
    }
  }

  @Test func onlyCanonicalAndCitationNameTheSite() throws {
    let site = try WebSite()
    let base = WebSamples.identity().baseURL
    for path in site.paths where path != "404.html" {
      let folder = path.replacingOccurrences(of: "index.html", with: "")
      #expect(site[path].contains("<link rel=\"canonical\" href=\"\(base)\(folder)\">"), "\(path)")
    }
    var identity = WebSamples.identity()
    identity.baseURL = ""
    let nameless = try WebSite(catalogue: WebSamples.catalogue(identity))
    for path in nameless.paths {
      // The vocabulary of linked data, and what stands for the address where it is not known.
      let page = nameless[path].replacing("https://schema.org/", with: "").replacing("https://网站地址/", with: "")
      #expect(!page.contains("canonical") && !page.contains("https://"), "\(path)")
    }
  }

  @Test func thereIsAPageForEachItemEditionNoticeAndRegion() throws {
    let site = try WebSite()
    for edition in WebSamples.editions {
      #expect(site["\(edition.id)/"].contains("<h1>\(edition.standard.fullTitle)"))
      #expect(site["\(edition.id.region)/"].contains(edition.standard.fullTitle))
      #expect((site.files["\(edition.id)/notice/index.html"] != nil) == (edition.notice != nil))
      for item in edition.standard.items { #expect(site["\(edition.id)/\(item.number)/"].contains(item.name)) }
    }
    #expect(!site.files.values.contains { $0.hasPrefix("two files") })
  }

  @Test func thereIsNoPageWithoutItems() throws {
    var editions = WebSamples.editions
    editions[0].standard.domains.append(Domain(name: "空有所空", categories: [Category(name: "空类")]))
    let model = SiteModel(
      catalogue: Catalogue(regions: [
        WebSamples.hillRegion, WebSamples.lakeRegion, Region(code: "", name: "空市", shortName: "空", slug: "empty"),
      ]),
      editions: editions.map(EditionSummary.init), hasPrint: false)
    let site = try WebSite(editions, catalogue: model.catalogue)
    #expect(site.files["empty/index.html"] == nil)
    #expect(!site["domains/"].contains("空有所空") && !site[""].contains("空有所空"))
    for path in site.paths where path.hasPrefix("domains/") || path.hasPrefix("organs/") {
      #expect(site[path].contains("项服务"), "\(path)")
    }
    let nothing = try WebSite([])
    let pages = ["about", "accessibility", "data", "search", "sitemap", "style"].map { "\($0)/index.html" }
    #expect(nothing.paths == (["404.html", "index.html"] + pages).sorted())
    for path in nothing.paths { #expect(!nothing[path].contains("domains/"), "\(path)") }
  }

  @Test func printIsLinkedOnlyWhereItIsMade() throws {
    #expect(try WebSite()["hill/2023/"].contains("hill-2023.pdf"))
    let bare = try WebSite(hasPrint: false)
    for path in bare.paths { #expect(!bare[path].contains(".pdf"), "\(path)") }
  }

  @Test(arguments: [100, 101, 250]) func listsArePagedByTheHundred(count: Int) throws {
    let items = (1...count).map { WebSamples.item($0, "服务\($0)") }
    var edition = WebSamples.editions[0]
    edition.standard.domains = [Domain(name: "幼有所育", categories: [Category(name: "类", items: items)])]
    let site = try WebSite([edition])
    for list in ["domains/\(WebSamples.slug(.domains, "幼有所育"))/", "organs/\(WebSamples.slug(.organs, "山市市民政局"))/"] {
      let pages = site.paths.filter { $0.hasPrefix(list) }
      #expect(pages.count == (count + WebPages.pageLength - 1) / WebPages.pageLength)
      let linked = pages.map { page in
        site[page].pieces(between: "<ul class=\"items\">", and: "</ul>").joined().pieces(between: "href=\"", and: "\"")
          .compactMap { Self.target(of: $0, from: page) }
      }
      #expect(linked.allSatisfy { $0.count <= WebPages.pageLength })
      #expect(Set(linked.joined()) == Set(items.map { "hill/2023/\($0.number)/index.html" }))
      #expect(linked.joined().count == count)
      #expect(site[list].contains("rel=\"next\"") == (pages.count > 1))
    }
  }

  @Test func itemsTurnToTheirNeighbours() throws {
    let site = try WebSite()
    #expect(site["hill/2023/2/"].contains("rel=\"prev\" href=\"../1/\""))
    #expect(site["hill/2023/2/"].contains("rel=\"next\" href=\"../3/\""))
    #expect(!site["hill/2023/1/"].contains("rel=\"prev\""))
    #expect(!site["hill/2023/3/"].contains("rel=\"next\""))
  }

  @Test func anItemLeadsToItsNameElsewhere() throws {
    let site = try WebSite()
    #expect(site["hill/2023/1/"].contains("href=\"../../../lake/2023/1/\""))
    #expect(site["lake/2023/1/"].contains("href=\"../../../hill/2023/1/\""))
    #expect(!site["hill/2023/2/"].contains("其他地区的同名服务"))
  }
}
