import Foundation
import HanText
import Packages
import Standards
import Testing

@testable import Publishing

/// What the forms do with texts that are dangerous to them, and the sizes that pages show.
struct OpenDataTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@x", "'@x"), ("+1+1", "'+1+1"), ("-x", "'-x"), ("＝1", "'＝1"), ("'=1", "''=1"), ("\tx", "'\tx"),
    ("-5.2%", "-5.2%"), ("+8", "+8"), ("-", "-"), ("1=1", "1=1"), ("'x", "'x"), ("", ""), ("——", "——"),
  ])
  func aFormulaIsKeptFromBeingOne(cell: String, written: String) {
    let bytes = CommaTable.bytes(of: [[cell]])
    #expect(String(decoding: bytes.dropFirst(3), as: UTF8.self) == written + "\r\n")
  }

  @Test func noTextEndsTheBlockThatCarriesLinkedData() throws {
    var edition = WebSamples.editions[0]
    let hostile = "</script><!--<script>\"\\\u{2028}"
    edition.standard.domains[0].categories[0].items[0].name = hostile
    let page = try WebSite([edition])["hill/2023/1/"]
    let block = try #require(page.pieces(between: "<script type=\"application/ld+json\">", and: "</script>").first)
    #expect(!block.contains("<") && block.contains("\\u003C/script>"))
    #expect(page.components(separatedBy: "application/ld+json").count == 2)
  }

  @Test func anXMLTextHoldsNothingThatXMLForbids() {
    var xml = XMLWriter(.lines)
    xml.element("a", ["b": "<\"&'\u{1}\u{FFFE}"], text: "<&>]]>\u{0}\u{FFFF}")
    let text = String(decoding: xml.bytes, as: UTF8.self)
    #expect(
      text.hasSuffix(
        "<a b=\"&lt;&quot;&amp;&#39;\u{FFFD}\u{FFFD}\">&lt;&amp;&gt;]]&gt;\u{FFFD}\u{FFFD}</a>\n"))
  }

  @Test(arguments: [
    (0, "0 B"), (1023, "1023 B"), (1024, "1 KB"), (34_900, "34 KB"), (1_048_063, "1023 KB"), (1_048_576, "1.0 MB"),
    (1_300_000, "1.2 MB"),
  ])
  func sizesAreShownInUnitsOf1024(bytes: Int, text: String) { #expect(FileSize.text(bytes) == text) }

  @Test func thePageAboutOpenDataShowsTheSizesThatAreKnown() throws {
    let sizes = ["hill/2023/hill-2023.json": 4096]
    let page = try WebSite(sizes: sizes)["data/"]
    #expect(
      page.contains("href=\"../hill/2023/hill-2023.json\" download>数据（JSON）</a> <span class=\"meta\">4 KB</span>"))
    #expect(page.contains("href=\"../lake/2023/lake-2023.akn.xml\" download>法律文件（Akoma Ntoso）</a></li>"))
    #expect(page.contains("gongbiao verify https://example.gov.cn/a/b/") && page.contains("href=\"../feed.xml\""))
  }

  @Test func theLicenceIsShownWhereItIsKnownAndNotElse() throws {
    var identity = WebSamples.identity()
    #expect(!(try WebSite()["data/"].contains("使用条件")))
    identity.licence = "注明来源即可使用。"
    #expect(try WebSite(catalogue: WebSamples.catalogue(identity))["data/"].contains("注明来源即可使用。"))
    identity.licence = "https://licence.example.org/"
    #expect(
      try WebSite(catalogue: WebSamples.catalogue(identity))["data/"].contains(
        "使用条件：<a href=\"https://licence.example.org/\" data-leaves="))
  }

  @Test func manyEditionsStandOnSeveralPages() throws {
    let editions = (1...51).map { number in
      Edition(
        id: EditionID(region: "hill", name: "e\(number)"), region: WebSamples.hillRegion,
        standard: WebSamples.standard("标准\(number)", domains: []))
    }
    let site = try WebSite(editions)
    #expect(site["data/"].contains("href=\"../data/page-2/\"") && site["data/"].contains("id=\"whole\""))
    #expect(site["data/page-2/"].contains("hill/e") && !site["data/page-2/"].contains("id=\"whole\""))
  }
}
