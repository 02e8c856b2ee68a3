internal import Standards

/// The domains of all editions: those of one address name are one.
struct DomainIndex: Sendable {
  /// A domain with its items in all editions.
  struct Entry: Sendable {
    /// The name as first met.
    let name: String
    let slug: String
    /// The items: current editions first, each edition's in order.
    var items: [ItemRef] = []
    /// Where editions have it, summed, and in how many: their mean is its place in the course of life.
    fileprivate var positions = 0
    fileprivate var editions = 0

    fileprivate init(name: String, slug: String) {
      self.name = name
      self.slug = slug
    }
  }

  /// The domains in the course of life: by their mean position in the documents.
  let entries: [Entry]
  private let slugs: [String: String]

  /// The domains of editions, which are met in `order`.
  init(_ editions: [EditionSummary], order: [Int], slug: (String) -> String) {
    var entries: [Entry] = []
    var places: [String: Int] = [:]
    var slugs: [String: String] = [:]
    for edition in order {
      let named = editions[edition].domains.filter { !$0.name.isEmpty && !$0.categories.allSatisfy(\.items.isEmpty) }
      for (position, domain) in named.enumerated() {
        let address = slugs[domain.name] ?? slug(domain.name)
        slugs[domain.name] = address
        let place = places[address] ?? entries.count
        if place == entries.count { entries.append(Entry(name: domain.name, slug: address)) }
        places[address] = place
        entries[place].positions += position
        entries[place].editions += 1
        for category in domain.categories { entries[place].items += category.items.map { ItemRef(edition, $0) } }
      }
    }
    self.slugs = slugs
    self.entries = entries.enumerated().sorted { left, right in
      let (from, to) = (left.element, right.element)
      let difference = from.positions * to.editions - to.positions * from.editions
      return difference == 0 ? left.offset < right.offset : difference < 0
    }.map(\.element)
  }

  /// The address of the domain with a name, as editions print it.
  func address(_ name: String) -> Address? { slugs[name].map(Address.domain) }
}
