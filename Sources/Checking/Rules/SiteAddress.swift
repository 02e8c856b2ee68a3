internal import Diagnostics
internal import Standards

/// The address of the site is no full web address: `www.jiaxing.gov.cn` without `https://`.
///
/// Chinese: 网站地址不是完整的网址。
///
/// Sitemap, feed and canonical links are made of it, and would lead nowhere.
///
/// Bad (site url): www.example.gov.cn
/// Good (site url): https://www.example.gov.cn/
struct SiteAddress: CatalogueRule {
  static let id = "site-address"

  func check(_ catalogue: Catalogue, in folder: String) -> [Diagnostic] {
    let address = catalogue.site.baseURL
    guard !address.isEmpty, !Self.isFull(address) else { return [] }
    return [Diagnostic(Self.id, .error, file: "\(folder)/site.yml", .siteAddressNotFull(address))]
  }

  private static func isFull(_ address: String) -> Bool {
    let scheme = ["https://", "http://"].first { address.lowercased().hasPrefix($0) }
    guard let scheme else { return false }
    let rest = address.dropFirst(scheme.utf8.count)
    return !rest.isEmpty && rest.utf8.first != 0x2F && !address.contains { $0.isWhitespace || "?#\"<>".contains($0) }
  }
}

extension Message {
  static func siteAddressNotFull(_ address: String) -> Message {
    Message(
      zh: "网站地址“\(address)”不完整。请写成 https://www.example.gov.cn/ 的形式（site.yml 的 url，或 --base-url）。",
      en: "\(address) is no full address of a site. Write it as https://www.example.gov.cn/ (url in site.yml, or "
        + "--base-url).")
  }
}
