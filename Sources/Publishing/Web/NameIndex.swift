internal import HanText
internal import Standards

/// The names that items have in common: those of one address name are one.
struct NameIndex: Sendable {
  /// The names, those that most items have first; of as many, the one met first.
  let entries: [NamedItems]
  private let slugs: [String: String]

  /// The names of items in editions, which are met in `order`.
  init(
    _ editions: [EditionSummary], order: [Int], names: (EditionSummary.ItemSummary) -> [String],
    slug: (String) -> String
  ) {
    var entries: [NamedItems] = []
    var places: [String: Int] = [:]  // by address name
    var placesOfNames: [String: Int] = [:]
    for edition in order {
      for (position, item) in editions[edition].items.enumerated() {
        for name in names(item) {
          let place: Int
          if let known = placesOfNames[name] {
            place = known
          } else {
            let address = slug(name)
            place = places[address] ?? entries.count
            if place == entries.count { entries.append(NamedItems(name: name, slug: address)) }
            places[address] = place
            placesOfNames[name] = place
          }
          let reference = ItemRef(edition, position)
          if entries[place].items.last != reference { entries[place].items.append(reference) }
        }
      }
    }
    slugs = placesOfNames.mapValues { entries[$0].slug }
    let order = entries.indices.sorted { (entries[$1].items.count, $0) < (entries[$0].items.count, $1) }
    self.entries = order.map { entries[$0] }
  }

  /// The address name of a name, as items have it.
  func slug(of name: String) -> String? { slugs[name] }
}
