internal import HanText
internal import Standards

/// The synonyms in the order of the terms with which their words begin, so that they can stand in the files of the terms:
/// a query that asks for the pairs of its characters then has the synonyms that may stand in it.
struct SynonymTable {
  private struct Entry {
    let word: [UInt32]
    let place: Int
    let synonym: Synonym

    /// Whether the word begins with no term that a query would ask for to find words.
    var isShort: Bool {
      word.count == 1 || PieceCutting.isCut(word[0], word[1]) || word.prefix(2).contains { (0x30...0x39).contains($0) }
    }
  }

  private let entries: [Entry]
  private let holders: TermHolders?

  /// The synonyms given; one whose word is nothing after normalisation is left out. Where pieces are given, the terms are
  /// written with who holds them.
  init(_ synonyms: [Synonym], in pieces: PieceTable? = nil) {
    holders = pieces.map { TermHolders(Set(synonyms.flatMap(\.terms).map(SearchText.normalised)), in: $0) }
    entries = synonyms.enumerated()
      .map { Entry(word: SearchText.normalised($0.element.word), place: $0.offset, synonym: $0.element) }
      .filter { !$0.word.isEmpty }
      .sorted {
        $0.word == $1.word ? $0.place < $1.place : $0.word.lexicographicallyPrecedes($1.word)
      }
  }

  /// The synonyms whose words are of one character, are cut behind the first, or have a digit among the first two: the
  /// value of `words` in the table of contents.
  var short: [UInt8] { json(entries.filter(\.isShort)) }

  /// For each file of terms, given by its first term, the synonyms of all other words that begin with one of them: the value
  /// of its `words`. What comes before all terms is in the first file.
  func json(inShards firsts: [String]) -> [[UInt8]] {
    let firsts = firsts.map { $0.unicodeScalars.map(\.value) }
    var shards = [[Entry]](repeating: [], count: firsts.count)
    var shard = 0
    for entry in entries where !entry.isShort && !firsts.isEmpty {
      let begin = entry.word.prefix(2)
      while shard + 1 < firsts.count, !begin.lexicographicallyPrecedes(firsts[shard + 1]) { shard += 1 }
      shards[shard].append(entry)
    }
    return shards.map(json)
  }

  /// All words and terms of two characters or more but those that stand in one of the texts given: what letters may spell
  /// beyond the texts.
  func phrases(beyond texts: [[UInt32]]) -> String {
    let known = Array(texts.joined(separator: [0]))
    var phrases: Set<[UInt32]> = []
    for entry in entries {
      phrases.insert(entry.word)
      for term in entry.synonym.terms { phrases.insert(SearchText.normalised(term)) }
    }
    return phrases.filter { $0.count > 1 && !Self.stands($0, in: known) }.sorted { $0.lexicographicallyPrecedes($1) }
      .map { String(String.UnicodeScalarView($0.compactMap(Unicode.Scalar.init))) }
      .joined(separator: " ")
  }

  private static func stands(_ phrase: [UInt32], in text: [UInt32]) -> Bool {
    text.indices.contains { text[$0] == phrase[0] && text[$0...].starts(with: phrase) }
  }

  private func json(_ entries: [Entry]) -> [UInt8] {
    var json = JSONBytes()
    json.array(entries) { json, entry in
      json.openArray()
      json.string(entry.synonym.word)
      for term in entry.synonym.terms { write(term, to: &json) }
      json.closeArray()
    }
    return json.bytes
  }

  private func write(_ term: String, to json: inout JSONBytes) {
    guard let holders, let lists = holders.lists(of: SearchText.normalised(term)) else { return json.string(term) }
    json.openArray()
    json.string(term)
    json.lists(lists, of: holders.holders)
    json.closeArray()
  }
}
