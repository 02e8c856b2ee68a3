public import Standards

/// What the search index takes from one edition. Fragments can be made in parallel.
public struct IndexFragment: Sendable {
  /// The edition.
  public let id: EditionID

  /// Where it applies, as results show it: the name of the region, or the title where there is no region.
  let place: String
  /// The label of the edition.
  let label: String
  /// The items in order.
  private(set) var items: [Item] = []
  /// The paragraphs of all items, each a byte of its kind and its text in UTF-8.
  private(set) var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// An item: its number and the numbers of its paragraphs, of which the first three are name, domain and category.
  struct Item: Sendable {
    let number: UInt32
    var paragraphs: [UInt32]
  }

  /// The fragment of an edition.
  public init(_ edition: Edition) {
    id = edition.id
    place = edition.region?.name ?? edition.standard.title
    label = edition.standard.label
    for domain in edition.standard.domains {
      let domainName = append(.domain, domain.name)
      for category in domain.categories {
        let categoryName = append(.category, category.name)
        for item in category.items { append(item, domain: domainName, category: categoryName) }
      }
    }
  }

  /// The number of paragraphs.
  var paragraphCount: Int { ends.count }

  /// Where a paragraph stands in ``bytes``, its kind included.
  func range(of paragraph: Int) -> Range<Int> {
    (paragraph == 0 ? 0 : Int(ends[paragraph - 1]))..<Int(ends[paragraph])
  }

  private mutating func append(_ item: ServiceItem, domain: UInt32, category: UInt32) {
    var paragraphs = [append(.name, item.name), domain, category]
    append(.note, item.note, to: &paragraphs)
    for field in item.fields { append(ParagraphKind(field.role), field.text, to: &paragraphs) }
    items.append(Item(number: UInt32(clamping: item.number), paragraphs: paragraphs))
  }

  private mutating func append(_ kind: ParagraphKind, _ passage: Passage, to paragraphs: inout [UInt32]) {
    for line in passage.lines { paragraphs.append(append(kind, line)) }
  }

  private mutating func append(_ kind: ParagraphKind, _ text: String) -> UInt32 {
    bytes.append(kind.rawValue)
    bytes.append(contentsOf: text.utf8)
    ends.append(UInt32(bytes.count))
    return UInt32(ends.count - 1)
  }
}
