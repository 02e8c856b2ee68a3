internal import Diagnostics
internal import Standards

/// `site.yml` lacks the site's name, its address or its 网站标识码.
///
/// Chinese: site.yml 没有写明网站名称、网址或网站标识码。
///
/// What is not known is left out of the pages, never made up. Without `url` the sitemap, the feed, canonical addresses
/// and the codes on leaflets are left out.
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
      (site.siteCode, .note, .siteCodeMissing),
    ]
    return facts.filter { $0.0.isEmpty }.map { Diagnostic(Self.id, $0.1, file: "\(folder)/site.yml", $0.2) }
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
}
