internal import Comparing
internal import Diagnostics

/// The kinds of change by which a page of a comparison can be narrowed: each with its key, its words and how many entries
/// it has. Entries bear the keys in `data-kinds`.
struct ComparisonFilters {
  private let names: ComparisonNames

  /// The filters of a pair.
  init(_ names: ComparisonNames) {
    self.names = names
  }

  /// The keys of an entry, in order.
  static func keys(of entry: ItemDifference) -> [String] {
    guard entry.isChanged else { return [unchanged] }
    let changes = entry.changes
    return [changed] + entry.kinds.map(\.rawValue)
      + Change.Kind.allCases.filter { kind in changes.contains { $0.kind == kind } }.map(key)
      + Change.Effect.allCases.filter { effect in changes.contains { $0.effect == effect } }.map(key)
  }

  /// The filters that some entries pass and others do not, for the template.
  func views(of entries: [ItemDifference]) -> [View] {
    var counts: [String: Int] = [:]
    for entry in entries { for key in Self.keys(of: entry) { counts[key, default: 0] += 1 } }
    return all.compactMap { key, words in
      guard let count = counts[key], count < entries.count else { return nil }
      return View(["key": .text(key), "name": .text(words), "count": .text(String(count))])
    }
  }

  /// How many changes of each kind an entry has: 提高2处、改写1处.
  static func summary(of entry: ItemDifference) -> String {
    let changes = entry.changes
    return Change.Kind.allCases.compactMap { kind in
      let count = changes.count { $0.kind == kind }
      return count > 0 ? "\(kind.words.zh)\(count)处" : nil
    }.joined(separator: "、")
  }

  private static let changed = "changed"
  private static let unchanged = "unchanged"
  private static func key(_ kind: Change.Kind) -> String { "change-\(kind.rawValue)" }
  private static func key(_ effect: Change.Effect) -> String { "effect-\(effect.rawValue)" }

  private var all: [(key: String, words: String)] {
    [(Self.changed, "有变化")] + ItemDifference.Kind.allCases.filter { $0 != .kept }.map { ($0.rawValue, names.words($0)) }
      + [Change.Kind.raised, .lowered, .widened, .narrowed].map { (Self.key($0), $0.words.zh) }
      + [Change.Effect.better, .worse].map { (Self.key($0), $0.words.zh) } + [(Self.unchanged, "没有变化")]
  }
}
