/// The identity of an edition: its path in the content, `jiaxing/2023`.
public struct EditionID: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
  /// The folder of the region.
  public let region: String
  /// The folder of the edition.
  public let name: String

  /// An id of two folder names.
  public init(region: String, name: String) {
    self.region = region
    self.name = name
  }

  /// Reads `jiaxing/2023`; `nil` unless there are two parts of `[a-z0-9-]+`.
  public init?(_ path: some StringProtocol) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ Slug.isValid($0) }) else { return nil }
    self.init(region: String(parts[0]), name: String(parts[1]))
  }

  /// `jiaxing/2023`.
  public var description: String { "\(region)/\(name)" }

  /// By region, then edition, as text.
  public static func < (left: EditionID, right: EditionID) -> Bool {
    (left.region, left.name) < (right.region, right.name)
  }
}

/// Names in addresses and folders: `[a-z0-9-]+`.
public enum Slug {
  /// Whether the text is a slug.
  public static func isValid(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }
}

/// One edition of a document, a standard, plan or opinion, with the notice that issues it.
public struct Edition: Sendable, Hashable, Codable {
  /// Its identity.
  public var id: EditionID
  /// The region, where it is known.
  public var region: Region?
  /// The notice, where there is one.
  public var notice: Notice?
  /// The document.
  public var document: Document
  /// Its place among the editions of its region where no notice has a date.
  public var order: Int?

  /// What an edition is of.
  public enum Document: Sendable, Hashable, Codable {
    /// A standard.
    case standard(Standard)
    /// A plan or an opinion.
    case plan(Plan)
  }

  /// An edition of a standard.
  public init(
    id: EditionID, region: Region? = nil, notice: Notice? = nil, standard: Standard, order: Int? = nil
  ) {
    self.id = id
    self.region = region
    self.notice = notice
    document = .standard(standard)
    self.order = order
  }

  /// An edition of a plan or an opinion.
  public init(id: EditionID, region: Region? = nil, notice: Notice? = nil, plan: Plan, order: Int? = nil) {
    self.id = id
    self.region = region
    self.notice = notice
    document = .plan(plan)
    self.order = order
  }

  /// The standard; for a plan or an opinion one of its title and label that holds nothing.
  public var standard: Standard {
    get {
      switch document {
      case .standard(let standard): standard
      case .plan(let plan): Standard(title: plan.title, label: plan.label)
      }
    }
    set { document = .standard(newValue) }
  }

  /// The plan or opinion, where the edition is one.
  public var plan: Plan? {
    if case .plan(let plan) = document { plan } else { nil }
  }
}
