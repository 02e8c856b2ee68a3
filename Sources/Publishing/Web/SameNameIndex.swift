internal import HanText
internal import Standards

/// The items of one normalised name in the current editions of all regions, by what their texts say.
struct SameNameIndex: Sendable {
  /// Items of one name whose audience, content and standard are the same, word for word.
  struct Variant: Sendable {
    let text: TextDigest
    /// The items, in the order of the regions.
    var items: [ItemRef]
  }

  private let groups: [[Variant]]
  /// The position in `groups` of each item, by edition.
  private let groupOfItem: [[Int32]]
  private let texts: [[TextDigest]]
  private let regions: [Region]

  /// The region of an edition as numbers, for nearness.
  private struct Region: Sendable {
    let own: Int
    let parent: Int?
  }

  /// The items of a model; those of the current editions, which `order` gives, are found from others.
  init(_ model: SiteModel, current order: [Int], places: RegionIndex) {
    var groups: [[Variant]] = []
    var positions: [String: Int32] = [:]
    groupOfItem = model.editions.map { edition in
      edition.items.map { item in
        let key = NameKey.normalised(item.name)
        let group = positions[key] ?? Int32(groups.count)
        if Int(group) == groups.count {
          groups.append([])
          positions[key] = group
        }
        return group
      }
    }
    for edition in order {
      for (item, summary) in model.editions[edition].items.enumerated() {
        let group = Int(groupOfItem[edition][item])
        if let variant = groups[group].firstIndex(where: { $0.text == summary.text }) {
          groups[group][variant].items.append(ItemRef(edition, item))
        } else {
          groups[group].append(Variant(text: summary.text, items: [ItemRef(edition, item)]))
        }
      }
    }
    self.groups = groups
    texts = model.editions.map { $0.items.map(\.text) }
    var numbers: [String: Int] = [:]
    func number(_ slug: String) -> Int {
      let number = numbers[slug] ?? numbers.count
      numbers[slug] = number
      return number
    }
    regions = model.editions.map {
      Region(own: number($0.id.region), parent: places[$0.id.region]?.parent.map(number))
    }
  }

  /// The items of other regions that say one thing.
  struct Others {
    /// How many there are.
    let count: Int
    /// The nearest; of those equally near the first.
    let nearest: ItemRef
    fileprivate let distance: Int
    /// All items that say it, in the order of the regions, those of the own region too.
    fileprivate let items: [ItemRef]
    fileprivate let ownRegion: Int
  }

  /// What other regions say about an item: those whose text is the same, and the others, the nearest first.
  func others(than item: ItemRef) -> (same: Others?, different: [Others]) {
    let edition = Int(item.edition)
    guard groupOfItem.indices.contains(edition), groupOfItem[edition].indices.contains(Int(item.item)) else {
      return (nil, [])
    }
    let text = texts[edition][Int(item.item)]
    var same: Others?
    var different: [Others] = []
    for variant in groups[Int(groupOfItem[edition][Int(item.item)])] {
      guard let others = others(variant.items, than: regions[edition]) else { continue }
      if variant.text == text { same = others } else { different.append(others) }
    }
    // Sorted is stable: of those equally near, the more widespread first, else in the order of the regions.
    return (same, different.sorted { ($0.distance, -$0.count) < ($1.distance, -$1.count) })
  }

  /// The first items of those that say one thing, in the order of the regions.
  func first(_ limit: Int, of others: Others) -> [ItemRef] {
    Array(others.items.lazy.filter { regions[Int($0.edition)].own != others.ownRegion }.prefix(limit))
  }

  /// Of some items those outside a region; `nil` where there are none.
  private func others(_ items: [ItemRef], than here: Region) -> Others? {
    var count = 0
    var nearest: (item: ItemRef, distance: Int)?
    for item in items {
      let distance = distance(from: here, to: regions[Int(item.edition)])
      if distance == 0 { continue }
      count += 1
      if nearest.map({ distance < $0.distance }) ?? true { nearest = (item, distance) }
    }
    return nearest.map {
      Others(count: count, nearest: $0.item, distance: $0.distance, items: items, ownRegion: here.own)
    }
  }

  /// 0 for the same region, then the one above, those below and beside it, others.
  private func distance(from here: Region, to there: Region) -> Int {
    if here.own == there.own { return 0 }
    if here.parent == there.own { return 1 }
    if there.parent == here.own || (here.parent != nil && here.parent == there.parent) { return 2 }
    return 3
  }
}
