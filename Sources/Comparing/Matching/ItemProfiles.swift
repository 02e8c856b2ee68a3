/// What the items of two editions are matched by: the pairs of characters of their names and texts, the rare ones
/// counting more.
struct ItemProfiles {
  /// One edition's items, by position.
  struct Side {
    let items: [ComparedItem]
    /// The pairs of the names and of the texts, by the number both editions know them by, ascending, each once.
    let names: [[Int]]
    let texts: [[Int]]
    /// The sum of the squares of the weights of ``texts``.
    let norms: [Double]
  }

  let old: Side
  let new: Side
  /// The square of the weight of each pair of characters: the rarer, the more.
  let squares: [Double]

  init(old: ComparedEdition, new: ComparedEdition) {
    let shared = SharedPairs(old, new)
    let total = Double(old.items.count + new.items.count)
    let squares = shared.counts.map { count -> Double in
      guard count > 0, Double(count) < max(3, total * 0.4) else { return 0 }
      let weight = Self.logarithm(total / Double(count)) + 0.3
      return weight * weight
    }
    self.squares = squares
    func side(_ edition: ComparedEdition, _ numbers: [Int]) -> Side {
      let texts = edition.items.map { $0.textPairs.map { numbers[$0] } }
      return Side(
        items: edition.items, names: edition.items.map { $0.namePairs.map { numbers[$0] } }, texts: texts,
        norms: texts.map { $0.reduce(0) { $0 + squares[$1] } })
    }
    self.old = side(old, shared.old)
    self.new = side(new, shared.new)
  }

  /// The natural logarithm of a number of at least 1, by a fixed series: the same on every machine.
  private static func logarithm(_ value: Double) -> Double {
    var (value, sum) = (value, 0.0)
    while value > 1.5 {
      value /= 2
      sum += 0.6931471805599453
    }
    let part = (value - 1) / (value + 1)
    let square = part * part
    return sum + 2 * part * (1 + square * (1.0 / 3 + square * (1.0 / 5 + square * (1.0 / 7 + square / 9))))
  }

  /// How much two sets of pairs share, 0 to 1 (Dice).
  static func dice(_ left: [Int], _ right: [Int]) -> Double {
    if left.isEmpty && right.isEmpty { return 1 }
    var count = 0
    forEachShared(left, right) { _ in count += 1 }
    return 2 * Double(count) / Double(max(1, left.count + right.count))
  }

  /// The weight of the pairs of one item that stand in another but not in a third.
  func sharedWeight(_ left: [Int], _ right: [Int], without third: Set<Int> = []) -> Double {
    var sum = 0.0
    Self.forEachShared(left, right) { pair in
      if !third.contains(pair) { sum += squares[pair] }
    }
    return sum
  }

  /// The weight of each pair in an item of these pairs; 0 of those it does not hold.
  func weights(of pairs: [Int]) -> [Double] {
    var weights = [Double](repeating: 0, count: squares.count)
    for pair in pairs { weights[pair] = squares[pair] }
    return weights
  }

  @inline(__always)
  private static func forEachShared(_ left: [Int], _ right: [Int], _ body: (Int) -> Void) {
    var (x, y) = (0, 0)
    while x < left.count, y < right.count {
      if left[x] == right[y] {
        body(left[x])
        (x, y) = (x + 1, y + 1)
      } else if left[x] < right[y] {
        x += 1
      } else {
        y += 1
      }
    }
  }
}

/// The pairs of characters of two editions under common numbers, in ascending order.
private struct SharedPairs {
  /// The number of each pair of the old and of the new edition.
  private(set) var old: [Int] = []
  private(set) var new: [Int] = []
  /// In how many items' texts of both editions each pair stands.
  private(set) var counts: [Int] = []

  init(_ left: ComparedEdition, _ right: ComparedEdition) {
    old.reserveCapacity(left.pairs.count)
    new.reserveCapacity(right.pairs.count)
    counts.reserveCapacity(left.pairs.count + right.pairs.count)
    var (x, y) = (0, 0)
    while x < left.pairs.count || y < right.pairs.count {
      let takesLeft = y == right.pairs.count || x < left.pairs.count && left.pairs[x] <= right.pairs[y]
      let takesRight = x == left.pairs.count || y < right.pairs.count && right.pairs[y] <= left.pairs[x]
      var count = 0
      if takesLeft {
        old.append(counts.count)
        count += left.counts[x]
        x += 1
      }
      if takesRight {
        new.append(counts.count)
        count += right.counts[y]
        y += 1
      }
      counts.append(count)
    }
  }
}
