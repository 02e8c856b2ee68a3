internal import HanText

/// The paragraphs and items of an index in the order in which its files number them.
///
/// Items of one service (of the same normalised name) stand together, and among them those whose name, domain and
/// category are the same; paragraphs stand in the order of the first service that holds them, then by kind and text.
/// Nothing here depends on the numbers of the interner, which follow the order of arrival.
struct Layout {
  /// An item.
  struct Item {
    let edition: UInt32
    let number: UInt32
    /// Ranks of its service, name, domain and category, each by first appearance.
    let service: UInt32
    let name: UInt32
    let domain: UInt32
    let category: UInt32
    /// Where its paragraphs stand in the edition's list.
    let paragraphs: Range<Int>
  }

  /// The editions in the order of results.
  let editions: [SearchIndex.StoredEdition]
  /// The store of the paragraphs' bytes.
  let store: ByteInterner
  /// The items in the order of the index.
  let items: [Item]
  /// The paragraphs in the order of the index, by their numbers in the store.
  let paragraphs: [UInt32]

  /// Puts items and paragraphs of the editions in order.
  init(_ editions: [SearchIndex.StoredEdition], _ store: ByteInterner) {
    self.editions = editions
    self.store = store
    items = Self.orderedItems(editions, store)
    paragraphs = Self.orderedParagraphs(items, editions, store)
  }

  /// Where the text of a paragraph stands in the bytes of the store.
  func text(of paragraph: Int) -> Range<Int> {
    storedText(paragraphs[paragraph])
  }

  /// Where the text of a paragraph, given by its number in the store, stands in the bytes of the store.
  func storedText(_ paragraph: UInt32) -> Range<Int> {
    let range = store.range(of: Int(paragraph))
    return range.lowerBound + 1..<range.upperBound
  }

  /// What a paragraph is.
  func kind(of paragraph: Int) -> Int {
    Int(store.bytes[store.range(of: Int(paragraphs[paragraph])).lowerBound])
  }

  /// The name, domain or category of an item, by its number in the store.
  func heading(_ kind: ParagraphKind, of item: Item) -> UInt32 {
    editions[Int(item.edition)].paragraphs[item.paragraphs.lowerBound + Int(kind.rawValue)]
  }

  private static func orderedItems(_ editions: [SearchIndex.StoredEdition], _ store: ByteInterner) -> [Item] {
    var services = ServiceNumbers(store)
    var ranks = Ranks(count: store.count)
    var items: [Item] = []
    for (place, edition) in editions.enumerated() {
      var start = 0
      for (number, end) in zip(edition.numbers, edition.ends) {
        let name = edition.paragraphs[start]
        items.append(
          Item(
            edition: UInt32(place), number: number, service: services.number(ofName: name), name: ranks[name],
            domain: ranks[edition.paragraphs[start + 1]], category: ranks[edition.paragraphs[start + 2]],
            paragraphs: start..<Int(end)))
        start = Int(end)
      }
    }
    items.sort { $0.isBefore($1) }
    return items
  }

  private static func orderedParagraphs(
    _ items: [Item], _ editions: [SearchIndex.StoredEdition], _ store: ByteInterner
  ) -> [UInt32] {
    var services = [UInt32?](repeating: nil, count: store.count)
    var used: [(service: UInt32, paragraph: UInt32)] = []
    for item in items {
      for paragraph in editions[Int(item.edition)].paragraphs[item.paragraphs] where services[Int(paragraph)] == nil {
        services[Int(paragraph)] = item.service
        used.append((item.service, paragraph))
      }
    }
    store.bytes.withUnsafeBufferPointer { bytes in
      used.sort { left, right in
        if left.service != right.service { return left.service < right.service }
        return bytes[store.range(of: Int(left.paragraph))]
          .lexicographicallyPrecedes(bytes[store.range(of: Int(right.paragraph))])
      }
    }
    return used.map(\.paragraph)
  }
}

extension Layout.Item {
  /// Whether name, domain and category are the same.
  func hasNameAndPlace(of other: Layout.Item) -> Bool {
    (service, name, domain, category) == (other.service, other.name, other.domain, other.category)
  }

  fileprivate func isBefore(_ other: Layout.Item) -> Bool {
    (service, name, domain, category, edition, number)
      < (other.service, other.name, other.domain, other.category, other.edition, other.number)
  }
}

/// Numbers by first appearance.
private struct Ranks {
  private var ranks: [UInt32?]
  private var next: UInt32 = 0

  init(count: Int) {
    ranks = Array(repeating: nil, count: count)
  }

  subscript(paragraph: UInt32) -> UInt32 {
    mutating get {
      if let rank = ranks[Int(paragraph)] { return rank }
      ranks[Int(paragraph)] = next
      next += 1
      return next - 1
    }
  }
}

/// Numbers of services by first appearance: two names are one service when their normalised texts are equal.
private struct ServiceNumbers {
  private let store: ByteInterner
  private var numbers: [UInt32: UInt32] = [:]
  private var names = ByteInterner()

  init(_ store: ByteInterner) {
    self.store = store
  }

  mutating func number(ofName paragraph: UInt32) -> UInt32 {
    if let number = numbers[paragraph] { return number }
    let range = store.range(of: Int(paragraph))
    var scalars: [UInt32] = []
    SearchText.append(store.bytes, in: range.lowerBound + 1..<range.upperBound, to: &scalars)
    let key = scalars.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8), UInt8($0 >> 16)] }
    let number = UInt32(names.intern(key, in: 0..<key.count))
    numbers[paragraph] = number
    return number
  }
}
