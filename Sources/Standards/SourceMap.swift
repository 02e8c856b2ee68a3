public import HanText

/// A part of an edition that a finding can be about.
public enum EditionPart: Sendable, Hashable {
  /// The whole of `standard.md`, `plan.md` or `opinion.md`, or a key of its front matter.
  case standard(key: String?)
  /// The whole of `notice.md`, or a key of its front matter.
  case notice(key: String?)
  /// The body of the notice.
  case noticeBody
  /// The text before the first domain.
  case preface
  /// The text behind the last item.
  case closing
  /// The heading of a domain, by position from 0.
  case domain(Int)
  /// The heading of a category, by positions from 0.
  case category(domain: Int, category: Int)
  /// The heading of an item, by position from 0 over the whole standard.
  case item(Int)
  /// The text of a field, by positions from 0.
  case field(item: Int, field: Int)
}

/// Where the parts of an edition stand in its files.
public struct SourceMap: Sendable {
  /// A stretch of a file.
  public struct Place: Sendable, Hashable {
    /// The file's path as messages show it.
    public var file: String
    /// The bytes.
    public var range: SourceRange?

    /// A place.
    public init(file: String, range: SourceRange?) {
      self.file = file
      self.range = range
    }
  }

  private var places: [EditionPart: Place] = [:]

  /// The texts of the edition in the order in which they were read: what proofreading reads.
  public var texts: [TextPlace] = []

  /// A map without entries.
  public init() {}

  /// The place of a part; for a key or a part that is not noted, the place of the whole it belongs to.
  public subscript(part: EditionPart) -> Place? {
    get { places[part] ?? part.whole.flatMap { self[$0] } }
    set { places[part] = newValue }
  }
}

extension EditionPart {
  /// What a part belongs to, for the place of a part that has none of its own.
  fileprivate var whole: EditionPart? {
    switch self {
    case .standard(key: nil), .notice(key: nil): nil
    case .standard, .preface, .closing, .domain, .item: .standard(key: nil)
    case .notice, .noticeBody: .notice(key: nil)
    case .category(let domain, _): .domain(domain)
    case .field(let item, _): .item(item)
    }
  }
}

/// An edition as read, with the places of its parts.
public struct LocatedEdition: Sendable {
  /// The edition.
  public var edition: Edition
  /// Where its parts stand.
  public var map: SourceMap
  /// The files it was read from, by path: the very bytes in which the ranges of ``map`` count.
  public var texts: [String: [UInt8]]

  /// An edition with its map and the files it was read from.
  public init(edition: Edition, map: SourceMap = SourceMap(), texts: [String: [UInt8]] = [:]) {
    self.edition = edition
    self.map = map
    self.texts = texts
  }
}

extension SourceMap {
  /// Takes over the places of another map.
  public mutating func merge(_ other: SourceMap) {
    places.merge(other.places) { _, new in new }
    texts += other.texts
  }
}
