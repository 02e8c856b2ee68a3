public import Standards

/// The search index of a site: fragments go in as editions are read, files come out at the end.
///
/// Text that recurs, as most of a standard does from region to region, is stored once, so memory grows with what is
/// different. The files depend on the editions and their order alone, not on the order in which they were added.
public struct SearchIndex: Sendable {
  /// An edition as far as the index keeps it.
  struct StoredEdition: Sendable {
    let id: EditionID
    let place: String
    let label: String
    /// The items' numbers.
    var numbers: [UInt32] = []
    /// Where the paragraphs of each item end in ``paragraphs``.
    var ends: [UInt32] = []
    /// The paragraphs of all items, by their numbers in ``SearchIndex/paragraphs``.
    var paragraphs: [UInt32] = []
  }

  /// Every different paragraph, with the byte of its kind before its text.
  private(set) var paragraphs = ByteInterner(capacity: 4096)
  private(set) var editions: [EditionID: StoredEdition] = [:]

  /// An index of nothing.
  public init() {}

  /// Adds an edition; one that was added before under the same id is replaced.
  public mutating func add(_ fragment: IndexFragment) {
    let numbers = (0..<fragment.paragraphCount).map {
      UInt32(paragraphs.intern(fragment.bytes, in: fragment.range(of: $0)))
    }
    var edition = StoredEdition(id: fragment.id, place: fragment.place, label: fragment.label)
    for item in fragment.items {
      edition.numbers.append(item.number)
      edition.paragraphs.append(contentsOf: item.paragraphs.lazy.map { numbers[Int($0)] })
      edition.ends.append(UInt32(edition.paragraphs.count))
    }
    editions[fragment.id] = edition
  }

  /// The files of the index, as paths inside the website (`search/index.json`, `search/t/0.json`, …) with their bytes.
  ///
  /// - Parameter order: The editions in the order in which results show them. One that was not added is passed over,
  ///   one that is not named is left out.
  /// - Parameter vocabulary: Synonyms and names of organs.
  public func files(
    order: [EditionID], vocabulary: SearchVocabulary = SearchVocabulary()
  ) -> [(path: String, bytes: [UInt8])] {
    files(order: order, vocabulary: vocabulary, sizes: ShardSizes())
  }

  /// The files with shards of the sizes given.
  func files(
    order: [EditionID], vocabulary: SearchVocabulary, sizes: ShardSizes
  ) -> [(path: String, bytes: [UInt8])] {
    let layout = Layout(order.compactMap { editions[$0] }, paragraphs)
    let pieces = PieceTable(layout)
    let facets = Facets(layout, vocabulary)
    let words = WordFiles(layout, pieces, vocabulary, organs: facets.organs)
    return IndexFiles(layout, pieces, facets, words, sizes).files
  }

  /// The files of an index of fragments, which are taken to be in the order in which results show them.
  public static func files(
    from fragments: [IndexFragment], vocabulary: SearchVocabulary = SearchVocabulary()
  ) -> [(path: String, bytes: [UInt8])] {
    var index = SearchIndex()
    for fragment in fragments { index.add(fragment) }
    return index.files(order: fragments.map(\.id), vocabulary: vocabulary)
  }
}
