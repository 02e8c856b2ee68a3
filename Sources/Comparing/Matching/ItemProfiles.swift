internal import HanText

/// What items are compared by: the pairs of characters of their names and texts, the rare ones counting more.
struct ItemProfiles {
  /// One item's part.
  struct Profile {
    var name: [Int] = []
    var nameKey = ""
    var category = ""
    var domain = ""
    /// The pairs of the text, by the number given to them, ascending, each once.
    var pairs: [Int] = []
    /// The sum of the squares of the weights of ``pairs``.
    var norm = 0.0
    var numbers: Set<String> = []
    var textKey: [UInt32] = []
  }

  private(set) var old: [Profile]
  private(set) var new: [Profile]
  /// The weight of each pair of characters: the rarer, the more.
  private(set) var weights: [Double] = []

  init(old: EditionText, new: EditionText) {
    var numbers: [UInt64: Int] = [:]
    numbers.reserveCapacity(16_384)
    self.old = old.items.map { Self.profile($0, names: old.regionNames, &numbers) }
    self.new = new.items.map { Self.profile($0, names: new.regionNames, &numbers) }
    var counts = Array(repeating: 0, count: numbers.count)
    for profile in self.old + self.new {
      for pair in profile.pairs { counts[pair] += 1 }
    }
    let total = Double(self.old.count + self.new.count)
    weights = counts.map { count in
      count > 0 && Double(count) < max(3, total * 0.4) ? Self.logarithm(total / Double(count)) + 0.3 : 0
    }
    for index in self.old.indices { self.old[index].norm = norm(self.old[index].pairs) }
    for index in self.new.indices { self.new[index].norm = norm(self.new[index].pairs) }
  }

  private func norm(_ pairs: [Int]) -> Double {
    pairs.reduce(0) { $0 + weights[$1] * weights[$1] }
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

  private static func profile(_ item: ItemText, names: [String], _ numbers: inout [UInt64: Int]) -> Profile {
    var profile = Profile()
    profile.nameKey = nameKey(item.name, names)
    profile.category = nameKey(item.category, names)
    profile.domain = nameKey(item.domain, names)
    let name = Array(profile.nameKey.unicodeScalars.map(\.value))
    profile.name = pairs(name, &numbers)
    var text: [UInt32] = []
    var words: [UInt32] = []
    for field in item.fields where field.name != "funding" && field.name != "lead" {
      let scalars = SearchText.normalised(field.text) + [0]
      text += scalars
      words += withoutTitles(scalars)
    }
    profile.textKey = text
    profile.pairs = pairs(words.count > 20 ? words : text, &numbers)
    profile.numbers = Set(
      item.fields.filter { $0.name == "content" || $0.name == "standard" }.flatMap { field in
        Quantity.all(in: field.text).map { "\($0.kind.rawValue) \($0.value.text) \($0.unit)" }
      })
    return profile
  }

  /// The scalars outside 《…》: titles of long names would outweigh what an item says.
  private static func withoutTitles(_ scalars: [UInt32]) -> [UInt32] {
    var depth = 0
    return scalars.compactMap { scalar in
      if scalar == 0x300A { depth += 1 }
      defer { if scalar == 0x300B || scalar == 0 { depth = max(0, depth - 1) } }
      return depth == 0 ? scalar : scalar == 0x300B && depth == 1 ? 0 : nil
    }
  }

  private static func nameKey(_ name: String, _ regions: [String]) -> String {
    var key = NameKey.normalised(name)
    for region in regions where key.count > region.count + 1 && key.hasPrefix(region) { key.removeFirst(region.count) }
    return key
  }

  /// The pairs of neighbours by their numbers, ascending, each once; a pair across a field's end is none.
  private static func pairs(_ scalars: [UInt32], _ numbers: inout [UInt64: Int]) -> [Int] {
    var pairs: [UInt64] = []
    pairs.reserveCapacity(scalars.count)
    if scalars.count == 1 { pairs.append(UInt64(scalars[0])) }
    for index in scalars.indices.dropFirst() where scalars[index] != 0 && scalars[index - 1] != 0 {
      pairs.append(UInt64(scalars[index - 1]) << 32 | UInt64(scalars[index]))
    }
    pairs.sort()
    var found: [Int] = []
    found.reserveCapacity(pairs.count)
    var last: UInt64?
    for pair in pairs where pair != last {
      last = pair
      let number = numbers[pair] ?? numbers.count
      if number == numbers.count { numbers[pair] = number }
      found.append(number)
    }
    found.sort()
    return found
  }

  /// How much two sets of pairs share, 0 to 1 (Dice).
  static func dice(_ left: [Int], _ right: [Int]) -> Double {
    left.isEmpty && right.isEmpty ? 1 : 2 * Double(shared(left, right)) / Double(max(1, left.count + right.count))
  }

  private static func shared(_ left: [Int], _ right: [Int]) -> Int {
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

  /// The weight of the pairs of one item that stand in another but not in a third.
  func sharedWeight(_ left: [Int], _ right: [Int], without third: Set<Int> = []) -> Double {
    var (x, y, sum) = (0, 0, 0.0)
    while x < left.count, y < right.count {
      if left[x] == right[y] {
        if !third.contains(left[x]) { sum += weights[left[x]] * weights[left[x]] }
        (x, y) = (x + 1, y + 1)
      } else if left[x] < right[y] {
        x += 1
      } else {
        y += 1
      }
    }
    return sum
  }
}
