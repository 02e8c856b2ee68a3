internal import HanText
internal import Standards

/// The lead organs of all items.
///
/// Items name organs by short names that mean something only inside their region (市卫生健康委), so an organ is known by
/// its full name where `organs.yml` gives the short name for the region or one above it; else by the name of the region
/// and the short name as printed. That is also what its address name is made from.
struct OrganIndex: Sendable {
  /// An organ with the items it leads.
  struct Entry: Sendable {
    /// The full name, or the name as items print it where no full name is known.
    let name: String
    let slug: String
    /// The slug of its region.
    let region: String
    /// The address of its own site.
    let link: String?
    /// The names items use, in the order met.
    var aliases: [String] = []
    /// The items: current editions first, each edition's in order.
    var items: [ItemRef] = []
  }

  /// The organs by region in the order of the model, inside a region in the order met.
  let entries: [Entry]
  private let slugs: [String: [String: String]]

  /// The organs of editions, which are met in `order`.
  init(_ model: SiteModel, order: [Int], places: RegionIndex, slug: (String) -> String) {
    let known = KnownOrgans(model.catalogue)
    var entries: [Entry] = []
    var positions: [String: Int] = [:]
    var slugs: [String: [String: String]] = [:]
    for edition in order {
      let region = model.editions[edition].id.region
      for (item, summary) in model.editions[edition].items.enumerated() {
        for name in summary.leadOrgans {
          let address: String
          if let found = slugs[region]?[name] {
            address = found
          } else {
            let organ = known.organ(named: name, in: region)
            address = slug(organ?.name ?? places.name(of: region) + name)
            slugs[region, default: [:]][name] = address
            if positions[address] == nil {
              positions[address] = entries.count
              entries.append(
                Entry(
                  name: organ?.name ?? name, slug: address, region: organ?.region ?? region, link: organ?.link))
            }
          }
          guard let position = positions[address] else { continue }
          entries[position].add(ItemRef(edition, item), named: name)
        }
      }
    }
    self.slugs = slugs
    self.entries = entries.enumerated().sorted { left, right in
      let (from, to) = (places.position(of: left.element.region), places.position(of: right.element.region))
      return from == to ? left.offset < right.offset : from < to
    }.map(\.element)
  }

  /// The address of the organ that items of a region call by a name.
  func address(_ name: String, in region: String) -> Address? { slugs[region]?[name].map(Address.organ) }
}

extension OrganIndex.Entry {
  /// Notes an item, once, and the name it uses.
  fileprivate mutating func add(_ item: ItemRef, named alias: String) {
    if items.last != item { items.append(item) }
    if alias != name, !aliases.contains(alias) { aliases.append(alias) }
  }
}

/// The organs of `organs.yml` by the names items use.
private struct KnownOrgans {
  private var organs: [String: [String: Organ]] = [:]
  private var parents: [String: String] = [:]

  init(_ catalogue: Catalogue) {
    for organ in catalogue.organs {
      for name in (organ.shortNames + [organ.name]).map(NameKey.normalised)
      where organs[organ.region]?[name] == nil {
        organs[organ.region, default: [:]][name] = organ
      }
    }
    for region in catalogue.regions { parents[region.slug] = region.parent }
  }

  /// The organ that a region's documents call by a name: one of its own, else of a region above it. Brackets behind
  /// the name may be missing in `organs.yml`, as the rule `organ-unknown` has it.
  func organ(named name: String, in region: String) -> Organ? {
    let key = NameKey.normalised(name)
    if let organ = organ(keyed: key, in: region) { return organ }
    guard key.hasSuffix(")"), let bracket = key.firstIndex(of: "(") else { return nil }
    return organ(keyed: String(key[..<bracket]), in: region)
  }

  private func organ(keyed key: String, in region: String) -> Organ? {
    var region: String? = region
    var seen: Set<String> = []
    while let slug = region, seen.insert(slug).inserted {
      if let organ = organs[slug]?[key] { return organ }
      region = parents[slug]
    }
    return nil
  }
}
