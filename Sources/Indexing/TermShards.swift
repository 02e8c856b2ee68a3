internal import HanText

/// The terms: for each pair of adjoining characters of a piece, and for each last character, where it stands.
struct TermShards {
  /// The shards with the first term of each.
  let shards: [(first: String, bytes: [UInt8])]
  /// The number of terms.
  let count: Int

  /// The terms of all pieces.
  init(_ pieces: PieceTable, size: Int) {
    var table = TermTable()
    for piece in 0..<pieces.count {
      let range = pieces.range(of: piece)
      for place in range {
        let second = place + 1 < range.upperBound ? pieces.scalars[place + 1] : nil
        table.add(pieces.scalars[place], second, at: UInt32(place))
      }
    }
    shards = Self.write(table, size)
    count = table.count
  }

  private static func write(_ table: TermTable, _ size: Int) -> [(first: String, bytes: [UInt8])] {
    let terms = table.sorted()
    var shards: [(first: String, bytes: [UInt8])] = []
    var next = 0
    while next < terms.count {
      let first = terms[next]
      var json = JSONBytes()
      json.openObject()
      while next < terms.count, json.count < size {
        let head = terms[next].first
        json.key(scalar: head)
        json.openObject()
        while next < terms.count, terms[next].first == head, json.count < size {
          json.key(scalar: terms[next].second)
          json.openArray()
          json.elements(terms[next].list, of: table.places)
          json.closeArray()
          next += 1
        }
        json.closeObject()
      }
      json.closeObject()
      shards.append((first.text, json.bytes))
    }
    return shards
  }
}

/// Terms with the places where they stand, in a hash table whose order is never seen.
struct TermTable {
  /// A term and the number of its list in ``places``.
  struct Term {
    let first: Unicode.Scalar
    let second: Unicode.Scalar?
    let list: Int

    /// The characters of the term.
    var text: String { String(String.UnicodeScalarView([first, second].compactMap { $0 })) }
  }

  /// The places of each term.
  private(set) var places = RunLists()
  private var keys: [UInt64] = []
  private var slots: [UInt32] = Array(repeating: free, count: 1 << 14)

  private static let free = UInt32.max

  /// The number of terms.
  var count: Int { keys.count }

  /// The terms by first character, the single one before its pairs, then by second character.
  func sorted() -> [Term] {
    keys.indices.sorted { keys[$0] < keys[$1] }.compactMap { list in
      guard let first = Unicode.Scalar(UInt32(keys[list] >> 32)) else { return nil }
      let second = UInt32(truncatingIfNeeded: keys[list])
      return Term(first: first, second: second == 0 ? nil : Unicode.Scalar(second), list: list)
    }
  }

  /// Adds a character with the one behind it in its piece, `nil` at the end; places come in ascending order.
  mutating func add(_ first: UInt32, _ second: UInt32?, at place: UInt32) {
    let key = UInt64(first) << 32 | UInt64(second ?? 0)  // a normalised text never holds U+0000
    var slot = Self.slot(of: key, among: slots.count)
    while slots[slot] != Self.free {
      let list = Int(slots[slot])
      if keys[list] == key {
        places.add(place, to: list)
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt32(keys.count)
    keys.append(key)
    places.addList(with: place)
    if keys.count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    slots = Array(repeating: Self.free, count: slots.count * 2)
    for (list, key) in keys.enumerated() {
      var slot = Self.slot(of: key, among: slots.count)
      while slots[slot] != Self.free { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(list)
    }
  }

  private static func slot(of key: UInt64, among count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (count - 1)
  }
}
