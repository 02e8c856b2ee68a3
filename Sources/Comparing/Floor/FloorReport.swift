public import Diagnostics
internal import HanText
public import Standards

/// Where a local standard stands to the one above it, which it must not fall below.
public struct FloorReport: Sendable, Hashable {
  /// How a local promise stands to the one above.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// More than is asked for.
    case above
    /// What is asked for.
    case equal
    /// Less than is asked for.
    case below
    /// The words do not tell.
    case incomparable
  }

  /// One promise of the upper standard and what the local one says to it.
  public struct Finding: Sendable, Hashable {
    /// How it stands.
    public var verdict: Verdict
    /// The item of the local standard, by number.
    public var localItem: Int
    /// The item of the upper standard, by number.
    public var upperItem: Int
    /// The field of the upper standard, by the name of ``FieldText/name``.
    public var field: String
    /// What is promised in the local standard; `nil` where it says nothing of it.
    public var local: Change.Side?
    /// What is promised in the upper standard.
    public var upper: Change.Side
    /// Who accepted that it is below, and why.
    public var waiver: Waiver?

    /// What the promise is about, in the words of the upper standard, else of the local one; may be empty.
    public var subject: String {
      for side in [upper, local] {
        if let subject = side?.quantity?.subject, !subject.isEmpty { return subject }
      }
      return ""
    }
  }

  /// A promise that the upper standard does not make.
  public struct Addition: Sendable, Hashable {
    /// The item of the local standard, by number.
    public var localItem: Int
    /// The item of the upper standard, by number.
    public var upperItem: Int
    /// The field of the local standard.
    public var field: String
    /// What is promised.
    public var local: Change.Side
  }

  /// A pair of items and the worst of what was found in it.
  public struct Pair: Sendable, Hashable {
    /// The numbers in the local standard.
    public var local: [Int]
    /// The numbers in the upper standard.
    public var upper: [Int]
    /// The worst verdict: below, else incomparable, else above, else equal. Items without a promise in numbers are equal
    /// where their texts are, else incomparable.
    public var verdict: Verdict
  }

  /// The local edition.
  public var local: EditionID
  /// The edition above.
  public var upper: EditionID
  /// What was found, by upper item.
  public var findings: [Finding]
  /// Promises that go beyond, by local item.
  public var additions: [Addition]
  /// The pairs of items, in the order of the upper standard.
  public var pairs: [Pair]
  /// The upper items the local standard lacks, by number.
  public var missing: [Int]
  /// The local items the upper standard lacks, by number.
  public var added: [Int]

  /// The number of findings with a verdict; those below that a person accepted are left out.
  public func count(_ verdict: Verdict) -> Int {
    findings.count { $0.verdict == verdict && $0.waiver == nil }
  }

  /// The number of findings below that a person accepted.
  public var waived: Int { findings.count { $0.waiver != nil } }
}
