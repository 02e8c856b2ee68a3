internal import Standards

/// The files of an index, stamped and with the table of contents.
struct IndexFiles {
  /// Paths inside the website with their bytes.
  let files: [(path: String, bytes: [UInt8])]

  private struct Group {
    let name: StaticString
    let folder: String
    let shards: [(first: Int, bytes: [UInt8])]
  }

  /// Puts the shards into files.
  init(
    _ layout: Layout, terms: TermShards, occurrences: OccurrenceShards, texts: TextShards, items: ItemShards
  ) {
    let groups = [
      Group(name: "terms", folder: "t", shards: terms.shards),
      Group(name: "occurrences", folder: "o", shards: occurrences.shards),
      Group(name: "texts", folder: "p", shards: texts.shards),
      Group(name: "items", folder: "i", shards: items.shards),
    ]
    let contents = Self.contents(layout, termCount: terms.count, groups)
    let stamp = Self.stamp(contents, groups)
    var files = [(path: "search/index.json", bytes: Self.stamped(stamp) { $0.raw(contents) })]
    for group in groups {
      for (number, shard) in group.shards.enumerated() {
        let bytes = Self.stamped(stamp) {
          $0.key(group.name)
          $0.raw(shard.bytes)
        }
        files.append((path: "search/\(group.folder)/\(number).json", bytes: bytes))
      }
    }
    self.files = files
  }

  /// The members of `index.json` but for the stamp, without braces.
  private static func contents(_ layout: Layout, termCount: Int, _ groups: [Group]) -> [UInt8] {
    var json = JSONBytes()
    json.key("format")
    json.string("gongbiao-search")
    json.key("version")
    json.number(SearchFormat.version)
    json.key("counts")
    json.openObject()
    for (name, count) in [
      ("editions", layout.editions.count), ("items", layout.items.count), ("paragraphs", layout.paragraphs.count),
      ("terms", termCount),
    ] as [(StaticString, Int)] {
      json.key(name)
      json.number(count)
    }
    json.closeObject()
    json.key("kinds")
    json.array(ParagraphKind.allCases) { $0.string($1.text) }
    json.key("editions")
    json.array(layout.editions) { json, edition in
      json.array([edition.id.description, edition.place, edition.label]) { $0.string($1) }
    }
    json.key("shards")
    json.openObject()
    for group in groups {
      json.key(group.name)
      json.array(group.shards) { $0.number($1.first) }
    }
    json.closeObject()
    return json.bytes
  }

  /// A hash over everything that is written.
  private static func stamp(_ contents: [UInt8], _ groups: [Group]) -> String {
    var hash = StampHash()
    hash.add(contents)
    for group in groups {
      for shard in group.shards { hash.add(shard.bytes) }
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
