import Foundation
import HanText

@testable import Indexing

/// Answers queries from the files of an index as SearchFormat describes them, in the simplest way: the pieces are put
/// together from the places of the terms and looked through.
struct IndexReader {
  private let items: [String]
  private let headings: [[[UInt32]]]
  private let pieces: [(scalars: [UInt32], holders: Set<Int>)]
  private let texts: [(scalars: [UInt32], holders: Set<Int>)]
  /// The ids of the items that the index tells of the terms of synonyms.
  let told: [String: Set<String>]

  /// Reads all files.
  init(_ files: [(path: String, bytes: [UInt8])]) throws {
    let source = Source(files)
    let contents = try source.file("search/index.json")
    let shards: [String: Any] = try cast(contents["shards"])
    let places: [[String]] = try cast(contents["places"])
    let rows: [[Any]] = try cast(contents["rows"])
    let headingsOfRows = try rows.map { row -> [[UInt32]] in
      let place: Int = try cast(row[1])
      return ([try cast(row[0])] + places[place]).map(SearchText.normalised)
    }
    let members = try Self.items(contents)
    items = members.map(\.id)
    headings = members.map { headingsOfRows[$0.row] }
    let firstTerms: [String] = try cast(shards["terms"])
    let terms: [[String: Any]] = try firstTerms.indices.map {
      try cast(try source.file("search/t/\($0).json")["terms"])
    }
    let apart = Set(try terms.flatMap { try (cast($0["apart"]) as [String: Int]).values }).sorted()
    let files = try terms + apart.map { try source.file("search/h/\($0).json") }
    pieces = try Self.pieces(files, Self.scalars(terms.map { try cast($0["places"]) }))
    let words: [[Any]] = try ([contents] + firstTerms.indices.map { try source.file("search/t/\($0).json") })
      .flatMap { try cast($0["words"]) as [[Any]] }
    told = try Self.told(words.flatMap { $0.dropFirst() }.compactMap { $0 as? [Any] }, items)
    let firstItems: [Int] = try cast(shards["texts"])
    texts = try summed(firstItems).enumerated().flatMap { number, first in
      try Self.texts(try source.file("search/p/\(number).json")["texts"], first: first)
    }
  }

  /// The ids of the items that hold a term of any number of characters.
  func items(with term: String) -> Set<String> {
    let scalars = SearchText.normalised(term)
    if scalars.isEmpty { return [] }
    let isCut = zip(scalars, scalars.dropFirst()).contains { PieceCutting.isCut($0, $1) }
    let holders = (isCut ? texts : pieces).filter { $0.scalars.holds(scalars) }.flatMap(\.holders)
    let named = isCut ? headings.indices.filter { headings[$0].contains { $0.holds(scalars) } } : []
    return Set((holders + named).map { items[$0] })
  }

  private static func told(_ terms: [[Any]], _ items: [String]) throws -> [String: Set<String>] {
    var told: [String: Set<String>] = [:]
    for term in terms {
      var firstItem = 0
      let holders = try term.dropFirst().flatMap { list in
        var runs: [Int] = try cast(list)
        firstItem += runs[1]
        runs[1] = firstItem + 1
        return unpack(runs.dropFirst())
      }
      told[try cast(term[0])] = Set(holders.map { items[$0] })
    }
    return told
  }

  /// The items in order, row by row and in each by edition.
  private static func items(_ contents: [String: Any]) throws -> [(id: String, row: Int)] {
    let sequences: [[[Int]]] = try cast(contents["sequences"])
    let editions: [String: Any] = try cast(contents["editions"])
    let ids: [String] = try cast(editions["ids"])
    let numbers: [Int] = try cast(editions["sequences"])
    let omitted: [[Int]] = try cast(editions["omitted"])
    var members: [(row: Int, edition: Int, id: String)] = []
    for (edition, sequence) in summed(numbers).enumerated() {
      let left = Set(summed(omitted[edition]))
      var number = 0
      for (place, row) in sequences[sequence][0].enumerated() where !left.contains(place) {
        number = sequences[sequence].count > 1 ? sequences[sequence][1][place] : number + 1
        members.append((row, edition, "\(ids[edition])/\(number)"))
      }
    }
    // Stable, as items of one row and edition keep the order of their numbers.
    return members.enumerated()
      .sorted { ($0.element.row, $0.element.edition, $0.offset) < ($1.element.row, $1.element.edition, $1.offset) }
      .map { ($0.element.id, $0.element.row) }
  }

  /// The characters of all pieces, put together from the places of the terms.
  private static func scalars(_ shards: [[String: [String: [Int]]]]) throws -> [Int: (UInt32, UInt32?)] {
    var scalars: [Int: (UInt32, UInt32?)] = [:]
    for (first, seconds) in shards.flatMap({ $0 }) {
      for (second, runs) in seconds {
        for place in unpack(runs) {
          guard let scalar = first.unicodeScalars.first, scalars[place] == nil else { throw IndexReaderError() }
          scalars[place] = (scalar.value, second.unicodeScalars.first?.value)
        }
      }
    }
    return scalars
  }

  /// The pieces of all files of terms. Every place belongs to a piece, and files tell the same of one.
  private static func pieces(
    _ shards: [[String: Any]], _ scalars: [Int: (UInt32, UInt32?)]
  ) throws -> [(scalars: [UInt32], holders: Set<Int>)] {
    var pieces: [Int: (scalars: [UInt32], holders: Set<Int>)] = [:]
    for shard in shards {
      let entries: [[Any]] = try cast(shard["pieces"])
      var holders: [Set<Int>] = []
      var (end, firstItem) = (0, 0)
      for entry in entries {
        let (gap, length): (Int, Int) = (try cast(entry[0]), try cast(entry[1]))
        if entry.count == 2 {
          holders.append(try cast(holders.last))
        } else if let back = entry[2] as? Int {
          holders.append(holders[holders.count - back])
        } else {
          holders.append(
            try entry.dropFirst(2).reduce(into: []) { all, list in
              var runs: [Int] = try cast(list)
              firstItem += runs[1]
              runs[1] = firstItem + 1
              all.formUnion(unpack(runs.dropFirst()))
            })
        }
        let start = end + gap
        end = start + length
        let text = (start..<end).compactMap { scalars[$0] }
        guard text.count == length, zip(text, text.dropFirst()).allSatisfy({ $0.1 == $1.0 }), text.last?.1 == nil else {
          throw IndexReaderError()
        }
        let piece = (scalars: text.map(\.0), holders: holders[holders.count - 1])
        if let known = pieces[start], known != piece { throw IndexReaderError() }
        pieces[start] = piece
      }
    }
    guard pieces.values.reduce(0, { $0 + $1.scalars.count }) == scalars.count else { throw IndexReaderError() }
    return Array(pieces.values)
  }

  private static func texts(_ body: Any?, first: Int) throws -> [(scalars: [UInt32], holders: Set<Int>)] {
    let texts: [String: Any] = try cast(body)
    let parts: [String] = try cast(texts["parts"])
    let paragraphs: [[Any]] = try cast(texts["paragraphs"])
    return try paragraphs.map { paragraph in
      let pieces: [Any] = try cast(paragraph[1])
      let text = try pieces.map { try ($0 as? String) ?? parts[cast($0)] }.joined()
      let runs: [Int] = try paragraph.dropFirst(2).map { try cast($0) }
      return (SearchText.normalised(text), Set(unpack(runs).map { $0 + first }))
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

private func summed(_ gaps: [Int]) -> [Int] {
  var sum = 0
  return gaps.map { gap in
    sum += gap
    return sum
  }
}

extension [UInt32] {
  /// Whether a stretch of these scalars is the one given.
  func holds(_ stretch: [UInt32]) -> Bool {
    guard stretch.count <= count else { return false }
    return (0...count - stretch.count).contains { self[$0..<$0 + stretch.count].elementsEqual(stretch) }
  }
}
