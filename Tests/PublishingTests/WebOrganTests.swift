import HanText
import Publishing
import Standards
import Testing

/// Lead organs and domains as pages of their own.
@Suite struct WebOrganTests {
  @Test func anItemLeadsToWhatElseItsOrgansLead() throws {
    let site = try WebSite()
    let sections = site["hill/2023/2/"].pieces(between: "<section class=\"related\"", and: "</section>")
    let related = try #require(sections.first)
    #expect(related.contains("市民政局还负责：<a href=\"../3/\">高龄津贴</a> <a href=\"../1/\">孕前检查</a>"))
    #expect(!site["hill/2023/3/"].contains("市财政局还负责"))
  }

  /// The page of an organ by the name that its address is made from.
  func path(_ key: String) -> String { "organs/\(WebSamples.slug(.organs, key))/" }

  @Test func theSameShortNameInTwoRegionsIsTwoOrgans() throws {
    var editions = WebSamples.editions
    editions[1].standard.domains[0].categories[0].items[0].fields[4].text = Passage(text: "市民政局。")
    let site = try WebSite(editions)
    #expect(site[path("山市市民政局")].contains("hill/2023/1/"))
    #expect(!site[path("山市市民政局")].contains("lake/2023/1/"))
    #expect(site[path("山市湖区市民政局")].contains("lake/2023/1/"))
  }

  @Test func aKnownOrganGathersItsShortNamesAndThoseOfRegionsBelow() throws {
    var editions = WebSamples.editions
    editions[0].standard.domains[0].categories[0].items[1].fields[4].text = Passage(text: "民政局。")
    editions[1].standard.domains[0].categories[0].items[0].fields[4].text = Passage(text: "市民政局。")
    var catalogue = WebSamples.catalogue()
    catalogue.organs = [
      Organ(name: "山市民政局", shortNames: ["市民政局", "民政局"], region: "hill", link: "https://mz.example.gov.cn/")
    ]
    let site = try WebSite(editions, catalogue: catalogue)
    let page = site[path("山市民政局")]
    #expect(page.contains("<h1>山市民政局</h1>"))
    for item in ["hill/2023/1/", "hill/2023/2/", "hill/2023/3/", "lake/2023/1/"] { #expect(page.contains(item)) }
    #expect(page.contains("标准中写作：市民政局、民政局"))
    #expect(page.contains("href=\"https://mz.example.gov.cn/\" data-leaves="))
  }

  @Test func bracketsBehindTheNameOfAKnownOrganMakeNoOther() throws {
    var editions = WebSamples.editions
    editions[0].standard.domains[0].categories[0].items[1].fields[4].text = Passage(text: "市民政局（市慈善总会）。")
    var catalogue = WebSamples.catalogue()
    catalogue.organs = [Organ(name: "山市民政局", shortNames: ["市民政局"], region: "hill")]
    let site = try WebSite(editions, catalogue: catalogue)
    #expect(site[path("山市民政局")].contains("hill/2023/2/"))
    catalogue.organs.append(Organ(name: "山市慈善总会", shortNames: ["市民政局(市慈善总会)"], region: "hill"))
    #expect(try WebSite(editions, catalogue: catalogue)[path("山市慈善总会")].contains("hill/2023/2/"))
  }

  @Test func eachOrganOfAListIsALinkAndThePunctuationStays() throws {
    let page = try WebSite()["hill/2023/3/"]
    let field = try #require(page.pieces(between: "<div data-field=\"lead\">", and: "</div>").first)
    let text = field.pieces(between: "<p>", and: "</p>").joined()
    #expect(text.replacing(/<[^>]*>/, with: "") == "市民政局、市财政局。")
    #expect(text.pieces(between: "\">", and: "</a>") == ["市民政局", "市财政局"])
  }

  @Test func namesOfTheSlugBookAreUsed() throws {
    var catalogue = WebSamples.catalogue()
    catalogue.slugs = SlugBook(entries: [.domains: ["幼有所育": "children"], .organs: ["山市市财政局": "finance"]])
    let site = try WebSite(catalogue: catalogue)
    #expect(site["domains/children/"].contains("<h1>幼有所育</h1>"))
    #expect(site["organs/finance/"].contains("hill/2023/3/"))
  }

  @Test func aSlugThatIsNoFolderNameIsNotUsed() throws {
    var catalogue = WebSamples.catalogue()
    catalogue.slugs = SlugBook(entries: [.domains: ["幼有所育": "../../etc"]])
    let site = try WebSite(catalogue: catalogue)
    #expect(!site.paths.contains { $0.contains("../") })
    #expect(site["domains/\(WebSamples.slug(.domains, "幼有所育"))/"].contains("<h1>幼有所育</h1>"))
  }

  @Test func domainsStandInTheCourseOfLife() throws {
    var editions = WebSamples.editions
    // The region below has the last domain only: it stays last.
    editions[1].standard.domains[0].name = "老有所养"
    let tiles = try WebSite(editions.reversed())["domains/"].pieces(between: "<strong>", and: "</strong>")
    #expect(tiles.first == "幼有所育")
    #expect(Set(tiles) == ["幼有所育", "老有所养"])
  }
}
