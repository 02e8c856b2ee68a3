/// Whole sentences that came or went.
enum SentenceChanges {
  /// The sentences that only one of two texts has and nothing like them the other; numbers and all, in order.
  static func of(_ old: String, _ new: String) -> (gone: [String], come: [String]) {
    let (from, to) = (sentences(old), sentences(new))
    // What stands in both is like itself.
    let common = Set(from).intersection(to)
    let (oldPairs, newPairs) = (from.map(pairs), to.map(pairs))
    func unlike(_ texts: [String], _ own: [[UInt64]], _ others: [[UInt64]]) -> [String] {
      zip(texts, own).filter { !common.contains($0) && isNew($1, others) }.map(\.0)
    }
    return (unlike(from, oldPairs, newPairs), unlike(to, newPairs, oldPairs))
  }

  private static func isNew(_ sentence: [UInt64], _ others: [[UInt64]]) -> Bool {
    guard sentence.count >= 6 else { return false }
    return !others.contains { other in
      Double(shared(sentence, other)) >= 0.35 * Double(min(sentence.count, max(6, other.count)))
    }
  }

  private static func sentences(_ text: String) -> [String] {
    text.unicodeScalars.split { $0 == "。" || $0 == "；" || $0 == ";" || $0.value == 0x0A }.map { String($0) }
  }

  /// The pairs of neighbouring characters, ascending, each once.
  private static func pairs(_ text: String) -> [UInt64] {
    let values = text.unicodeScalars.map { UInt64($0.value) }
    var pairs: [UInt64] = []
    for pair in zip(values, values.dropFirst()).map({ $0 << 32 | $1 }).sorted() where pair != pairs.last {
      pairs.append(pair)
    }
    return pairs
  }

  private static func shared(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var (x, y, count) = (0, 0, 0)
    while x < left.count, y < right.count {
      if left[x] == right[y] {
        (x, y, count) = (x + 1, y + 1, count + 1)
      } else if left[x] < right[y] {
        x += 1
      } else {
        y += 1
      }
    }
    return count
  }
}
