/// What a site knows besides the texts of its editions: the site itself, regions, organs, address names, synonyms,
/// deadlines.
public struct Catalogue: Sendable {
  /// The site's identity.
  public var site: SiteIdentity
  /// The regions in the order of `regions.yml`.
  public var regions: [Region]
  /// The organs in the order of `organs.yml`.
  public var organs: [Organ] {
    didSet { organsByRegion = Dictionary(grouping: organs, by: \.region) }
  }
  /// The address names of domains, organs, audiences and sources.
  public var slugs: SlugBook
  /// The words people say and the words documents use.
  public var synonyms: [Synonym]
  /// What notices ask for by a day, in the order of `deadlines.yml`.
  public var deadlines: [Deadline] = []
  /// The days on which offices work.
  public var holidays = HolidayTable()
  /// The wordings the office watches over.
  public var terms: TermList
  private var organsByRegion: [String: [Organ]]

  /// A catalogue.
  public init(
    site: SiteIdentity = SiteIdentity(), regions: [Region] = [], organs: [Organ] = [], slugs: SlugBook = SlugBook(),
    synonyms: [Synonym] = [], terms: TermList = TermList()
  ) {
    self.site = site
    self.regions = regions
    self.organs = organs
    organsByRegion = Dictionary(grouping: organs, by: \.region)
    self.slugs = slugs
    self.synonyms = synonyms
    self.terms = terms
  }

  /// The organs of the region with a slug, in the order of `organs.yml`.
  public func organs(of region: String) -> [Organ] {
    organsByRegion[region] ?? []
  }

  /// The region with a slug.
  public func region(_ slug: String) -> Region? {
    regions.first { $0.slug == slug }
  }
}

/// Who publishes the site (`site.yml`). What is not known is empty, never made up.
public struct SiteIdentity: Sendable, Hashable, Codable {
  /// 网站名称
  public var name = ""
  /// The address the site is published under, ending with a slash.
  public var baseURL = ""
  /// 网站标识码
  public var siteCode = ""
  /// 主办单位
  public var sponsor = ""
  /// 承办单位
  public var operatedBy = ""
  /// 联系方式
  public var contact = ""
  /// ICP备案号
  public var icp = ""
  /// 公安备案号
  public var policeRecord = ""
  /// The mail address or form that feedback goes to.
  public var feedback = ""
  /// A sentence about the site, for its home page.
  public var description = ""
  /// On what terms the data may be used again: words, or the address of a licence.
  public var licence = ""
  /// Pairs of editions to compare, beside the usual ones.
  public var compare: [[String]] = []

  /// An identity of which nothing is known.
  public init() {}

  /// An address with the final slash that ``baseURL`` has; an empty one stays empty.
  public static func withFinalSlash(_ address: String) -> String {
    address.isEmpty || address.hasSuffix("/") ? address : address + "/"
  }
}

/// A word people say and the words documents use.
public struct Synonym: Sendable, Hashable, Codable {
  /// What people say: 低保.
  public var word: String
  /// What documents write: 最低生活保障.
  public var terms: [String]

  /// A synonym.
  public init(word: String, terms: [String]) {
    self.word = word
    self.terms = terms
  }
}

/// The address names of things named by Chinese text (`slugs.yml`).
public struct SlugBook: Sendable, Hashable, Codable {
  /// The kinds of things that have a page of their own name.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// 领域
    case domains
    /// 牵头负责单位
    case organs
    /// 服务对象
    case audiences
    /// Cited documents.
    case sources
  }

  /// Names to slugs, by kind.
  public var entries: [Kind: [String: String]]

  /// A book of the entries given.
  public init(entries: [Kind: [String: String]] = [:]) {
    self.entries = entries
  }

  /// The slug given to a name, or `nil`.
  public subscript(kind: Kind, name: String) -> String? {
    entries[kind]?[name]
  }
}
