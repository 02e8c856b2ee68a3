/// The items: names and places with the editions and numbers of the items that have them.
struct ItemShards {
  /// The shards with the number of the first item of each.
  let shards: [(first: Int, bytes: [UInt8])]

  /// All items.
  init(_ layout: Layout, size: Int) {
    var shards: [(first: Int, bytes: [UInt8])] = []
    var next = 0
    while next < layout.items.count {
      let first = next
      var rows = JSONBytes()
      var places: [Place] = []
      rows.openArray()
      while next < layout.items.count, rows.count < size {
        Self.writeRow(layout, &next, &places, to: &rows)
      }
      rows.closeArray()
      shards.append((first, Self.shard(layout, places, rows)))
    }
    self.shards = shards
  }

  /// Domain and category, by their numbers in the store.
  private struct Place: Equatable {
    let domain: UInt32
    let category: UInt32
  }

  /// Writes the items from `next` on that share name, domain and category.
  private static func writeRow(_ layout: Layout, _ next: inout Int, _ places: inout [Place], to rows: inout JSONBytes) {
    let head = layout.items[next]
    let place = Place(domain: layout.heading(.domain, of: head), category: layout.heading(.category, of: head))
    let placeNumber = places.firstIndex(of: place) ?? places.count
    if placeNumber == places.count { places.append(place) }
    rows.openArray()
    rows.string(layout.store.bytes, in: layout.storedText(layout.heading(.name, of: head)))
    rows.number(placeNumber)
    rows.openArray()
    var edition: UInt32 = 0
    while next < layout.items.count, layout.items[next].hasNameAndPlace(of: head) {
      rows.number(Int(layout.items[next].edition - edition))
      rows.number(Int(layout.items[next].number))
      edition = layout.items[next].edition
      next += 1
    }
    rows.closeArray()
    rows.closeArray()
  }

  private static func shard(_ layout: Layout, _ places: [Place], _ rows: JSONBytes) -> [UInt8] {
    var json = JSONBytes()
    json.openObject()
    json.key("places")
    json.openArray()
    for place in places {
      json.openArray()
      json.string(layout.store.bytes, in: layout.storedText(place.domain))
      json.string(layout.store.bytes, in: layout.storedText(place.category))
      json.closeArray()
    }
    json.closeArray()
    json.key("rows")
    json.raw(rows.bytes)
    json.closeObject()
    return json.bytes
  }
}
