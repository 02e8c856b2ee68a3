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
        "site-identity note site.yml", "site-identity note site.yml", "site-identity warning site.yml",
      ])
    catalogue.site.name = "甲"
    catalogue.site.baseURL = "https://example.org/"
    catalogue.site.siteCode = "3304000001"
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

  private func findings(parents: [String: String?]) -> [String] {
    var catalogue = Catalogue(
      regions: parents.sorted { $0.key < $1.key }.map {
        Region(code: "", name: $0.key, shortName: $0.key, slug: $0.key, parent: $0.value)
      })
    catalogue.site.name = "甲"
    return Checker.findings(in: catalogue, folder: "Content").filter { $0.rule != "site-identity" }.map(brief)
  }
}
