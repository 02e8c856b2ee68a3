internal import HanText
internal import Standards

/// The synonyms, in shards by the first character of the word, so that a query loads those that may stand in it.
struct SynonymShards {
  /// The shards with the first character of each, as it is after normalisation.
  let shards: [(first: String, bytes: [UInt8])]

  /// The synonyms given. A character is never in two shards.
  init(_ synonyms: [Synonym], size: Int) {
    let ordered = synonyms.enumerated()
      .map { (key: SearchText.normalised($0.element.word), place: $0.offset, synonym: $0.element) }
      .filter { !$0.key.isEmpty }
      .sorted { $0.key.elementsEqual($1.key) ? $0.place < $1.place : $0.key.lexicographicallyPrecedes($1.key) }
    var shards: [(first: String, bytes: [UInt8])] = []
    var next = 0
    while next < ordered.count {
      let first = next
      var json = JSONBytes()
      json.openArray()
      while next < ordered.count, json.count < size || ordered[next].key[0] == ordered[next - 1].key[0] {
        json.array([ordered[next].synonym.word] + ordered[next].synonym.terms) { $0.string($1) }
        next += 1
      }
      json.closeArray()
      let character = Unicode.Scalar(ordered[first].key[0]).map { String($0) } ?? ""
      shards.append((character, json.bytes))
    }
    self.shards = shards
  }
}
