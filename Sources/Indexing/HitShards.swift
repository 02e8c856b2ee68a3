/// The pieces: for each its length and the items that hold it, by what the text is.
struct HitShards {
  /// The shards with the place of the first piece of each.
  let shards: [(first: Int, bytes: [UInt8])]

  /// All pieces. A piece that fills a shard has it for itself.
  init(_ pieces: PieceTable, size: Int) {
    var shards: [(first: Int, bytes: [UInt8])] = []
    var shard = HitShard(pieces)
    var first = 0
    for piece in 0..<pieces.count {
      let json = shard.json(of: piece)
      if piece > first, shard.bytes.count + json.count > size {
        shards.append((pieces.starts[first], shard.closed()))
        shard = HitShard(pieces)
        first = piece
        shard.add(piece, shard.json(of: piece))
      } else {
        shard.add(piece, json)
      }
    }
    if pieces.count > 0 { shards.append((pieces.starts[first], shard.closed())) }
    self.shards = shards
  }
}

/// One file of pieces. Its pieces have the first items of their lists as differences, and lists that are those of the
/// piece before are left out.
private struct HitShard {
  private let pieces: PieceTable
  private var json = JSONBytes()
  private var last: Int?
  private var firstItem = 0

  init(_ pieces: PieceTable) {
    self.pieces = pieces
    json.openArray()
  }

  var bytes: [UInt8] { json.bytes }

  /// A piece as it is written next.
  func json(of piece: Int) -> [UInt8] {
    var json = JSONBytes()
    let lists = pieces.lists(of: piece)
    if let last, isHeld(lists, as: pieces.lists(of: last)) {
      json.number(pieces.range(of: piece).count)
      return json.bytes
    }
    var firstItem = firstItem
    json.openArray()
    json.number(pieces.range(of: piece).count)
    for entry in lists {
      json.openArray()
      json.number(Int(entry.kind.rawValue))
      json.elements(entry.list, of: pieces.holders, after: firstItem)
      json.closeArray()
      firstItem = pieces.holders.first(of: entry.list)
    }
    json.closeArray()
    return json.bytes
  }

  /// Adds a piece with what `json(of:)` has given for it.
  mutating func add(_ piece: Int, _ bytes: [UInt8]) {
    json.raw(bytes)
    last = piece
    if let list = pieces.lists(of: piece).last?.list { firstItem = pieces.holders.first(of: list) }
  }

  /// The whole file's bytes.
  mutating func closed() -> [UInt8] {
    json.closeArray()
    return json.bytes
  }

  private typealias Lists = [(kind: ParagraphKind, list: Int)]

  private func isHeld(_ lists: Lists, as others: Lists) -> Bool {
    lists.count == others.count
      && zip(lists, others).allSatisfy { $0.kind == $1.kind && pieces.holders.areEqual($0.list, $1.list) }
  }
}
