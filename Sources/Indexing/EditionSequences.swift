/// Which services each edition has, told by the editions that are alike.
///
/// A *row* is a name with its domain and category. Most editions have the rows of another one, less a few, numbered from
/// 1: an edition is then the number of a *sequence* of rows with the places left out.
struct EditionSequences {
  /// The rows of one or more editions in order.
  struct Sequence: Equatable {
    let rows: [UInt32]
    /// The numbers of the items, where they are not 1, 2, 3, …; nothing may be left out of such a sequence.
    let numbers: [UInt32]
  }

  /// The different sequences.
  private(set) var sequences: [Sequence] = []
  /// For each edition its sequence and the places that are left out, ascending.
  private(set) var editions: [(sequence: Int, omitted: [UInt32])] = []

  /// Adds an edition with the rows and numbers of its items in order.
  mutating func add(rows: [UInt32], numbers: [UInt32]) {
    let isCounted = numbers.enumerated().allSatisfy { $0.element == UInt32($0.offset + 1) }
    let whole = Sequence(rows: rows, numbers: isCounted ? [] : numbers)
    if let found = isCounted ? closest(to: rows) : sequences.firstIndex(of: whole).map({ ($0, []) }) {
      editions.append(found)
    } else {
      sequences.append(whole)
      editions.append((sequences.count - 1, []))
    }
  }

  /// The sequence from which the fewest places have to be left out, where that is less than half.
  private func closest(to rows: [UInt32]) -> (sequence: Int, omitted: [UInt32])? {
    var best: Int?
    for (number, sequence) in sequences.enumerated() where sequence.numbers.isEmpty {
      let length = sequence.rows.count
      if length < rows.count || length > rows.count * 2 { continue }
      if let best, sequences[best].rows.count <= length { continue }
      if Self.omitted(from: sequence.rows, for: rows) != nil { best = number }
    }
    return best.flatMap { best in Self.omitted(from: sequences[best].rows, for: rows).map { (best, $0) } }
  }

  /// The places of `sequence` to leave out so that `rows` stay; `nil` if that can't be.
  private static func omitted(from sequence: [UInt32], for rows: [UInt32]) -> [UInt32]? {
    var omitted: [UInt32] = []
    var next = 0
    for (place, row) in sequence.enumerated() {
      if next < rows.count, rows[next] == row { next += 1 } else { omitted.append(UInt32(place)) }
    }
    return next == rows.count ? omitted : nil
  }
}
