import Comparing
import Standards
import Testing

/// One edition made of a published one: which, by which edits.
struct DerivedCase: CustomTestStringConvertible {
  let edition: Int
  let seed: UInt64
  let style: DerivedEdition.Style
  var testDescription: String { "\(Samples.texts[edition].id) \(style) \(seed)" }

  /// Each published edition with every seed of both styles.
  static func all(seen: ClosedRange<UInt64>, unseen: ClosedRange<UInt64>) -> [DerivedCase] {
    Samples.texts.indices.flatMap { edition in
      seen.map { DerivedCase(edition: edition, seed: $0, style: .seen) }
        + unseen.map { DerivedCase(edition: edition, seed: $0, style: .unseen) }
    }
  }
}
