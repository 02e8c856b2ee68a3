internal import Standards

/// The table of contents (`index.json`): what every query needs.
struct ContentsFile {
  private var json = JSONBytes()
  private let layout: Layout

  /// The members of the file but for the stamp, without braces.
  var bytes: [UInt8] { json.bytes }

  /// The kinds, rows, sequences and editions of a layout; `variants` as in ``WordFiles/variantsInTexts``.
  init(_ layout: Layout, variants: String) {
    self.layout = layout
    json.key("format")
    json.string("gongbiao-search")
    json.key("version")
    json.number(SearchFormat.version)
    json.key("kinds")
    json.array(ParagraphKind.allCases) { $0.string($1.text) }
    json.key("variants")
    json.string(variants)
    writeRows()
    writeEditions()
  }

  /// Adds how much of everything there is.
  mutating func counts(pieces: Int, terms: Int) {
    json.key("counts")
    json.openObject()
    for (name, count) in [
      ("editions", layout.editions.count), ("services", layout.serviceCount), ("items", layout.items.count),
      ("pieces", pieces), ("terms", terms),
    ] as [(StaticString, Int)] {
      json.key(name)
      json.number(count)
    }
    json.closeObject()
  }

  /// Adds with what each file of a kind begins.
  mutating func shards(terms: [String], leads: [Int], texts: [Int]) {
    json.key("shards")
    json.openObject()
    json.key("terms")
    json.array(terms) { $0.string($1) }
    for (name, firsts) in [("leads", leads), ("texts", texts)] as [(StaticString, [Int])] {
      json.key(name)
      json.gaps(firsts)
    }
    json.closeObject()
  }

  /// Adds what every query needs to be widened and its results to be narrowed.
  mutating func bodies(facets: [UInt8], organs: [UInt8], words: [UInt8]) {
    json.key("facets")
    json.raw(facets)
    json.key("organs")
    json.raw(organs)
    json.key("words")
    json.raw(words)
  }

  private mutating func writeRows() {
    var places: [[UInt32]: Int] = [:]
    var ordered: [[UInt32]] = []
    let rows = layout.rows.map { row in
      let place = [row.domain, row.category]
      if places[place] == nil {
        places[place] = ordered.count
        ordered.append(place)
      }
      return (name: row.name, place: places[place] ?? 0)
    }
    json.key("places")
    json.array(ordered) { json, place in
      json.array(place) { $0.string(layout.store.bytes, in: layout.text(of: $1)) }
    }
    json.key("rows")
    json.array(rows) { json, row in
      json.openArray()
      json.string(layout.store.bytes, in: layout.text(of: row.name))
      json.number(row.place)
      json.closeArray()
    }
  }

  private mutating func writeEditions() {
    json.key("sequences")
    json.array(layout.sequences) { json, sequence in
      json.openArray()
      json.array(sequence.rows) { $0.number(Int($1)) }
      if !sequence.numbers.isEmpty { json.array(sequence.numbers) { $0.number(Int($1)) } }
      json.closeArray()
    }
    writeEditionColumns()
  }

  /// The editions column by column, which packs far better than edition by edition.
  private mutating func writeEditionColumns() {
    let editions = layout.editions
    json.key("editions")
    json.openObject()
    json.key("ids")
    json.array(editions) { $0.string($1.stored.id.description) }
    json.key("places")
    json.array(editions) { $0.string($1.stored.place) }
    json.key("labels")
    json.array(editions) { $0.string($1.stored.label) }
    json.key("ranks")
    json.gaps(editions.map(\.rank))
    json.key("sequences")
    json.gaps(editions.map(\.sequence))
    json.key("omitted")
    json.array(editions) { $0.gaps($1.omitted.map { Int($0) }) }
    json.closeObject()
  }
}
