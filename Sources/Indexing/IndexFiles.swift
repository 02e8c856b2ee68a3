/// The files of an index, stamped and with the table of contents.
struct IndexFiles {
  /// Paths inside the website with their bytes.
  let files: [(path: String, bytes: [UInt8])]

  /// Files of one kind: their key and folder, and the body of each. A kind of one file has no folder.
  private struct Group {
    let name: StaticString
    let folder: String?
    let bodies: [[UInt8]]
    /// The value of `words` in each file, where the kind has that.
    var words: [[UInt8]] = []

    /// Writes the members of a file.
    func write(_ number: Int, to json: inout JSONBytes) {
      json.key(name)
      json.raw(bodies[number])
      if words.isEmpty { return }
      json.key("words")
      json.raw(words[number])
    }
  }

  /// Puts everything into files.
  init(_ layout: Layout, _ pieces: PieceTable, _ facets: Facets, _ words: WordFiles, _ sizes: ShardSizes) {
    let terms = TermShards(pieces, size: sizes.terms)
    let leads = TextShards(layout, of: layout.leads(), size: sizes.leads)
    let texts = TextShards(layout, of: Array(layout.items.indices), size: sizes.texts)
    var contents = ContentsFile(layout, variants: words.variantsInTexts)
    contents.counts(pieces: pieces.count, terms: terms.count)
    let firstTerms = terms.shards.map(\.first)
    contents.shards(
      terms: firstTerms, leads: leads.shards.map(\.first), texts: texts.shards.map(\.first))
    contents.bodies(facets: facets.bytes, organs: words.organs, words: words.synonyms.short)
    let groups = [
      Group(
        name: "terms", folder: "t", bodies: terms.shards.map(\.bytes),
        words: words.synonyms.json(inShards: firstTerms)),
      Group(name: "pieces", folder: "h", bodies: terms.apart),
      Group(name: "leads", folder: "l", bodies: leads.shards.map(\.bytes)),
      Group(name: "texts", folder: "p", bodies: texts.shards.map(\.bytes)),
      Group(name: "pinyin", folder: nil, bodies: [words.pinyin]),
      Group(name: "variants", folder: nil, bodies: [words.variants]),
    ]
    let stamp = Self.stamp(contents.bytes, groups)
    var files = [(path: "search/index.json", bytes: Self.stamped(stamp) { $0.raw(contents.bytes) })]
    for group in groups {
      for number in group.bodies.indices {
        let path = group.folder.map { "\($0)/\(number)" } ?? "\(group.name)"
        files.append(("search/\(path).json", Self.stamped(stamp) { group.write(number, to: &$0) }))
      }
    }
    self.files = files
  }

  /// A hash over everything that is written.
  private static func stamp(_ contents: [UInt8], _ groups: [Group]) -> String {
    var hash = StampHash()
    hash.add(contents)
    for group in groups {
      for body in group.bodies + group.words { hash.add(body) }
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
