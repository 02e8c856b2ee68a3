public import Standards

/// Compares two editions of standards, of one region or of two.
public enum EditionComparison {
  /// What changed from `old` to `new`.
  ///
  /// `succession` holds what a person confirmed about which items belong together; numbers in it that an edition lacks
  /// are passed over here (``SuccessionCheck`` reports them). Deterministic, and the same both ways: comparing the other
  /// way round gives the inverse.
  public static func changes(from old: Edition, to new: Edition, succession: Succession? = nil) -> ChangeSet {
    changes(from: ComparedEdition(old), to: ComparedEdition(new), succession: succession)
  }

  /// What changed from `old` to `new`.
  public static func changes(from old: EditionText, to new: EditionText, succession: Succession? = nil) -> ChangeSet {
    changes(from: ComparedEdition(old), to: ComparedEdition(new), succession: succession)
  }

  /// What changed from `old` to `new`.
  public static func changes(
    from old: ComparedEdition, to new: ComparedEdition, succession: Succession? = nil
  ) -> ChangeSet {
    let confirmed = succession.map { confirmedMatches($0, old.text, new.text) } ?? []
    if isBefore(new.text, old.text) {
      return oriented(new, old, confirmed.map(\.inverted)).inverted
    }
    return oriented(old, new, confirmed)
  }

  private static func oriented(
    _ old: ComparedEdition, _ new: ComparedEdition, _ confirmed: [ItemMatch]
  ) -> ChangeSet {
    let matches = ItemMatcher.matches(of: old, with: new, confirmed: confirmed)
    let categories = CategoryMap(matches, old.text, new.text)
    let items = matches.map { match in
      difference(match, match.old.map { old.items[$0] }, match.new.map { new.items[$0] }, categories)
    }
    let document = zip(old.text.document, new.text.document).compactMap { before, after -> FieldDifference? in
      guard before.text != after.text else { return nil }
      return FieldDifference(
        field: before.name, oldLabel: before.label, newLabel: after.label,
        edits: TextDifference.edits(from: before.text, to: after.text),
        form: TextForm.differences(before.text, after.text) ?? [], changes: [])
    }
    let hasSameHeadings = old.text.headings == new.text.headings
    return ChangeSet(
      old: old.text.id, new: new.text.id, document: document, oldHeadings: hasSameHeadings ? [] : old.text.headings,
      newHeadings: hasSameHeadings ? [] : new.text.headings, items: ChangeSet.inOrder(items))
  }

  private static func difference(
    _ match: ItemMatch, _ old: [ComparedItem], _ new: [ComparedItem], _ categories: CategoryMap
  ) -> ItemDifference {
    let isPaired = !old.isEmpty && !new.isEmpty
    let fields = isPaired ? FieldComparison.differences(joined(old), joined(new)) : []
    let (old, new) = (old.map(\.text), new.map(\.text))
    return ItemDifference(
      old: old, new: new, kinds: kinds(old, new, categories), confidence: match.confidence, reasons: match.reasons,
      fields: ItemDifference.inOrder(fields, of: new))
  }

  private static func kinds(
    _ old: [ItemText], _ new: [ItemText], _ categories: CategoryMap
  ) -> [ItemDifference.Kind] {
    if old.isEmpty { return [.added] }
    if new.isEmpty { return [.dropped] }
    var kinds: [ItemDifference.Kind] = []
    if new.count > 1 { kinds.append(.split) }
    if old.count > 1 { kinds.append(.merged) }
    if let old = old.first, let new = new.first, kinds.isEmpty {
      if old.name != new.name { kinds.append(.renamed) }
      if !categories.joins(old, new) { kinds.append(.moved) }
    }
    return ItemDifference.inOrder(kinds.isEmpty ? [.kept] : kinds)
  }

  /// The fields of several items as of one: texts of one name follow each other.
  private static func joined(_ items: [ComparedItem]) -> [ComparedField] {
    guard items.count > 1 else { return items.first?.fields ?? [] }
    var fields: [FieldText] = []
    let all = items.flatMap(\.text.fields)
    for field in all where !fields.contains(where: { $0.name == field.name }) {
      var texts: [String] = []
      for text in all.lazy.filter({ $0.name == field.name }).map(\.text) where !texts.contains(text) {
        texts.append(text)
      }
      fields.append(FieldText(name: field.name, label: field.label, text: texts.joined(separator: "\n")))
    }
    return fields.map(ComparedField.init)
  }

  private static func confirmedMatches(
    _ succession: Succession, _ old: EditionText, _ new: EditionText
  ) -> [ItemMatch] {
    let olds = Dictionary(old.items.enumerated().map { ($1.number, $0) }) { first, _ in first }
    let news = Dictionary(new.items.enumerated().map { ($1.number, $0) }) { first, _ in first }
    return succession.entries.compactMap { entry in
      let (from, to) = (entry.old.compactMap { olds[$0] }, entry.new.compactMap { news[$0] })
      guard !from.isEmpty || !to.isEmpty else { return nil }
      return ItemMatch(old: from.sorted(), new: to.sorted(), confidence: 1, reasons: [.confirmed])
    }
  }

  /// An order of editions by their texts, so that a comparison is computed in one direction only.
  private static func isBefore(_ left: EditionText, _ right: EditionText) -> Bool {
    for (one, other) in zip(left.items, right.items) where one != other {
      if one.number != other.number { return one.number < other.number }
      if one.name != other.name { return TextDifference.isBefore(one.name, other.name) }
      for (field, otherField) in zip(one.fields, other.fields) where field.text != otherField.text {
        return TextDifference.isBefore(field.text, otherField.text)
      }
    }
    if left.items.count != right.items.count { return left.items.count < right.items.count }
    return left.id < right.id
  }
}

/// Which categories of two editions are the same: those of one name, and those whose items went over together.
struct CategoryMap {
  private struct Place: Hashable {
    let domain: String
    let category: String
  }

  private var target: [Place: Place] = [:]

  init(_ matches: [ItemMatch], _ old: EditionText, _ new: EditionText) {
    let olds = Set(old.items.map(Self.place))
    let news = Set(new.items.map(Self.place))
    for place in olds where news.contains(place) { target[place] = place }
    var counts: [Place: [Place: Int]] = [:]
    var sizes: [Place: Int] = [:]
    for match in matches where match.old.count == 1 && match.new.count == 1 {
      let (from, to) = (Self.place(old.items[match.old[0]]), Self.place(new.items[match.new[0]]))
      counts[from, default: [:]][to, default: 0] += 1
      sizes[to, default: 0] += 1
    }
    // A category that has no namesake went where more than half of its items went, unless that one is another's.
    for (from, targets) in counts where target[from] == nil {
      let total = targets.values.reduce(0, +)
      for (to, count) in targets where 2 * count > total && 2 * count > (sizes[to] ?? 0) && !olds.contains(to) {
        target[from] = to
      }
    }
  }

  /// Whether two items stand in the same category.
  func joins(_ old: ItemText, _ new: ItemText) -> Bool {
    target[Self.place(old)] == Self.place(new)
  }

  private static func place(_ item: ItemText) -> Place {
    Place(domain: item.domain, category: item.category)
  }
}
