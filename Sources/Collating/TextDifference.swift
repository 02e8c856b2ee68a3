/// Where a published file does not hold what it should.
struct TextDifference: Sendable, Hashable {
  /// The part of the edition.
  let place: TextPlace
  /// What should stand there; empty for text that should not be there.
  let expected: String
  /// What stands there; empty where nothing does.
  let found: String
}

extension TextDifference {
  /// How many characters are shown before and behind what differs.
  private static let margin = 12
  /// How many characters of a stretch are shown.
  private static let limit = 80

  /// The two texts around what differs.
  var excerpt: (expected: String, found: String) {
    let (left, right) = (Array(expected.unicodeScalars), Array(found.unicodeScalars))
    let start = zip(left, right).prefix { $0 == $1 }.count
    let room = min(left.count, right.count) - start
    let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.prefix(room).reduce(into: 0) { count, _ in
      count += 1
    }
    return (Self.cut(left, start, left.count - end), Self.cut(right, start, right.count - end))
  }

  private static func cut(_ scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> String {
    let from = max(0, start - margin)
    let to = min(scalars.count, max(end, start) + margin, from + limit)
    let text = String(
      String.UnicodeScalarView(scalars[from..<max(from, to)].map { $0 == "\n" || $0 == "\t" ? " " : $0 }))
    return (from > 0 ? "…" : "") + text + (to < scalars.count ? "…" : "")
  }
}
