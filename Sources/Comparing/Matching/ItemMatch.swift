/// Items of two editions that belong together: one of each as a rule, several where one was split or some were merged.
public struct ItemMatch: Sendable, Hashable {
  /// Why items were taken to belong together.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// A person confirmed it in `succession.yml`.
    case confirmed
    /// The names are the same but for width, spaces and the region's name.
    case sameName
    /// The names share most of their characters.
    case nearName
    /// They stand under categories of the same name.
    case sameCategory
    /// Their texts are the same.
    case sameText
    /// Their texts share what is rare in the editions.
    case nearText
    /// They promise the same numbers.
    case sameNumbers
    /// The text of each part is found in the whole.
    case containedText
  }

  /// The positions in the old edition, ascending, from 0.
  public var old: [Int]
  /// The positions in the new edition, ascending, from 0.
  public var new: [Int]
  /// How sure it is, 0 to 1; 1 for what a person confirmed.
  public var confidence: Double
  /// Why.
  public var reasons: [Reason]

  /// The match seen from the other side.
  var inverted: ItemMatch { ItemMatch(old: new, new: old, confidence: confidence, reasons: reasons) }
}
