/// An administrative region (行政区划) that issues or receives standards.
public struct Region: Sendable, Hashable, Codable {
  /// The six-digit code of GB/T 2260: 330400.
  public var code: String
  /// The full name: 嘉兴市; 温州市瓯海区.
  public var name: String
  /// The name as lists show it: 嘉兴; 瓯海.
  public var shortName: String
  /// The folder and address name, ASCII and unique: jiaxing.
  public var slug: String
  /// The slug of the region above, where it is listed.
  public var parent: String?

  /// A region.
  public init(code: String, name: String, shortName: String, slug: String, parent: String? = nil) {
    self.code = code
    self.name = name
    self.shortName = shortName
    self.slug = slug
    self.parent = parent
  }
}

/// An office (机关) that issues notices or leads services.
public struct Organ: Sendable, Hashable, Codable {
  /// The full name: 嘉兴市卫生健康委员会.
  public var name: String
  /// The short names as items use them: 市卫生健康委.
  public var shortNames: [String]
  /// The slug of its region.
  public var region: String
  /// The address of its own site.
  public var link: String?

  /// An office.
  public init(name: String, shortNames: [String], region: String, link: String? = nil) {
    self.name = name
    self.shortNames = shortNames
    self.region = region
    self.link = link
  }
}
