internal import HanText

/// The editions, rows and items of an index in the order in which its files number them.
///
/// A row is a name with its domain and category; rows of one service (of the same normalised name) stand together.
/// Editions that have the same rows stand together. Items are numbered row by row, in each by edition. Nothing here
/// depends on the numbers of the interner, which follow the order of arrival.
struct Layout {
  /// A row by the numbers of its texts in the store.
  struct Row: Hashable {
    let name: UInt32
    let domain: UInt32
    let category: UInt32
  }

  /// An item: its row, its edition by place in ``editions``, and where its paragraphs stand in the edition's list.
  struct Item {
    let row: UInt32
    let edition: UInt32
    let number: UInt32
    let paragraphs: Range<Int>
  }

  /// An edition with its place in the order of results, its sequence and the places left out.
  struct PlacedEdition {
    let stored: SearchIndex.StoredEdition
    let rank: Int
    let sequence: Int
    let omitted: [UInt32]
  }

  /// The store of the paragraphs' bytes.
  let store: ByteInterner
  /// The rows in order.
  let rows: [Row]
  /// The sequences of rows.
  let sequences: [EditionSequences.Sequence]
  /// The editions in the order of the index.
  let editions: [PlacedEdition]
  /// The items in the order of the index.
  let items: [Item]
  /// The number of services.
  let serviceCount: Int
  /// The different paragraphs of the items, ascending; the store may hold those of other editions too.
  let paragraphs: [UInt32]

  /// Puts editions, given in the order of results, and their items in order.
  init(_ given: [SearchIndex.StoredEdition], _ store: ByteInterner) {
    self.store = store
    var services = ServiceNumbers(store)
    var seen: [Row: Int] = [:]
    for edition in given {
      for row in edition.rows where seen[row] == nil { seen[row] = seen.count }
    }
    // Rows by first appearance have their names by first appearance too, so services are numbered in that order.
    let ordered = seen.sorted { $0.value < $1.value }.map {
      (row: $0.key, service: services.number(ofName: $0.key.name))
    }
    rows = ordered.enumerated().sorted { ($0.element.service, $0.offset) < ($1.element.service, $1.offset) }
      .map(\.element.row)
    serviceCount = services.count
    let numbers = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($0.element, UInt32($0.offset)) })
    var sequences = EditionSequences()
    for edition in given {
      sequences.add(rows: edition.rows.compactMap { numbers[$0] }, numbers: edition.numbers)
    }
    self.sequences = sequences.sequences
    editions = zip(given, sequences.editions).enumerated()
      .map { PlacedEdition(stored: $1.0, rank: $0, sequence: $1.1.sequence, omitted: $1.1.omitted) }
      .sorted { ($0.sequence, $0.rank) < ($1.sequence, $1.rank) }
    items = Self.items(of: editions, numbers)
    var isUsed = [Bool](repeating: false, count: store.count)
    for edition in given {
      for paragraph in edition.paragraphs { isUsed[Int(paragraph)] = true }
    }
    paragraphs = (0..<UInt32(store.count)).filter { isUsed[Int($0)] }
  }

  private static func items(of editions: [PlacedEdition], _ rows: [Row: UInt32]) -> [Item] {
    var items: [Item] = []
    for (place, edition) in editions.enumerated() {
      var start = 0
      for ((row, number), end) in zip(zip(edition.stored.rows, edition.stored.numbers), edition.stored.ends) {
        items.append(
          Item(row: rows[row] ?? 0, edition: UInt32(place), number: number, paragraphs: start..<Int(end)))
        start = Int(end)
      }
    }
    items.sort { ($0.row, $0.edition, $0.number) < ($1.row, $1.edition, $1.number) }
    return items
  }

  /// The paragraphs of an item by their numbers in the store; the first three are name, domain and category.
  func paragraphs(of item: Item) -> ArraySlice<UInt32> {
    editions[Int(item.edition)].stored.paragraphs[item.paragraphs]
  }

  /// Where the text of a paragraph stands in the bytes of the store.
  func text(of paragraph: UInt32) -> Range<Int> {
    let range = store.range(of: Int(paragraph))
    return range.lowerBound + 1..<range.upperBound
  }

  /// What a paragraph is.
  func kind(of paragraph: UInt32) -> ParagraphKind {
    ParagraphKind(rawValue: store.bytes[store.range(of: Int(paragraph)).lowerBound]) ?? .extra
  }

  /// For each row the item of it that stands first in the order of results.
  func leads() -> [Int] {
    var leads = [Int](repeating: -1, count: rows.count)
    for (number, item) in items.enumerated() {
      let lead = leads[Int(item.row)]
      if lead < 0 || editions[Int(item.edition)].rank < editions[Int(items[lead].edition)].rank {
        leads[Int(item.row)] = number
      }
    }
    return leads
  }
}

extension SearchIndex.StoredEdition {
  /// The rows of its items in order.
  fileprivate var rows: [Layout.Row] {
    var start = 0
    return ends.map { end in
      defer { start = Int(end) }
      return Layout.Row(name: paragraphs[start], domain: paragraphs[start + 1], category: paragraphs[start + 2])
    }
  }
}

/// Numbers of services by first appearance: two names are one service when their normalised texts are equal.
private struct ServiceNumbers {
  private let store: ByteInterner
  private var names = ByteInterner()

  init(_ store: ByteInterner) {
    self.store = store
  }

  var count: Int { names.count }

  mutating func number(ofName paragraph: UInt32) -> Int {
    let range = store.range(of: Int(paragraph))
    var scalars: [UInt32] = []
    SearchText.append(store.bytes, in: range.lowerBound + 1..<range.upperBound, to: &scalars)
    let key = scalars.flatMap(PieceTable.bytes)
    return names.intern(key, in: 0..<key.count)
  }
}
