import Standards
import Testing

@testable import Publishing

/// How many pages a sitemap holds.
struct SitemapTests {
  private func files(_ count: Int, limit: Int) throws -> [(path: String, pages: Int, maps: Int)] {
    let model = SiteModel(catalogue: WebSamples.catalogue(), editions: [], hasPrint: false)
    let pages = (0..<count).map { "page-\($0)/" }
    return try Sitemap(model).outputs(pages: pages, limit: limit).map { output in
      let text = String(decoding: try output.bytes(), as: UTF8.self)
      return (
        output.path, text.pieces(between: "<url>", and: "</url>").count,
        text.pieces(between: "<sitemap>", and: "</").count
      )
    }
  }

  @Test func asManyPagesAsAreAllowedStandInOneFile() throws {
    let files = try files(10, limit: 10)
    #expect(files.map { $0.path } == ["sitemap.xml"] && files.map { $0.pages } == [10])
  }

  @Test func morePagesStandInSeveralThatOneLists() throws {
    let files = try files(25, limit: 10)
    #expect(files.map { $0.path } == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    #expect(files.map { $0.pages } == [0, 10, 10, 5] && files.map { $0.maps } == [3, 0, 0, 0])
  }
}
