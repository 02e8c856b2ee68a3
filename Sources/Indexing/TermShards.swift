internal import HanText

/// The terms: for each character and each pair of adjoining characters, the paragraphs that hold it.
struct TermShards {
  /// The shards with the first character of each.
  let shards: [(first: Int, bytes: [UInt8])]
  /// The number of terms.
  let count: Int

  /// The terms of all paragraphs.
  init(_ layout: Layout, size: Int) {
    var table = TermTable()
    var scalars: [UInt32] = []
    for paragraph in layout.paragraphs.indices {
      scalars.removeAll(keepingCapacity: true)
      SearchText.append(layout.store.bytes, in: layout.text(of: paragraph), to: &scalars)
      table.add(scalars, of: UInt32(paragraph))
    }
    shards = Self.write(table, size)
    count = table.count
  }

  private static func write(_ table: TermTable, _ size: Int) -> [(first: Int, bytes: [UInt8])] {
    let terms = table.sorted()
    var shards: [(first: Int, bytes: [UInt8])] = []
    var next = 0
    while next < terms.count {
      let first = terms[next].first
      var json = JSONBytes()
      json.openObject()
      while next < terms.count, json.count < size {
        writeTerms(beginningWith: terms[next].first, terms, &next, table.postings, to: &json)
      }
      json.closeObject()
      shards.append((Int(first.value), json.bytes))
    }
    return shards
  }

  private static func writeTerms(
    beginningWith first: Unicode.Scalar, _ terms: [TermTable.Term], _ next: inout Int, _ postings: RunLists,
    to json: inout JSONBytes
  ) {
    json.key(scalar: first)
    json.openObject()
    while next < terms.count, terms[next].first == first {
      json.key(scalar: terms[next].second)
      json.openArray()
      json.elements(terms[next].list, of: postings)
      json.closeArray()
      next += 1
    }
    json.closeObject()
  }
}

/// Terms with the paragraphs that hold them, in a hash table whose order is never seen.
struct TermTable {
  /// A term and the number of its list in ``postings``.
  struct Term {
    let first: Unicode.Scalar
    let second: Unicode.Scalar?
    let list: Int
  }

  /// The paragraphs of each term.
  private(set) var postings = RunLists()
  private var keys: [UInt64] = []
  private var slots: [UInt32] = Array(repeating: free, count: 1 << 16)

  private static let free = UInt32.max

  /// The number of terms.
  var count: Int { keys.count }

  /// Adds the characters and pairs of a paragraph; paragraphs come in ascending order.
  mutating func add(_ scalars: [UInt32], of paragraph: UInt32) {
    var previous: UInt32?
    for scalar in scalars {
      add(key: Self.key(scalar, nil), paragraph)
      if let previous { add(key: Self.key(previous, scalar), paragraph) }
      previous = scalar
    }
  }

  /// The terms by first character, the single one before its pairs, then by second character.
  func sorted() -> [Term] {
    keys.indices.sorted { keys[$0] < keys[$1] }.compactMap { list in
      guard let first = Unicode.Scalar(UInt32(keys[list] >> 32)) else { return nil }
      let second = UInt32(truncatingIfNeeded: keys[list])
      return Term(first: first, second: second == 0 ? nil : Unicode.Scalar(second), list: list)
    }
  }

  /// The second half is 0 for a single character; a normalised text never holds U+0000.
  private static func key(_ first: UInt32, _ second: UInt32?) -> UInt64 {
    UInt64(first) << 32 | UInt64(second ?? 0)
  }

  private mutating func add(key: UInt64, _ paragraph: UInt32) {
    var slot = Self.slot(of: key, among: slots.count)
    while slots[slot] != Self.free {
      let list = Int(slots[slot])
      if keys[list] == key {
        postings.add(paragraph, to: list)
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt32(keys.count)
    keys.append(key)
    postings.addList(with: paragraph)
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
