internal import HanText
internal import Standards

/// What the site says about itself on every page.
struct SiteChrome {
  private let site: SiteIdentity
  private let hasPrint: Bool
  private let lists: Lists
  private let feedback: Feedback

  /// Which lists of names the site has; a list without entries has no page.
  struct Lists {
    let domains: Bool
    let organs: Bool
    let audiences: Bool
    let sources: Bool
    let comparisons: Bool
  }

  /// The chrome of a model's pages.
  init(_ model: SiteModel, lists: Lists, feedback: Feedback) {
    site = model.catalogue.site
    hasPrint = model.hasPrint
    self.lists = lists
    self.feedback = feedback
  }

  /// The site's name as pages show it; a general one where none is known.
  static func displayName(_ site: SiteIdentity) -> String { site.name.isEmpty ? "基本公共服务标准" : site.name }

  /// The way to the home page from an address that nobody knows: the path of the site's address on its host. Where that
  /// is not known either, links lead from where the page stands.
  var rootFromAnywhere: String {
    guard let start = site.baseURL.firstRange(of: "://"),
      let path = site.baseURL[start.upperBound...].firstIndex(of: "/")
    else { return "./" }
    return String(site.baseURL[path...])
  }

  /// The values for pages from which a way leads to the home page. No page sets a value of one of these names.
  func view(root: String) -> View {
    View([
      "root": .text(root),
      "siteName": .text(Self.displayName(site)),
      "metaName": .text(site.name),
      "siteDomain": .text(WebHost(of: site.baseURL)?.name ?? ""),
      "siteCode": .text(site.siteCode),
      "sponsor": .text(site.sponsor),
      "operatedBy": .text(site.operatedBy),
      "contact": .text(site.contact),
      "icp": .text(site.icp),
      "policeRecord": .text(site.policeRecord),
      "feedbackForm": .text(feedback.kind == .form ? feedback.address(about: "", at: "") : ""),
      "feedbackMail": .text(feedback.kind == .mail ? site.feedback : ""),
      "feedbackLeaves": .text(WebLink.leaving(site, for: site.feedback)),
      "feedbackText": .text(feedback.kind == .words ? site.feedback : ""),
      "hasFeedback": .flag(feedback.kind != .none),
      "baseURL": .text(site.baseURL),
      "intro": .text(site.description),
      "hasPrint": .flag(hasPrint),
      "hasDomains": .flag(lists.domains),
      "hasOrgans": .flag(lists.organs),
      "hasAudiences": .flag(lists.audiences),
      "hasSources": .flag(lists.sources),
      "hasCompared": .flag(lists.comparisons),
      "hasContactFacts": .flag(!(site.sponsor.isEmpty && site.operatedBy.isEmpty && site.contact.isEmpty)),
    ])
  }

}

/// Links to other sites.
enum WebLink {
  /// Whether a text is the address of a web page; anything else (`javascript:` …) is never made a link.
  static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("https://") || text.hasPrefix("http://")
  }

  /// The name of the site that a reader leaves by a link to an address, which has to be asked for first (国办发〔2017〕47号:
  /// 您访问的链接即将离开“××”门户网站，是否继续？); empty where the address is of the same host.
  static func leaving(_ site: SiteIdentity, for address: String) -> String {
    let (here, there) = (WebHost(of: site.baseURL), WebHost(of: address))
    return here != nil && here?.name == there?.name ? "" : SiteChrome.displayName(site)
  }
}
