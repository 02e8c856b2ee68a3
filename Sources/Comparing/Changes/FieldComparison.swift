internal import HanText

/// Compares the fields of items that belong together.
struct FieldComparison {
  /// A field of the old item, the new one, or both.
  private struct Pair {
    let name: String
    let old: ComparedField?
    let new: ComparedField?
    /// In what the texts differ where their words and numbers are the same.
    let form: [TextForm]?

    init(_ name: String, _ old: ComparedField?, _ new: ComparedField?) {
      (self.name, self.old, self.new) = (name, old, new)
      form = TextForm.differences(old?.text ?? "", new?.text ?? "")
    }
  }

  /// The differences of two items; several items on a side count as one with their texts in order.
  static func differences(_ old: [ComparedField], _ new: [ComparedField]) -> [FieldDifference] {
    let changed = changedPairs(old, new)
    if changed.isEmpty { return [] }
    let changes = changes(in: changed)
    return zip(changed, changes).map { pair, changes in
      FieldDifference(
        field: pair.name, oldLabel: pair.old?.field.label, newLabel: pair.new?.field.label,
        edits: TextDifference.edits(
          from: pair.old?.text ?? "", to: pair.new?.text ?? "", areOrgans: pair.name == "lead"),
        form: pair.old == nil || pair.new == nil ? [] : pair.form ?? [], changes: changes)
    }
  }

  /// The fields that are not the same, by name; of several with one name the first stands beside the first.
  private static func changedPairs(_ old: [ComparedField], _ new: [ComparedField]) -> [Pair] {
    var rest = old
    var pairs: [Pair] = []
    for field in new {
      guard let index = rest.firstIndex(where: { $0.name == field.name }) else {
        pairs.append(Pair(field.name, nil, field))
        continue
      }
      let before = rest.remove(at: index)
      if before.field != field.field { pairs.append(Pair(field.name, before, field)) }
    }
    return pairs + rest.map { Pair($0.name, $0, nil) }
  }

  // Changes of meaning.

  /// The quantities of a field while partners are sought.
  private struct Side {
    var placed: [QuantityPairing.Placed]
    var loose: [Int] = []
  }

  private static func changes(in pairs: [Pair]) -> [[Change]] {
    var changes = Array(repeating: [Change](), count: pairs.count)
    var olds: [Side] = []
    var news: [Side] = []
    for (index, pair) in pairs.enumerated() {
      var old = Side(placed: pair.old?.promises ?? [])
      var new = Side(placed: pair.new?.promises ?? [])
      let pairing = QuantityPairing(old.placed, new.placed)
      for (from, to) in pairing.pairs {
        if let change = change(old.placed[from].quantity, new.placed[to].quantity) { changes[index].append(change) }
      }
      (old.loose, new.loose) = (pairing.looseOld, pairing.looseNew)
      olds.append(old)
      news.append(new)
    }
    pairAcrossFields(&olds, &news, &changes)
    for index in pairs.indices {
      changes[index] += olds[index].loose.map { loose in
        Change(
          .withdrawn, effect(of: olds[index].placed[loose].quantity).inverted,
          old: .quantity(olds[index].placed[loose].quantity), new: nil)
      }
      changes[index] += news[index].loose.map { loose in
        Change(
          .added, effect(of: news[index].placed[loose].quantity), old: nil,
          new: .quantity(news[index].placed[loose].quantity))
      }
      changes[index] += wordChanges(pairs[index], olds[index], news[index], hasOthers: !changes[index].isEmpty)
    }
    return changes
  }

  /// Pairs quantities that went from one field to another.
  private static func pairAcrossFields(_ olds: inout [Side], _ news: inout [Side], _ changes: inout [[Change]]) {
    let from = olds.indices.flatMap { field in olds[field].loose.map { (field, $0) } }
    let to = news.indices.flatMap { field in news[field].loose.map { (field, $0) } }
    guard !from.isEmpty, !to.isEmpty else { return }
    let pairing = QuantityPairing(
      from.map { olds[$0.0].placed[$0.1] }, to.map { news[$0.0].placed[$0.1] }, areRest: true)
    for (x, y) in pairing.pairs {
      let (old, new) = (from[x], to[y])
      olds[old.0].loose.removeAll { $0 == old.1 }
      news[new.0].loose.removeAll { $0 == new.1 }
      let change = change(olds[old.0].placed[old.1].quantity, news[new.0].placed[new.1].quantity)
      if let change { changes[new.0].append(change) }
    }
  }

  private static func change(_ old: Quantity, _ new: Quantity) -> Change? {
    guard let (kind, effect) = Benefit.change(old, new) else { return nil }
    return Change(kind, effect, old: .quantity(old), new: .quantity(new))
  }

  /// What it means that a quantity is said where none was.
  private static func effect(of quantity: Quantity) -> Change.Effect {
    switch (quantity.kind, Benefit(quantity)) {
    case (.age, _): .unknown
    case (_, .more) where quantity.comparator != .atMost: .better
    default: .unknown
    }
  }

  /// Changes of words: who is served, sentences that came or went, numbers without a unit, the rest.
  private static func wordChanges(_ pair: Pair, _ old: Side, _ new: Side, hasOthers: Bool) -> [Change] {
    let (from, to) = (pair.old?.text ?? "", pair.new?.text ?? "")
    if from == to { return [] }
    if pair.form != nil {
      return hasOthers ? [] : [Change(.reworded, .neutral, old: .words(from), new: .words(to))]
    }
    var changes: [Change] = []
    if pair.name == "audience", let scope = AudienceScope.change(from: from, to: to) {
      changes.append(
        Change(scope.kind, scope.kind == .widened ? .better : .worse, old: .words(scope.old), new: .words(scope.new)))
    }
    let numbers = BareNumbers.changes(
      from: from, to: to, except: (old.placed.map(\.quantity), new.placed.map(\.quantity)))
    changes += numbers
    if from.isEmpty { return changes + [Change(.added, .unknown, old: nil, new: .words(to))] }
    if to.isEmpty { return changes + [Change(.withdrawn, .unknown, old: .words(from), new: nil)] }
    if pair.name != "lead" && pair.name != "funding" {
      let (gone, come) = SentenceChanges.of(from, to)
      changes += gone.map { Change(.withdrawn, .unknown, old: .words($0), new: nil) }
      changes += come.map { Change(.added, .unknown, old: nil, new: .words($0)) }
    }
    if changes.isEmpty && !hasOthers {
      // Who leads a service changes nothing of what it promises.
      let effect = pair.name == "lead" ? Change.Effect.neutral : .unknown
      changes.append(Change(.reworded, effect, old: .words(from), new: .words(to)))
    }
    return changes
  }
}
