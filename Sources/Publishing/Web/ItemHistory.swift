internal import Comparing
internal import Diagnostics
internal import Standards

/// What became of the items of an edition in those before and after it, through the comparisons of the region's editions.
struct ItemHistory {
  private let site: WebSite
  private let id: EditionID
  /// The comparisons to later editions, the nearest first, and those to earlier ones.
  private let later: [Step]
  private let earlier: [Step]

  /// A comparison with its entries by the numbers of each side.
  private struct Step {
    let old: EditionID
    let new: EditionID
    let byOld: [Int: ItemDifference]
    let byNew: [Int: ItemDifference]

    init(_ changes: ChangeSet) {
      old = changes.old
      new = changes.new
      byOld = Dictionary(changes.items.flatMap { entry in entry.old.map { ($0.number, entry) } }) { first, _ in first }
      byNew = Dictionary(changes.items.flatMap { entry in entry.new.map { ($0.number, entry) } }) { first, _ in first }
    }
  }

  /// The history of an edition's items. `history` is what changed from edition to edition, the newest first.
  init(_ site: WebSite, _ id: EditionID, _ history: [ChangeSet]) {
    self.site = site
    self.id = id
    let steps = history.map(Step.init)
    earlier = Array(steps.drop { $0.new != id })
    later = steps.prefix { $0.new != id }.reversed()
  }

  /// A line for each edition that knows the item, the newest first; none where the region has one edition.
  func lines(of number: Int, _ frame: PageFrame) -> [View] {
    if later.isEmpty && earlier.isEmpty { return [] }
    var lines: [View] = []
    var numbers: Set<Int> = [number]
    for step in later {
      let entries = Self.entries(numbers, step.byOld)
      lines.insert(line(step, entries, frame), at: 0)
      numbers = Set(entries.flatMap(\.new).map(\.number))
      if numbers.isEmpty { break }
    }
    numbers = [number]
    for (index, step) in earlier.enumerated() {
      let entries = Self.entries(numbers, step.byNew)
      lines.append(line(step, entries, frame))
      numbers = Set(entries.flatMap(\.old).map(\.number))
      if numbers.isEmpty { break }
      if index == earlier.count - 1 { lines.append(first(step, entries, frame)) }
    }
    if earlier.isEmpty { lines.append(View(["edition": .text(label(id)), "isHere": .flag(true)])) }
    return lines
  }

  private static func entries(_ numbers: Set<Int>, _ entries: [Int: ItemDifference]) -> [ItemDifference] {
    var found: [ItemDifference] = []
    for number in numbers.sorted() {
      if let entry = entries[number], !found.contains(entry) { found.append(entry) }
    }
    return found
  }

  /// The line of a step's new edition: its items and what changed in them.
  private func line(_ step: Step, _ entries: [ItemDifference], _ frame: PageFrame) -> View {
    let changes = entries.flatMap(\.changes).filter { $0.old?.quantity != nil && $0.new?.quantity != nil }
    let kinds = entries.flatMap(\.kinds).filter { $0 != .kept }.map(\.words.zh)
    let fields = entries.flatMap(\.fields).map { ComparisonWords.field($0.field, label: $0.newLabel ?? $0.oldLabel).zh }
    let anchor = entries.first.map(ComparisonHTML.anchor) ?? ""
    return View([
      "edition": .text(label(step.new)), "isHere": .flag(step.new == id),
      "items": .list(step.new == id ? [] : entries.flatMap(\.new).map { link($0, step.new, frame) }),
      "kinds": .texts(kinds),
      "fields": .text(fields.joined(separator: "、")),
      "isSame": .flag(kinds.isEmpty && fields.isEmpty),
      "amounts": .html(AmountsHTML.list(changes) { "\($0) → \($1)" }),
      "compare": .text(frame.href(ComparisonPair(old: step.old, new: step.new, .editions).address) + "#\(anchor)"),
      "before": .text(label(step.old)),
    ])
  }

  /// The line of the first edition, before which nothing is known.
  private func first(_ step: Step, _ entries: [ItemDifference], _ frame: PageFrame) -> View {
    View(["edition": .text(label(step.old)), "items": .list(entries.flatMap(\.old).map { link($0, step.old, frame) })])
  }

  private func link(_ item: ItemText, _ edition: EditionID, _ frame: PageFrame) -> View {
    View(["name": .text(ComparisonWords.items([item])), "href": .text(frame.href(.item(edition, item.number)))])
  }

  private func label(_ id: EditionID) -> String {
    site.positions[id].map { EditionContext.shortTitle(site.model.editions[$0]) } ?? id.description
  }
}
