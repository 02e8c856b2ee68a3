import Checking
import Diagnostics
import Standards
import Testing

/// The rules about the catalogue.
struct CatalogueRuleTests {
  @Test func eachMissingFactOfTheSiteIsFound() {
    var catalogue = Catalogue()
    let all = Checker.findings(in: catalogue, folder: "Content")
    #expect(
      all.map(brief).sorted() == [
        "site-identity note site.yml", "site-identity note site.yml", "site-identity note site.yml",
        "site-identity note site.yml", "site-identity warning site.yml",
      ])
    catalogue.site.name = "甲"
    catalogue.site.baseURL = "https://example.org/"
    catalogue.site.siteCode = "3304000001"
    catalogue.site.licence = "注明来源即可使用"
    for key in [
      \SiteIdentity.sponsor, \.contact, \.icp, \.policeRecord, \.feedback,
    ] {
      #expect(Checker.findings(in: catalogue, folder: "Content").map(brief) == ["site-identity note site.yml"])
      catalogue.site[keyPath: key] =
        key == \.icp ? "浙ICP备05000001号" : key == \.policeRecord ? "浙公网安备33040002000001号" : "甲"
    }
    #expect(Checker.findings(in: catalogue, folder: "Content").isEmpty)
  }

  @Test func aParentThatIsNotListedIsFound() {
    #expect(findings(parents: ["a": "b", "b": "c"]) == ["region-parent warning regions.yml"])
    #expect(findings(parents: ["a": "b", "b": nil]).isEmpty)
  }

  @Test func regionsThatStandAboveThemselvesAreFound() {
    #expect(findings(parents: ["a": "b", "b": "a"]).count == 2)
    #expect(findings(parents: ["a": "a"]) == ["region-parent error regions.yml"])
  }

  @Test(arguments: ["www.example.org", "https:///a", "example.org/", "javascript:x", "https://a b/", "https://a/?b"])
  func anAddressThatLeadsNowhereIsFound(address: String) {
    #expect(findings(address: address) == ["site-address error site.yml"])
  }

  @Test(arguments: ["https://example.org/", "http://example.org:8080/a/b/", "HTTPS://例子.中国/"])
  func aFullAddressIsNoFinding(address: String) {
    #expect(findings(address: address).isEmpty)
  }

  @Test func regionsOfOneCodeOrNameAreFound() {
    func found(_ regions: [(code: String, name: String)]) -> [String] {
      let catalogue = Catalogue(
        regions: regions.enumerated().map { Region(code: $1.code, name: $1.name, shortName: $1.name, slug: "r\($0)") })
      return Checker.findings(in: catalogue, folder: "Content").filter { $0.rule == "region-duplicate" }.map(brief)
    }
    #expect(found([("1", "甲"), ("2", "乙"), ("", "丙"), ("", "丁")]).isEmpty)
    #expect(found([("1", "甲"), ("1", "乙")]) == ["region-duplicate error regions.yml"])
    #expect(found([("1", "甲"), ("2", "甲")]) == ["region-duplicate warning regions.yml"])
  }

  private func findings(address: String) -> [String] {
    var catalogue = Catalogue()
    catalogue.site.baseURL = address
    return Checker.findings(in: catalogue, folder: "Content").filter { $0.rule == "site-address" }.map(brief)
  }

  private func findings(parents: [String: String?]) -> [String] {
    var catalogue = Catalogue(
      regions: parents.sorted { $0.key < $1.key }.map {
        Region(code: "", name: $0.key, shortName: $0.key, slug: $0.key, parent: $0.value)
      })
    catalogue.site.name = "甲"
    return Checker.findings(in: catalogue, folder: "Content").filter { $0.rule != "site-identity" }.map(brief)
  }
}
