/// One entry of a comparison: items that belong together, and what changed from the old to the new.
public struct ItemDifference: Sendable, Hashable {
  /// What happened to an item. Several may hold; the first is the one under which totals count it.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It is in both, under the same name and category; another number alone is no change.
    case kept
    /// It has another name.
    case renamed
    /// It stands in another category.
    case moved
    /// It became several.
    case split
    /// Several became one.
    case merged
    /// It is new.
    case added
    /// It is no longer there.
    case dropped

    var inverted: Kind {
      switch self {
      case .split: .merged
      case .merged: .split
      case .added: .dropped
      case .dropped: .added
      case .kept, .renamed, .moved: self
      }
    }
  }

  /// The items of the old edition, in order.
  public var old: [ItemText]
  /// The items of the new edition, in order.
  public var new: [ItemText]
  /// What happened.
  public var kinds: [Kind]
  /// How sure it is that they belong together, 0 to 1.
  public var confidence: Double
  /// Why they were taken to belong together.
  public var reasons: [ItemMatch.Reason]
  /// What changed in the fields; empty where nothing did, and for items that are added or dropped.
  public var fields: [FieldDifference]

  /// Whether anything but numbers changed.
  public var isChanged: Bool { kinds != [.kept] || !fields.isEmpty }

  /// All changes, in the order of the fields.
  public var changes: [Change] { fields.flatMap(\.changes) }

  /// The entry seen from the other side.
  public var inverted: ItemDifference {
    ItemDifference(
      old: new, new: old, kinds: Self.inOrder(kinds.map(\.inverted)), confidence: confidence, reasons: reasons,
      fields: Self.inOrder(fields.map(\.inverted), of: old))
  }

  /// Kinds in the order in which they are told.
  static func inOrder(_ kinds: [Kind]) -> [Kind] {
    let ranks: [Kind] = [.split, .merged, .added, .dropped, .renamed, .moved, .kept]
    return ranks.filter(kinds.contains)
  }

  /// Fields in the order of the items they end in; those that are gone last, in the order of their names.
  static func inOrder(_ fields: [FieldDifference], of new: [ItemText]) -> [FieldDifference] {
    let order = new.flatMap(\.fields).map(\.name)
    func rank(_ field: FieldDifference) -> Int {
      field.newLabel == nil ? Int.max : order.firstIndex(of: field.field) ?? Int.max - 1
    }
    return fields.enumerated().sorted { left, right in
      (rank(left.element), left.element.field, left.offset) < (rank(right.element), right.element.field, right.offset)
    }.map(\.element)
  }
}
