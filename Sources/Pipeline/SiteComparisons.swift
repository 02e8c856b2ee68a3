internal import Comparing
internal import Diagnostics
internal import Publishing
internal import Standards
internal import Synchronization

/// The comparisons of a site, made when they are asked for, from any task.
///
/// An edition that others are compared with, and the comparisons of a region's editions, are kept while work goes on near
/// them: a few at a time, so that memory does not grow with the nation.
final class SiteComparisons: Sendable {
  /// How many editions, and comparisons of how many regions, are kept.
  private static let keptCount = 4

  private let source: SiteSource
  private let pairs: [EditionID: [ComparisonPair]]
  private let lines: [String: [ComparisonPair]]
  private let editions = Mutex(RecentValues<EditionID, ReadEdition>(count: keptCount))
  private let histories = Mutex(RecentValues<String, [ChangeSet]>(count: keptCount))

  /// An edition with what its files say about comparing it.
  private struct ReadEdition: Sendable {
    let compared: ComparedEdition
    let succession: Succession?
    let reviews: [ChangeReview]
    let waivers: [Waiver]

    init?(_ read: CheckedEdition) {
      guard let edition = read.edition else { return nil }
      compared = ComparedEdition(edition)
      succession = read.succession
      reviews = read.reviews
      waivers = read.waivers
    }
  }

  /// The comparisons of a site's content.
  init(_ source: SiteSource) {
    self.source = source
    let all = source.model.comparisonPairs
    pairs = Dictionary(grouping: all, by: \.new)
    lines = Dictionary(grouping: all.filter { $0.relation == .editions }, by: \.new.region)
  }

  /// The pairs whose second edition is the one given, compared. Throws where a folder can't be read; a pair whose first
  /// edition can't be read as one is left out.
  func pairs(of read: CheckedEdition) throws(FileError) -> [ComparedPair] {
    guard let id = read.edition?.id, let pairs = pairs[id], let new = ReadEdition(read) else { return [] }
    var compared: [ComparedPair] = []
    for pair in pairs {
      if let old = try edition(pair.old) { compared.append(Self.compared(pair, old, new)) }
    }
    return compared
  }

  /// A pair, compared; `nil` where an edition can't be read as one. Throws where a folder can't be read.
  func compared(_ pair: ComparisonPair) throws(FileError) -> ComparedPair? {
    guard let old = try edition(pair.old), let new = try edition(pair.new) else { return nil }
    return Self.compared(pair, old, new)
  }

  /// What changed from edition to edition of a region, the newest first. Throws where a folder can't be read.
  func history(of region: String) throws(FileError) -> [ChangeSet] {
    guard let line = lines[region] else { return [] }
    if let kept = histories.withLock({ $0[region] }) { return kept }
    var history: [ChangeSet] = []
    for pair in line {
      if let compared = try compared(pair) { history.append(compared.changes) }
    }
    histories.withLock { $0[region] = history }
    return history
  }

  private func edition(_ id: EditionID) throws(FileError) -> ReadEdition? {
    if let kept = editions.withLock({ $0[id] }) { return kept }
    guard let read = ReadEdition(try source.edition(id)) else { return nil }
    editions.withLock { $0[id] = read }
    return read
  }

  /// A map that contradicts the editions is passed over: ``EditionPair`` and `check` tell of it.
  private static func compared(_ pair: ComparisonPair, _ old: ReadEdition, _ new: ReadEdition) -> ComparedPair {
    let map = new.succession.flatMap { $0.old == pair.old ? $0 : nil }
    let isSound =
      map.map { SuccessionCheck.findings($0, old: old.compared.text, new: new.compared.text).isEmpty } ?? false
    return ComparedPair(
      pair, old: old.compared, new: new.compared, succession: isSound ? map : nil, reviews: new.reviews,
      waivers: new.waivers)
  }
}

/// The values asked for last.
struct RecentValues<Key: Hashable, Value> {
  private let count: Int
  private var entries: [(key: Key, value: Value)] = []

  /// Room for a number of values.
  init(count: Int) {
    self.count = count
  }

  /// The value of a key; `nil` where it is not kept. Setting one drops what was not asked for the longest.
  subscript(key: Key) -> Value? {
    mutating get {
      guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
      let entry = entries.remove(at: index)
      entries.append(entry)
      return entry.value
    }
    set {
      entries.removeAll { $0.key == key }
      if let newValue { entries.append((key, newValue)) }
      if entries.count > count { entries.removeFirst() }
    }
  }
}
