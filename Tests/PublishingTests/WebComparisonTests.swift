import Publishing
import Standards
import Testing

/// Which pairs have a comparison page, and where.
struct WebComparisonTests {
  private static func edition(_ id: String, order: Int? = nil, plan: Bool = false) -> EditionSummary {
    let parts = id.split(separator: "/").map(String.init)
    let own = EditionID(region: parts[0], name: parts[1])
    let region = regions.first { $0.slug == parts[0] }
    return EditionSummary(
      plan
        ? Edition(id: own, region: region, plan: Plan(kind: .plan, title: "规划"), order: order)
        : Edition(id: own, region: region, standard: Standard(title: "标准"), order: order))
  }

  private static let regions = [
    Region(code: "330000", name: "浙江省", shortName: "浙江", slug: "zhejiang"),
    Region(code: "330400", name: "嘉兴市", shortName: "嘉兴", slug: "jiaxing", parent: "zhejiang"),
    Region(code: "330800", name: "衢州市", shortName: "衢州", slug: "quzhou", parent: "zhejiang"),
  ]

  private func folders(_ editions: [EditionSummary], compare: [[String]] = []) -> [String] {
    var site = SiteIdentity()
    site.compare = compare
    return SiteModel(
      catalogue: Catalogue(site: site, regions: Self.regions), editions: editions, hasPrint: false
    ).comparisonPairs.map(\.folder)
  }

  @Test func editionsThatFollowEachOtherAndTheRegionAboveAreCompared() {
    let found = folders([
      Self.edition("jiaxing/2019", order: 1), Self.edition("jiaxing/2021", order: 2),
      Self.edition("jiaxing/2023", order: 3), Self.edition("zhejiang/2021", order: 1),
      Self.edition("zhejiang/2023", order: 2),
    ])
    #expect(
      Set(found) == [
        "compare/jiaxing/2021..2023/", "compare/jiaxing/2019..2021/", "compare/zhejiang/2021..2023/",
        "compare/zhejiang-2023..jiaxing-2023/", "compare/zhejiang-2023..jiaxing-2021/",
        "compare/zhejiang-2023..jiaxing-2019/",
      ])
  }

  @Test func pairsOfTheSiteAreComparedOnceAndUnknownOnesAreNot() {
    let editions = [Self.edition("jiaxing/2023"), Self.edition("quzhou/2023")]
    let pair = ["jiaxing/2023", "quzhou/2023"]
    #expect(
      folders(editions, compare: [pair, pair, ["jiaxing/2023", "no/2023"], ["jiaxing/2023", "jiaxing/2023"], ["x"]])
        == ["compare/jiaxing-2023..quzhou-2023/"])
  }

  @Test func plansAreComparedWithNothing() {
    #expect(
      folders([Self.edition("jiaxing/2021", order: 1, plan: true), Self.edition("jiaxing/2023", order: 2)]) == [])
  }
}
