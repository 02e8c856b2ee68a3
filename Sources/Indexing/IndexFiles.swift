/// The files of an index, stamped and with the table of contents.
struct IndexFiles {
  /// Paths inside the website with their bytes.
  let files: [(path: String, bytes: [UInt8])]

  /// Files of one kind: their key and folder, and the body of each. A kind of one file has no folder.
  private struct Group {
    let name: StaticString
    let folder: String?
    let bodies: [[UInt8]]
  }

  /// Puts everything into files.
  init(_ layout: Layout, _ pieces: PieceTable, _ facets: Facets, _ words: WordFiles, _ sizes: ShardSizes) {
    let terms = TermShards(pieces, size: sizes.terms)
    let hits = HitShards(pieces, size: sizes.hits)
    let leads = TextShards(layout, of: layout.leads(), size: sizes.leads)
    let texts = TextShards(layout, of: Array(layout.items.indices), size: sizes.texts)
    var contents = ContentsFile(layout, variants: words.variantsInTexts)
    contents.counts(pieces: pieces.count, terms: terms.count)
    contents.shards(
      terms: terms.shards.map(\.first), hits: hits.shards.map(\.first), leads: leads.shards.map(\.first),
      texts: texts.shards.map(\.first), words: words.synonyms.shards.map(\.first))
    contents.bodies(facets: facets.bytes, organs: words.organs)
    let groups = [
      Group(name: "terms", folder: "t", bodies: terms.shards.map(\.bytes)),
      Group(name: "hits", folder: "h", bodies: hits.shards.map(\.bytes)),
      Group(name: "leads", folder: "l", bodies: leads.shards.map(\.bytes)),
      Group(name: "texts", folder: "p", bodies: texts.shards.map(\.bytes)),
      Group(name: "words", folder: "w", bodies: words.synonyms.shards.map(\.bytes)),
      Group(name: "pinyin", folder: nil, bodies: [words.pinyin]),
      Group(name: "variants", folder: nil, bodies: [words.variants]),
    ]
    let stamp = Self.stamp(contents.bytes, groups)
    var files = [(path: "search/index.json", bytes: Self.stamped(stamp) { $0.raw(contents.bytes) })]
    for group in groups {
      for (number, body) in group.bodies.enumerated() {
        let bytes = Self.stamped(stamp) {
          $0.key(group.name)
          $0.raw(body)
        }
        files.append(("search/\(group.folder.map { "\($0)/\(number)" } ?? "\(group.name)").json", bytes))
      }
    }
    self.files = files
  }

  /// A hash over everything that is written.
  private static func stamp(_ contents: [UInt8], _ groups: [Group]) -> String {
    var hash = StampHash()
    hash.add(contents)
    for group in groups {
      for body in group.bodies { hash.add(body) }
    }
    return hash.text
  }

  private static func stamped(_ stamp: String, _ write: (inout JSONBytes) -> Void) -> [UInt8] {
    var json = JSONBytes()
    json.openObject()
    json.key("stamp")
    json.string(stamp)
    write(&json)
    json.closeObject()
    return json.bytes
  }
}

/// FNV-1a of 64 bits, enough to tell two builds apart.
private struct StampHash {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: [UInt8]) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// Sixteen hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
