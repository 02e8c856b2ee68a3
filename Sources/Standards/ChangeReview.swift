public import HanText

/// A reviewer's decision on what changed in an item (`review.yml`).
public struct ChangeReview: Sendable, Hashable {
  /// What a reviewer decided.
  public enum Decision: String, Sendable, Hashable, CaseIterable {
    /// The change is right.
    case confirmed
    /// The change is wrong and must be mended.
    case rejected
    /// A remark; the change is not signed by it.
    case note
  }

  /// The edition compared with.
  public var old: EditionID
  /// The item's number in the new edition; of an item that was dropped `nil`.
  public var item: Int?
  /// The number in the old edition of an item that was dropped.
  public var dropped: Int?
  /// The digest of the change that was looked at, as `diff --review` writes it; empty where none is given.
  public var change: String
  /// What was decided.
  public var decision: Decision
  /// Why, or what to do.
  public var note: String
  /// Who decided.
  public var who: String
  /// When, as the person wrote it.
  public var date: String
  /// The path of its file.
  public var file: String
  /// Where it stands in its file.
  public var range: SourceRange?

  /// A decision.
  public init(
    old: EditionID, item: Int?, dropped: Int? = nil, change: String = "", decision: Decision, note: String = "",
    who: String, date: String, file: String = "review.yml", range: SourceRange? = nil
  ) {
    self.old = old
    self.item = item
    self.dropped = dropped
    self.change = change
    self.decision = decision
    self.note = note
    self.who = who
    self.date = date
    self.file = file
    self.range = range
  }
}
