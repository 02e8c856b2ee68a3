public import Standards

/// Two editions of standards that the site compares on a page.
public struct ComparisonPair: Sendable, Hashable {
  /// The earlier edition, the one above, or the first that `site.yml` names.
  public let old: EditionID
  /// The later edition, the local one, or the second that `site.yml` names.
  public let new: EditionID

  /// A pair.
  public init(old: EditionID, new: EditionID) {
    self.old = old
    self.new = new
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
    let parents = Dictionary(catalogue.regions.map { ($0.slug, $0.parent) }, uniquingKeysWith: { first, _ in first })
    let byRegion = Dictionary(grouping: standards, by: \.id.region)
    let known = Set(standards.map(\.id))
    var pairs: [ComparisonPair] = []
    for (index, edition) in standards.enumerated() {
      if index + 1 < standards.count, standards[index + 1].id.region == edition.id.region {
        pairs.append(ComparisonPair(old: standards[index + 1].id, new: edition.id))
      }
      if let parent = edition.region?.parent ?? parents[edition.id.region] ?? nil, parent != edition.id.region,
        let upper = byRegion[parent]?.first
      {
        pairs.append(ComparisonPair(old: upper.id, new: edition.id))
      }
    }
    for names in catalogue.site.compare {
      let ids = names.compactMap { EditionID($0) }
      guard ids.count == 2, ids[0] != ids[1], ids.allSatisfy(known.contains) else { continue }
      pairs.append(ComparisonPair(old: ids[0], new: ids[1]))
    }
    var seen: Set<ComparisonPair> = []
    return pairs.filter { seen.insert($0).inserted }
  }
}
