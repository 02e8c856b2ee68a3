internal import Standards

/// The domains of all editions: those of one address name are one.
struct DomainIndex: Sendable {
  /// Where editions have a domain, summed, and in how many: their mean is its place in the course of life.
  private struct Course {
    var positions = 0
    var editions = 0
  }

  /// The domains in the course of life: by their mean position in the documents.
  let entries: [NamedItems]
  private let slugs: [String: String]

  /// The domains of editions, which are met in `order`.
  init(_ editions: [EditionSummary], order: [Int], slug: (String) -> String) {
    var entries: [NamedItems] = []
    var courses: [Course] = []
    var places: [String: Int] = [:]
    var slugs: [String: String] = [:]
    for edition in order {
      let named = editions[edition].domains.filter { !$0.name.isEmpty && !$0.categories.allSatisfy(\.items.isEmpty) }
      for (position, domain) in named.enumerated() {
        let address = slugs[domain.name] ?? slug(domain.name)
        slugs[domain.name] = address
        let place = places[address] ?? entries.count
        if place == entries.count {
          entries.append(NamedItems(name: domain.name, slug: address))
          courses.append(Course())
        }
        places[address] = place
        courses[place].positions += position
        courses[place].editions += 1
        for category in domain.categories { entries[place].items += category.items.map { ItemRef(edition, $0) } }
      }
    }
    self.slugs = slugs
    let order = entries.indices.sorted { left, right in
      let (from, to) = (courses[left], courses[right])
      let difference = from.positions * to.editions - to.positions * from.editions
      return difference == 0 ? left < right : difference < 0
    }
    self.entries = order.map { entries[$0] }
  }

  /// The address of the domain with a name, as editions print it.
  func address(_ name: String) -> Address? { slugs[name].map(Address.domain) }
}
