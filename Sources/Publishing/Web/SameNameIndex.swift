internal import HanText
internal import Standards

/// The items of one normalised name in all editions.
struct SameNameIndex: Sendable {
  private let groups: [[ItemRef]]
  /// The position in `groups` of each item, by edition.
  private let groupOfItem: [[Int32]]
  private let regions: [Region]
  /// The digest of each item's texts, by edition.
  private let texts: [[TextDigest]]

  /// The region of an edition as positions, for nearness.
  private struct Region: Sendable {
    let own: String
    let parent: String?
  }

  /// The items of editions that follow each other in `order`.
  init(_ model: SiteModel, order: [Int], places: RegionIndex) {
    var groups: [[ItemRef]] = []
    var positions: [String: Int32] = [:]
    var groupOfItem = model.editions.map { [Int32](repeating: 0, count: $0.items.count) }
    for edition in order {
      for (item, summary) in model.editions[edition].items.enumerated() {
        let key = NameKey.normalised(summary.name)
        let group = positions[key] ?? Int32(groups.count)
        if Int(group) == groups.count {
          groups.append([])
          positions[key] = group
        }
        groups[Int(group)].append(ItemRef(edition, item))
        groupOfItem[edition][item] = group
      }
    }
    self.groups = groups
    texts = model.editions.map { $0.items.map(\.text) }
    self.groupOfItem = groupOfItem
    regions = model.editions.map { Region(own: $0.id.region, parent: places[$0.id.region]?.parent) }
  }

  /// The other items of an item's name, at most `limit`, the nearest first: its own region, the one above, those below
  /// and beside it, others. With the number of all of them.
  func others(than item: ItemRef, limit: Int) -> (nearest: [ItemRef], count: Int) {
    let edition = Int(item.edition)
    guard groupOfItem.indices.contains(edition), groupOfItem[edition].indices.contains(Int(item.item)) else {
      return ([], 0)
    }
    let group = groups[Int(groupOfItem[edition][Int(item.item)])]
    var byDistance: [[ItemRef]] = [[], [], [], []]
    for other in group where other != item {
      let distance = distance(from: regions[edition], to: regions[Int(other.edition)])
      if byDistance[distance].count < limit { byDistance[distance].append(other) }
    }
    return (Array(byDistance.joined().prefix(limit)), group.count - 1)
  }

  /// Whether two items promise the same, word for word.
  func haveSameText(_ left: ItemRef, _ right: ItemRef) -> Bool { text(of: left) == text(of: right) }

  /// The number of other items of the same name whose texts are the same, word for word.
  func sameTextCount(_ item: ItemRef) -> Int {
    let edition = Int(item.edition)
    guard groupOfItem.indices.contains(edition), groupOfItem[edition].indices.contains(Int(item.item)) else { return 0 }
    return groups[Int(groupOfItem[edition][Int(item.item)])].count { $0 != item && haveSameText($0, item) }
  }

  private func text(of item: ItemRef) -> TextDigest { texts[Int(item.edition)][Int(item.item)] }

  private func distance(from here: Region, to there: Region) -> Int {
    if here.own == there.own { return 0 }
    if here.parent == there.own { return 1 }
    if there.parent == here.own || (here.parent != nil && here.parent == there.parent) { return 2 }
    return 3
  }
}
