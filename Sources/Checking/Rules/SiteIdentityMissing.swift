internal import Diagnostics
internal import Standards

/// `site.yml` lacks the site's name, its address, its 网站标识码, what the foot of every page says, or the licence.
///
/// Chinese: site.yml 没有写明网站名称、网址、网站标识码、页脚应有的信息或数据的使用条件。
///
/// What is not known is left out of the pages, never made up. Without `url` the sitemap, the feed, canonical addresses
/// and the codes on leaflets are left out. The foot names 主办单位, 联系方式, ICP备案号, 公安备案号 and where faults are reported
/// (找错); without `licence` nobody can tell on what terms the data may be used again.
///
/// Basis: 国办发〔2017〕47号, 网页标签 SiteName、SiteDomain、SiteIDCode
///
/// Bad (site code):
/// Good (site code): 3304000001
struct SiteIdentityMissing: CatalogueRule {
  static let id = "site-identity"

  func check(_ catalogue: Catalogue, in folder: String) -> [Diagnostic] {
    let site = catalogue.site
    let facts: [(String, Diagnostic.Severity, Message)] = [
      (site.name, .warning, .siteNameMissing), (site.baseURL, .note, .siteAddressMissing),
      (site.siteCode, .note, .siteCodeMissing), (site.licence, .note, .licenceMissing),
    ]
    let foot = [
      ("sponsor（主办单位）", site.sponsor), ("contact（联系方式）", site.contact), ("icp（ICP备案号）", site.icp),
      ("police（公安备案号）", site.policeRecord), ("feedback（找错）", site.feedback),
    ].filter { $0.1.isEmpty }.map(\.0)
    let missing = facts.filter { $0.0.isEmpty } + (foot.isEmpty ? [] : [("", .note, .footMissing(foot))])
    return missing.map { Diagnostic(Self.id, $0.1, file: "\(folder)/site.yml", $0.2) }
  }
}

extension Message {
  static let siteNameMissing = Message(
    zh: "没有写明 name（网站名称）。请在 site.yml 写明。", en: "name (of the site) is not given. Write it in site.yml.")

  static let siteAddressMissing = Message(
    zh: "没有写明 url（网站地址），网站地图、订阅、规范网址和打印单页的二维码略去。请在 site.yml 写明。",
    en: "url is not given, so that sitemap, feed, canonical addresses and the codes on leaflets are left out. Write it "
      + "in site.yml.")

  static let siteCodeMissing = Message(
    zh: "没有写明 code（网站标识码），页面略去 SiteIDCode。政府网站请在 site.yml 写明。",
    en: "code (网站标识码) is not given, so that pages leave SiteIDCode out. A government site gives it in site.yml.")

  static let licenceMissing = Message(
    zh: "没有写明 licence（数据的使用条件），开放数据页对此不作说明。请写明，或写许可文本的网址。",
    en: "licence (the terms on which the data may be used again) is not given, so that the page about open data says "
      + "nothing of it. Write it, or the address of its text.")

  static func footMissing(_ keys: [String]) -> Message {
    Message(
      zh: "没有写明 \(keys.joined(separator: "、"))，页脚略去。政府网站请在 site.yml 写明。",
      en:
        "\(keys.joined(separator: ", ")) \(keys.count == 1 ? "is" : "are") not given, so that the foot of pages leaves "
        + "\(keys.count == 1 ? "it" : "them") out. A government site gives them in site.yml.")
  }
}
