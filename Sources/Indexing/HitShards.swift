/// The pieces: for each its length and the items that hold it, by what the text is.
struct HitShards {
  /// The shards with the place of the first piece of each.
  let shards: [(first: Int, bytes: [UInt8])]

  /// All pieces. A piece that fills a shard has it for itself.
  init(_ pieces: PieceTable, size: Int) {
    var shards: [(first: Int, bytes: [UInt8])] = []
    var shard = JSONBytes()
    var first = 0
    shard.openArray()
    func close() {
      shard.closeArray()
      shards.append((pieces.starts[first], shard.bytes))
      shard = JSONBytes()
      shard.openArray()
    }
    for piece in 0..<pieces.count {
      var json = JSONBytes()
      json.openArray()
      json.number(pieces.range(of: piece).count)
      for entry in pieces.lists(of: piece) {
        json.openArray()
        json.number(Int(entry.kind.rawValue))
        json.elements(entry.list, of: pieces.holders)
        json.closeArray()
      }
      json.closeArray()
      if piece > first, shard.count + json.count > size {
        close()
        first = piece
      }
      shard.raw(json.bytes)
    }
    if pieces.count > 0 { close() }
    self.shards = shards
  }
}
