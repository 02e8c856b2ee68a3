public import Standards

/// What changed from one edition to another: every item of each stands in exactly one entry.
public struct ChangeSet: Sendable, Hashable {
  /// The old edition.
  public var old: EditionID
  /// The new edition.
  public var new: EditionID
  /// Changes of title, label, preface and closing.
  public var document: [FieldDifference]
  /// The headings of the old edition, where the new one has others; else empty.
  public var oldHeadings: [HeadingText]
  /// The headings of the new edition, where the old one has others; else empty.
  public var newHeadings: [HeadingText]
  /// The entries, in the order of the new edition; what was dropped last.
  public var items: [ItemDifference]

  /// The numbers of items and entries.
  public struct Totals: Sendable, Hashable {
    /// The items of the old edition.
    public var old: Int
    /// The items of the new edition.
    public var new: Int
    /// The entries by their first kind.
    public var entries: [ItemDifference.Kind: Int]
  }

  /// The numbers of items and entries.
  public var totals: Totals {
    Totals(
      old: items.reduce(0) { $0 + $1.old.count }, new: items.reduce(0) { $0 + $1.new.count },
      entries: Dictionary(grouping: items) { $0.kinds.first ?? .kept }.mapValues(\.count))
  }

  /// Whether nothing but numbers and marks changed.
  public var isEmpty: Bool {
    document.isEmpty && oldHeadings.isEmpty && newHeadings.isEmpty && items.allSatisfy { !$0.isChanged }
  }

  /// The changes from the new edition back to the old one.
  public var inverted: ChangeSet {
    ChangeSet(
      old: new, new: old, document: document.map(\.inverted), oldHeadings: newHeadings, newHeadings: oldHeadings,
      items: Self.inOrder(items.map(\.inverted)))
  }

  /// Entries in the order of their new items; those without, by their old ones, last.
  static func inOrder(_ items: [ItemDifference]) -> [ItemDifference] {
    items.sorted { left, right in
      let (from, to) = (left.new.first?.number ?? Int.max, right.new.first?.number ?? Int.max)
      return from != to ? from < to : (left.old.first?.number ?? 0) < (right.old.first?.number ?? 0)
    }
  }
}
