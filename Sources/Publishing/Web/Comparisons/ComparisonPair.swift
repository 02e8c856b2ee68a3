public import Standards

/// Two editions of standards that the site compares on a page.
public struct ComparisonPair: Sendable, Hashable {
  /// Why the site compares two editions.
  public enum Relation: Sendable, Hashable, CaseIterable {
    /// They are of one region and follow each other.
    case editions
    /// The first is of the region above that of the second, which must not fall below it.
    case above
    /// `site.yml` names them.
    case named
  }

  /// The earlier edition, the one above, or the first that `site.yml` names.
  public let old: EditionID
  /// The later edition, the local one, or the second that `site.yml` names.
  public let new: EditionID
  /// Why they are compared.
  public let relation: Relation

  /// A pair.
  public init(old: EditionID, new: EditionID, _ relation: Relation) {
    self.old = old
    self.new = new
    self.relation = relation
  }

  /// `/compare/jiaxing/2021..2023/`, across regions `/compare/jiaxing-2023..quzhou-2023/`.
  var address: Address {
    old.region == new.region
      ? Address("compare/\(old.region)/\(old.name)..\(new.name)/")
      : Address("compare/\(old.region)-\(old.name)..\(new.region)-\(new.name)/")
  }

  /// The folder of the page inside the site, with a final slash.
  public var folder: String { address.folder }
}

extension SiteModel {
  /// The pairs the site compares: editions of a region that follow each other, each edition with the current one of the
  /// region above, and those that `site.yml` names. Plans and opinions are in none.
  public var comparisonPairs: [ComparisonPair] {
    let standards = editions.filter { $0.plan == nil }
    let parents = parents
    let byRegion = Dictionary(grouping: standards, by: \.id.region)
    let known = Set(standards.map(\.id))
    var pairs: [ComparisonPair] = []
    for (index, edition) in standards.enumerated() {
      if index + 1 < standards.count, standards[index + 1].id.region == edition.id.region {
        pairs.append(ComparisonPair(old: standards[index + 1].id, new: edition.id, .editions))
      }
      if let upper = parents[edition.id.region].flatMap({ byRegion[$0]?.first }) {
        pairs.append(ComparisonPair(old: upper.id, new: edition.id, .above))
      }
    }
    for names in catalogue.site.compare {
      let ids = names.compactMap { EditionID($0) }
      guard ids.count == 2, ids[0] != ids[1], ids.allSatisfy(known.contains) else { continue }
      let isAbove = parents[ids[1].region] == ids[0].region
      pairs.append(ComparisonPair(old: ids[0], new: ids[1], isAbove ? .above : .named))
    }
    var seen: Set<[EditionID]> = []
    return pairs.filter { seen.insert([$0.old, $0.new]).inserted }
  }

  /// The region above each, by slug.
  private var parents: [String: String] {
    let own = editions.compactMap(\.region)
    let known = (own + catalogue.regions).compactMap { region in region.parent.map { (region.slug, $0) } }
    return Dictionary(known.filter { $0.0 != $0.1 }) { first, _ in first }
  }
}
