internal import HanText

/// The terms: for each pair of adjoining characters of a piece, and for each last character, where it stands, and the
/// pieces it stands in with who holds them. So a query asks for its terms and then knows the items.
struct TermShards {
  /// The shards with the first term of each.
  let shards: [(first: String, bytes: [UInt8])]
  /// The files of pieces that lie apart.
  let apart: [[UInt8]]
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
    count = table.count
    let holders = PieceHolders(pieces)
    let terms = table.sorted()
    var shards: [(first: String, bytes: [UInt8])] = []
    var apart: [[UInt8]] = []
    var shard = TermShard(pieces, holders, table)
    for term in terms {
      let file = shard.pieces(of: term, over: size)
      if !shard.hasRoom(for: term, isApart: file != nil, within: size) { shards.append(shard.closed()) }
      shard.add(term, apart: file.map { _ in apart.count })
      if let file { apart.append(file) }
    }
    if !terms.isEmpty { shards.append(shard.closed()) }
    self.shards = shards
    self.apart = apart
  }
}

/// The terms of one file and the pieces they stand in.
private struct TermShard {
  private let pieces: PieceTable
  private let holders: PieceHolders
  private let places: RunLists
  /// The piece of each place.
  private let pieceOfPlace: [UInt32]
  /// For each piece the number of the last file in which it stands.
  private var files: [Int]
  private var file = 0
  private var terms: [TermTable.Term] = []
  private var standing: [Int] = []
  private var apart: [(term: TermTable.Term, file: Int)] = []
  private var size = 0

  init(_ pieces: PieceTable, _ holders: PieceHolders, _ table: TermTable) {
    self.pieces = pieces
    self.holders = holders
    places = table.places
    var pieceOfPlace: [UInt32] = []
    pieceOfPlace.reserveCapacity(pieces.scalars.count)
    for piece in 0..<pieces.count {
      pieceOfPlace.append(contentsOf: repeatElement(UInt32(piece), count: pieces.range(of: piece).count))
    }
    self.pieceOfPlace = pieceOfPlace
    files = Array(repeating: -1, count: pieces.count)
  }

  /// The pieces in which a term stands, if they are larger than a number of bytes, as they lie in a file of their own.
  func pieces(of term: TermTable.Term, over limit: Int) -> [UInt8]? {
    let pieces = pieces(of: term)
    guard Self.placesSize(of: pieces) + pieceSize(of: pieces) > limit else { return nil }
    var json = JSONBytes()
    write(pieces, to: &json)
    return json.bytes
  }

  /// Whether a term leaves the file below a number of bytes, or is its first.
  func hasRoom(for term: TermTable.Term, isApart: Bool, within limit: Int) -> Bool {
    terms.isEmpty || size + growth(by: term, isApart: isApart) <= limit
  }

  /// Adds a term with the pieces it stands in, or with the number of the file in which they lie.
  mutating func add(_ term: TermTable.Term, apart file: Int?) {
    size += growth(by: term, isApart: file != nil)
    terms.append(term)
    if let file {
      apart.append((term, file))
      return
    }
    for piece in pieces(of: term) where files[piece] != self.file {
      files[piece] = self.file
      standing.append(piece)
    }
  }

  /// About how many bytes a term adds.
  private func growth(by term: TermTable.Term, isApart: Bool) -> Int {
    let pieces = pieces(of: term)
    return Self.placesSize(of: pieces) + (isApart ? 0 : pieceSize(of: pieces.filter { files[$0] != file }))
  }

  private static func placesSize(of pieces: [Int]) -> Int { 8 + 4 * pieces.count }

  private func pieceSize(of pieces: [Int]) -> Int {
    pieces.reduce(0) { $0 + 6 + holders.sizes[holders.numbers[$1]] }
  }

  /// The pieces in which a term stands, ascending.
  private func pieces(of term: TermTable.Term) -> [Int] {
    var found: [Int] = []
    places.forEachRun(of: term.list) { first, last in
      for place in first...last {
        let piece = Int(pieceOfPlace[Int(place)])
        if found.last != piece { found.append(piece) }
      }
    }
    return found
  }

  /// The first term and the bytes of the file, which is begun anew.
  mutating func closed() -> (first: String, bytes: [UInt8]) {
    var json = JSONBytes()
    json.openObject()
    json.key("pieces")
    write(standing.sorted(), to: &json)
    json.key("places")
    writePlaces(to: &json)
    json.key("apart")
    json.openObject()
    for (term, file) in apart {
      json.key(term.text)
      json.number(file)
    }
    json.closeObject()
    json.closeObject()
    let first = terms[0].text
    terms.removeAll(keepingCapacity: true)
    standing.removeAll(keepingCapacity: true)
    apart.removeAll()
    size = 0
    file += 1
    return (first, json.bytes)
  }

  private func write(_ standing: [Int], to json: inout JSONBytes) {
    var last: [Int: Int] = [:]  // where holders stood last
    var (end, before) = (0, 0)
    json.openArray()
    for (position, piece) in standing.enumerated() {
      let range = pieces.range(of: piece)
      let number = holders.numbers[piece]
      json.openArray()
      json.number(range.lowerBound - end)
      json.number(range.count)
      if let known = last[number] {
        if known < position - 1 { json.number(position - known) }
      } else {
        before = holders.write(number, after: before, to: &json)
      }
      json.closeArray()
      last[number] = position
      end = range.upperBound
    }
    json.closeArray()
  }

  private func writePlaces(to json: inout JSONBytes) {
    var head: Unicode.Scalar?
    json.openObject()
    for term in terms {
      if term.first != head {
        if head != nil { json.closeObject() }
        head = term.first
        json.key(scalar: head)
        json.openObject()
      }
      json.key(scalar: term.second)
      json.openArray()
      json.elements(term.list, of: places)
      json.closeArray()
    }
    json.closeObject()
    json.closeObject()
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
