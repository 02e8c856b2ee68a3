import Foundation
import Publishing
import Standards
import Testing

/// What pages of government sites must have beside their meta data (国办发〔2017〕47号).
@Suite struct GovernmentRuleTests {
  /// A site of which everything is known; `change` is applied to its identity and to the notice of its first edition.
  private func site(_ change: (inout SiteIdentity, inout Notice) -> Void = { _, _ in }) throws -> WebSite {
    var identity = WebSamples.identity()
    identity.sponsor = "山市人民政府"
    identity.operatedBy = "山市大数据中心"
    identity.contact = "0571-00000000"
    identity.icp = "浙ICP备05000001号-1"
    identity.policeRecord = "浙公网安备33010002000001号"
    identity.feedback = "https://report.example.org/form?about={citation}&page={url}"
    identity.licence = "https://licence.example.org/"
    var editions = WebSamples.editions
    var notice = try #require(editions[0].notice)
    notice.interpretation = "https://news.example.org/jiedu.html"
    change(&identity, &notice)
    editions[0].notice = notice
    var catalogue = WebSamples.catalogue(identity)
    catalogue.organs = [Organ(name: "山市民政局", shortNames: ["市民政局"], region: "hill", link: "https://mz.example.org/")]
    return try WebSite(editions, catalogue: catalogue)
  }

  @Test func theFootOfEveryPageSaysWhoseItIs() throws {
    let site = try site()
    let facts = [
      "主办单位：山市人民政府", "承办单位：山市大数据中心", "网站标识码：3301000001", "ICP备案号：浙ICP备05000001号-1",
      "公安备案号：浙公网安备33010002000001号", "联系方式：0571-00000000", "我为政府网站找错", "网站说明", "开放数据",
    ]
    for path in site.paths {
      let foot = site[path].components(separatedBy: "<footer").last ?? ""
      for fact in facts { #expect(foot.contains(fact), "\(path): \(fact)") }
    }
  }

  @Test func aLinkThatLeavesTheSiteNamesTheSiteItLeaves() throws {
    let site = try site()
    var hosts: Set<String> = []
    for path in site.paths {
      for tag in site[path].pieces(between: "<a ", and: ">") where tag.contains("href=\"http") {
        #expect(tag.contains(" data-leaves=\"山市服务标准\""), "\(path): \(tag)")
        hosts.insert(tag.pieces(between: "href=\"https://", and: "/").first ?? "")
      }
    }
    #expect(hosts == ["report.example.org", "licence.example.org", "news.example.org", "mz.example.org"])
  }

  @Test func aLinkToTheSameHostDoesNot() throws {
    let site = try site { identity, notice in
      identity.feedback = "https://EXAMPLE.gov.cn/form"
      identity.licence = "http://example.gov.cn/licence"
      notice.interpretation = "https://example.gov.cn:443/jiedu.html"
    }
    for path in ["", "hill/2023/1/", "hill/2023/notice/", "data/"] {
      #expect(!site[path].contains("data-leaves"), "\(path)")
    }
    #expect(site["hill/2023/notice/"].contains("href=\"https://example.gov.cn:443/jiedu.html\""))
  }

  /// The pages that tell the validity of `hill/2023`.
  private static let pages = ["hill/", "hill/2023/", "hill/2023/notice/", "hill/2023/1/"]

  @Test(arguments: ["修改", "废止", "失效", "已废止"]) func aDocumentThatIsNoLongerSimplyInForceIsMarked(word: String) throws {
    let site = try site { $1.validity = word }
    let mark = "<span class=\"mark\">\(word)</span>"
    for path in Self.pages { #expect(site[path].contains(mark), "\(path)") }
    #expect(!site["lake/"].contains(mark) && !site["lake/2023/1/"].contains(mark))
  }

  @Test(arguments: ["有效", "现行有效", ""]) func aDocumentInForceIsNot(word: String) throws {
    let site = try site { $1.validity = word }
    for path in Self.pages { #expect(!site[path].contains("class=\"mark\""), "\(path)") }
  }

  @Test func everyKindOfPageHasTheMetaDataOfItsKind() throws {
    let site = try site { $1.published = "2024-06-07 09:30" }
    let columns = ["ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"]
    let articles = ["ArticleTitle", "PubDate", "ContentSource", "Keywords", "Description", "Url"]
    for path in site.paths where path != "404.html" {
      let names = Set(site[path].pieces(between: "<meta name=\"", and: "\""))
      #expect(names.isSuperset(of: ["SiteName", "SiteDomain", "SiteIDCode"]), "\(path)")
      let isArticle = names.contains("ArticleTitle")
      #expect(isArticle == path.contains("/2023/") || path.hasPrefix("compare/"), "\(path)")
      // The edition of the region below has no notice, so that source and time are not known.
      let unknown: Set<String> = path.hasPrefix("hill/") ? [] : ["PubDate", "ContentSource"]
      let wanted = Set(isArticle ? articles : columns).subtracting(isArticle ? unknown : [])
      #expect(names.isSuperset(of: wanted), "\(path): \(wanted.subtracting(names))")
      #expect(names.isDisjoint(with: isArticle ? columns : articles), "\(path)")
    }
    #expect(site["data/"].contains("<meta name=\"ColumnType\" content=\"数据开放\">"))
  }
}
