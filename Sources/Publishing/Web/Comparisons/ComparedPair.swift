public import Comparing
public import Diagnostics
public import Standards

/// A pair of editions that the site compares, compared.
public struct ComparedPair: Sendable {
  /// The editions.
  public let pair: ComparisonPair
  /// What changed from the first to the second.
  public let changes: ChangeSet
  let old: ComparedEdition
  let new: ComparedEdition
  let reviews: [ChangeReview]
  let waivers: [Waiver]

  /// Compares two editions. `succession` is what a person confirmed of their items, `reviews` what reviewers of the second
  /// decided, `waivers` what it accepts to fall below.
  public init(
    _ pair: ComparisonPair, old: ComparedEdition, new: ComparedEdition, succession: Succession? = nil,
    reviews: [ChangeReview] = [], waivers: [Waiver] = []
  ) {
    self.pair = pair
    self.old = old
    self.new = new
    self.reviews = reviews
    self.waivers = waivers
    changes = EditionComparison.changes(from: old, to: new, succession: succession)
  }
}
