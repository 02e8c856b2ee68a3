/// Whole sentences that came or went.
enum SentenceChanges {
  /// The sentences that only one of two texts has and nothing like them the other; numbers and all, in order.
  static func of(_ old: String, _ new: String) -> (gone: [String], come: [String]) {
    let (from, to) = (sentences(old), sentences(new))
    return (from.filter { isNew($0, to) }.map(\.text), to.filter { isNew($0, from) }.map(\.text))
  }

  private struct Sentence {
    let text: String
    let pairs: Set<UInt64>
  }

  private static func isNew(_ sentence: Sentence, _ others: [Sentence]) -> Bool {
    guard sentence.pairs.count >= 6 else { return false }
    return !others.contains { other in
      let shared = sentence.pairs.intersection(other.pairs).count
      return Double(shared) >= 0.35 * Double(min(sentence.pairs.count, max(6, other.pairs.count)))
    }
  }

  private static func sentences(_ text: String) -> [Sentence] {
    text.unicodeScalars.split { $0 == "。" || $0 == "；" || $0 == ";" || $0.value == 0x0A }.map { scalars in
      let values = scalars.map { UInt64($0.value) }
      return Sentence(
        text: String(String.UnicodeScalarView(scalars)),
        pairs: Set(values.indices.dropFirst().map { values[$0 - 1] << 32 | values[$0] }))
    }
  }
}
