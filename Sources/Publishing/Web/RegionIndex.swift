internal import Standards

/// The regions that have editions.
struct RegionIndex: Sendable {
  /// A region with its editions.
  struct Entry: Sendable {
    let slug: String
    let name: String
    /// The slug of the region above it, where it is listed.
    let parent: String?
    /// The positions of its editions in the model, the newest first.
    var editions: [Int] = []
  }

  /// The regions in the order of the model's editions.
  let entries: [Entry]
  private let positions: [String: Int]
  private let names: [String: String]

  /// The regions of a model.
  init(_ model: SiteModel) {
    let listed = Dictionary(model.catalogue.regions.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    var entries: [Entry] = []
    var positions: [String: Int] = [:]
    for (index, edition) in model.editions.enumerated() {
      let slug = edition.id.region
      let position = positions[slug] ?? entries.count
      if position == entries.count {
        let region = edition.region ?? listed[slug]
        entries.append(Entry(slug: slug, name: region?.name ?? slug, parent: region?.parent))
        positions[slug] = position
      }
      entries[position].editions.append(index)
    }
    self.entries = entries
    self.positions = positions
    var names = listed.mapValues(\.name)
    for entry in entries { names[entry.slug] = entry.name }
    self.names = names
  }

  /// The region with a slug, where it has editions.
  subscript(slug: String) -> Entry? { positions[slug].map { entries[$0] } }

  /// The name of a region; its slug where none is known.
  func name(of slug: String) -> String { names[slug] ?? slug }

  /// The place of a region in lists; regions without editions come last.
  func position(of slug: String) -> Int { positions[slug] ?? .max }

  /// The regions below one, in order.
  func children(of slug: String) -> [Entry] { entries.filter { $0.parent == slug && $0.slug != slug } }
}
