import Foundation
import HanText

/// Answers queries from the files of an index as SearchFormat describes them, in the simplest way.
struct IndexReader {
  private let firstCharacters: [Int]
  private let terms: [[String: [String: [Int]]]]
  private let occurrences: [[Int]]
  private let texts: [[UInt32]]
  private let items: [String]

  /// Reads all files; shards are joined, after a look at whether they begin where `index.json` says.
  init(_ files: [(path: String, bytes: [UInt8])]) throws {
    let source = Source(files)
    let contents = try source.file("search/index.json")
    let shards: [String: [Int]] = try cast(contents["shards"])
    firstCharacters = shards["terms"] ?? []
    terms = try firstCharacters.indices.map { try cast(try source.file("search/t/\($0).json")["terms"]) }
    occurrences = try source.joined("o", "occurrences", shards) { try cast($0) }
    texts = try source.joined("p", "texts", shards, Self.texts)
    let editions: [[Any]] = try cast(contents["editions"])
    let ids: [String] = try editions.map { try cast($0[0]) }
    items = try source.joined("i", "items", shards) { try Self.items($0, editions: ids) }
  }

  /// The ids of the items that hold a term of any number of characters.
  func items(with term: String) -> Set<String> {
    let scalars = SearchText.normalised(term)
    let characters = scalars.compactMap { Unicode.Scalar($0).map { String($0) } }
    guard let first = characters.first else { return [] }
    let pairs = characters.count == 1 ? [(first, "")] : Array(zip(characters, characters.dropFirst()))
    let lists = pairs.map { Set(paragraphs(first: $0.0, second: $0.1)) }
    let candidates = lists.dropFirst().reduce(lists[0]) { $0.intersection($1) }
    let found = characters.count < 3 ? candidates : candidates.filter { texts[$0].holds(scalars) }
    return Set(found.flatMap { unpack(occurrences[$0].dropFirst()).map { items[$0] } })
  }

  private func paragraphs(first: String, second: String) -> [Int] {
    let scalar = Int(first.unicodeScalars.first?.value ?? 0)
    guard let shard = firstCharacters.lastIndex(where: { $0 <= scalar }) else { return [] }
    return unpack(terms[shard][first]?[second] ?? [])
  }

  private static func texts(_ body: Any?) throws -> [[UInt32]] {
    let texts: [String: Any] = try cast(body)
    let pieces: [String] = try cast(texts["pieces"])
    let paragraphs: [[Any]] = try cast(texts["paragraphs"])
    return try paragraphs.map { parts in
      SearchText.normalised(try parts.map { try ($0 as? String) ?? pieces[cast($0)] }.joined())
    }
  }

  private static func items(_ body: Any?, editions: [String]) throws -> [String] {
    let rows: [[Any]] = try cast((body as? [String: Any])?["rows"])
    let members: [[Int]] = try rows.map { try cast($0[2]) }
    return members.flatMap { row -> [String] in
      var edition = 0
      return stride(from: 0, to: row.count, by: 2).map {
        edition += row[$0]
        return "\(editions[edition])/\(row[$0 + 1])"
      }
    }
  }
}

/// The files by path.
private struct Source {
  private let files: [String: Data]

  init(_ files: [(path: String, bytes: [UInt8])]) {
    self.files = Dictionary(files.map { ($0.path, Data($0.bytes)) }, uniquingKeysWith: { first, _ in first })
  }

  func file(_ path: String) throws -> [String: Any] {
    try cast(try JSONSerialization.jsonObject(with: files[path] ?? Data()))
  }

  func joined<Entry>(
    _ folder: String, _ kind: String, _ shards: [String: [Int]], _ read: (Any?) throws -> [Entry]
  ) throws -> [Entry] {
    var entries: [Entry] = []
    for (number, first) in (shards[kind] ?? []).enumerated() {
      guard entries.count == first else { throw IndexReaderError() }
      entries += try read(try file("search/\(folder)/\(number).json")[kind])
    }
    return entries
  }
}

struct IndexReaderError: Error {}

private func cast<Value>(_ value: Any?) throws -> Value {
  guard let value = value as? Value else { throw IndexReaderError() }
  return value
}

private func unpack(_ runs: some Sequence<Int>) -> [Int] {
  var numbers: [Int] = []
  for step in runs {
    let last = numbers.last ?? -1
    numbers += step > 0 ? [last + step] : Array(last + 1...last - step)
  }
  return numbers
}

extension [UInt32] {
  /// Whether a stretch of these scalars is the one given.
  func holds(_ stretch: [UInt32]) -> Bool {
    guard stretch.count <= count else { return false }
    return (0...count - stretch.count).contains { self[$0..<$0 + stretch.count].elementsEqual(stretch) }
  }
}
