/// The occurrences: for each paragraph, what it is and the items that hold it.
struct OccurrenceShards {
  /// The shards with the number of the first paragraph of each.
  let shards: [(first: Int, bytes: [UInt8])]

  /// The occurrences of all paragraphs.
  init(_ layout: Layout, size: Int) {
    let lists = Self.occurrences(layout)
    var shards: [(first: Int, bytes: [UInt8])] = []
    var next = 0
    while next < layout.paragraphs.count {
      let first = next
      var json = JSONBytes()
      json.openArray()
      while next < layout.paragraphs.count, json.count < size {
        json.openArray()
        json.number(layout.kind(of: next))
        json.elements(next, of: lists)
        json.closeArray()
        next += 1
      }
      json.closeArray()
      shards.append((first, json.bytes))
    }
    self.shards = shards
  }

  private static func occurrences(_ layout: Layout) -> RunLists {
    var places = [Int](repeating: 0, count: layout.store.count)
    for (place, paragraph) in layout.paragraphs.enumerated() { places[Int(paragraph)] = place }
    var lists = RunLists(count: layout.paragraphs.count)
    for (number, item) in layout.items.enumerated() {
      for paragraph in layout.editions[Int(item.edition)].paragraphs[item.paragraphs] {
        lists.add(UInt32(number), to: places[Int(paragraph)])
      }
    }
    return lists
  }
}
