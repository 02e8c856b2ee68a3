/// The texts of items: in each shard the paragraphs of some of them, each once. What recurs inside a shard, cut behind
/// punctuation, is written once.
struct TextShards {
  /// The shards with the place of the first item of each.
  let shards: [(first: Int, bytes: [UInt8])]

  /// The texts of the items given, without names, domains and categories.
  init(_ layout: Layout, of items: [Int], size: Int) {
    var shards: [(first: Int, bytes: [UInt8])] = []
    var next = 0
    while next < items.count {
      let first = next
      var shard = TextShard()
      while next < items.count, shard.size < size {
        for paragraph in layout.paragraphs(of: layout.items[items[next]]).dropFirst(3) {
          shard.add(paragraph, layout, item: UInt32(next - first))
        }
        next += 1
      }
      shards.append((first, shard.json()))
    }
    self.shards = shards
  }
}

/// The paragraphs of one shard, cut into parts.
private struct TextShard {
  private var pieces = ByteInterner()
  private var uses: [Int] = []
  private var paragraphs: [(kind: ParagraphKind, pieces: [Int])] = []
  private var numbers: [UInt32: Int] = [:]
  private var holders = RunLists()
  /// About the number of bytes that the shard will have.
  private(set) var size = 0

  mutating func add(_ paragraph: UInt32, _ layout: Layout, item: UInt32) {
    if let number = numbers[paragraph] {
      holders.add(item, to: number)
    } else {
      numbers[paragraph] = paragraphs.count
      holders.addList(with: item)
      add(layout.store.bytes, in: layout.text(of: paragraph), layout.kind(of: paragraph))
    }
    size += 2
  }

  private mutating func add(_ bytes: [UInt8], in range: Range<Int>, _ kind: ParagraphKind) {
    var paragraph: [Int] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = Self.endOfPiece(bytes, start..<range.upperBound)
      let piece = pieces.intern(bytes, in: start..<end)
      if piece == uses.count {
        uses.append(1)
        size += end - start
      } else {
        uses[piece] += 1
        size += 4
      }
      paragraph.append(piece)
      start = end
    }
    paragraphs.append((kind, paragraph))
    size += 8
  }

  /// The shard: first the parts used more than once, then the paragraphs with all others in their place.
  func json() -> [UInt8] {
    var json = JSONBytes()
    var numbers = [Int?](repeating: nil, count: uses.count)
    var count = 0
    json.openObject()
    json.key("parts")
    json.openArray()
    for piece in uses.indices where uses[piece] > 1 {
      json.string(pieces.bytes, in: pieces.range(of: piece))
      numbers[piece] = count
      count += 1
    }
    json.closeArray()
    json.key("paragraphs")
    json.openArray()
    for (number, paragraph) in paragraphs.enumerated() {
      json.openArray()
      json.number(Int(paragraph.kind.rawValue))
      write(paragraph.pieces, numbers, to: &json)
      json.elements(number, of: holders)
      json.closeArray()
    }
    json.closeArray()
    json.closeObject()
    return json.bytes
  }

  /// A piece used once was stored when its paragraph was, so neighbours of that kind are neighbours in the store.
  private func write(_ paragraph: [Int], _ numbers: [Int?], to json: inout JSONBytes) {
    json.openArray()
    var literal: Range<Int>?
    for piece in paragraph {
      if let number = numbers[piece] {
        if let text = literal { json.string(pieces.bytes, in: text) }
        literal = nil
        json.number(number)
      } else {
        let range = pieces.range(of: piece)
        literal = (literal?.lowerBound ?? range.lowerBound)..<range.upperBound
      }
    }
    if let text = literal { json.string(pieces.bytes, in: text) }
    json.closeArray()
  }

  /// The end of the piece that begins a stretch of UTF-8: behind the next 、。，；： or at the end.
  private static func endOfPiece(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index + 2 < range.upperBound {
      switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
      case (0xE3, 0x80, 0x81), (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x9A), (0xEF, 0xBC, 0x9B):
        return index + 3
      default: index += 1
      }
    }
    return range.upperBound
  }
}
