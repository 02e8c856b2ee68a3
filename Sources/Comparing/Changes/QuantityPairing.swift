internal import HanText

/// Finds which quantities of two texts speak of the same.
struct QuantityPairing {
  /// The pairs, by position, in the order of the old text.
  private(set) var pairs: [(old: Int, new: Int)] = []
  /// The positions without a partner.
  private(set) var looseOld: [Int] = []
  private(set) var looseNew: [Int] = []

  /// A quantity with the words around it.
  struct Placed: Sendable {
    let quantity: Quantity
    let subject: [UInt32]
    let before: [UInt32]
    let after: [UInt32]
    /// The levels of government that the subject names.
    let levels: GovernmentLevels

    init(_ quantity: Quantity, in bytes: [UInt8]) {
      self.quantity = quantity
      subject = Self.pairs(Array(quantity.subject.utf8)[...])
      levels = GovernmentLevels(in: quantity.subject)
      before = Self.pairs(bytes[max(0, quantity.numberRange.lower - 90)..<quantity.numberRange.lower])
      after = Self.pairs(bytes[quantity.numberRange.upper..<min(bytes.count, quantity.numberRange.upper + 36)])
    }

    /// The quantities of a text with their surroundings.
    static func all(in text: String) -> [Placed] {
      let quantities = Quantity.all(in: text)
      if quantities.isEmpty { return [] }
      let bytes = Array(text.utf8)
      return quantities.map { Placed($0, in: bytes) }
    }

    /// Pairs of neighbouring characters, ascending.
    private static func pairs(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
      var scalars = bytes.drop { $0 & 0xC0 == 0x80 }
      while let last = scalars.last, last >= 0xC0 { scalars.removeLast() }
      let values = String(decoding: scalars, as: UTF8.self).unicodeScalars.map(\.value)
      return values.indices.dropFirst().map { values[$0 - 1] &* 0x1F351 &+ values[$0] }.sorted()
    }
  }

  /// The pairs of two lists. `areRest` says that they are what was left of several texts: then being the only one of a
  /// kind says nothing.
  init(_ old: [Placed], _ new: [Placed], areRest: Bool = false) {
    var found: [(score: Double, order: Int, old: Int, new: Int)] = []
    for x in old.indices {
      for y in new.indices {
        let score = Self.score(old[x], new[y], isOnly: !areRest && Self.isOnly(x, of: old) && Self.isOnly(y, of: new))
        if score >= 0.3 { found.append((score, abs(x - y), x, y)) }
      }
    }
    found.sort { left, right in
      if left.score != right.score { return left.score > right.score }
      if left.order != right.order { return left.order < right.order }
      return (left.old, left.new) < (right.old, right.new)
    }
    var (takenOld, takenNew): (Set<Int>, Set<Int>) = ([], [])
    for candidate in found where !takenOld.contains(candidate.old) && !takenNew.contains(candidate.new) {
      takenOld.insert(candidate.old)
      takenNew.insert(candidate.new)
      pairs.append((candidate.old, candidate.new))
    }
    pairs.sort { $0.old < $1.old }
    looseOld = old.indices.filter { !takenOld.contains($0) }
    looseNew = new.indices.filter { !takenNew.contains($0) }
  }

  /// Whether a quantity is the only one of its kind and unit.
  private static func isOnly(_ index: Int, of list: [Placed]) -> Bool {
    let quantity = list[index].quantity
    return list.count { $0.quantity.kind == quantity.kind && $0.quantity.unit == quantity.unit } == 1
  }

  /// How much speaks for two quantities being the same promise: 0 where they can't be, above 1 where all agrees.
  private static func score(_ old: Placed, _ new: Placed, isOnly: Bool) -> Double {
    let (left, right) = (old.quantity, new.quantity)
    let isTimes = (left.kind == .count || left.kind == .frequency) && (right.kind == .count || right.kind == .frequency)
    guard left.kind == right.kind || isTimes && left.unit == right.unit else { return 0 }
    if left.kind == .count || left.kind == .measure || left.kind == .concentration {
      guard left.unit == right.unit else { return 0 }
    }
    guard left.adjustment == right.adjustment else { return 0 }
    // 地市级青少年宫 and 县（市、区）级青少年宫 are two promises, however alike they are worded.
    if !old.levels.isEmpty, !new.levels.isEmpty, old.levels.isDisjoint(with: new.levels) { return 0 }
    var score = 0.0
    if left.subject == right.subject {
      score += left.subject.isEmpty ? 0.2 : 0.5
    } else {
      score += 0.45 * dice(old.subject, new.subject)
    }
    score += 0.3 * dice(old.before, new.before) + 0.15 * dice(old.after, new.after)
    if left.normalised?.unit == right.normalised?.unit { score += 0.08 }
    if left.comparator == right.comparator { score += 0.03 }
    if left.value == right.value && left.upperValue == right.upperValue && left.unit == right.unit { score += 0.12 }
    if isOnly { return score + 0.2 }
    // Two subjects that share nearly nothing are two promises, however alike their sentences are built.
    let areOthers = !left.subject.isEmpty && !right.subject.isEmpty && dice(old.subject, new.subject) < 0.25
    return areOthers ? score / 2 : score
  }

  private static func dice(_ left: [UInt32], _ right: [UInt32]) -> Double {
    if left.isEmpty && right.isEmpty { return 0.5 }
    var (x, y, shared) = (0, 0, 0)
    while x < left.count, y < right.count {
      if left[x] == right[y] {
        (x, y, shared) = (x + 1, y + 1, shared + 1)
      } else if left[x] < right[y] {
        x += 1
      } else {
        y += 1
      }
    }
    return 2 * Double(shared) / Double(max(1, left.count + right.count))
  }
}
