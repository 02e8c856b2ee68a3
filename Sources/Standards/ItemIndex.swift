/// Names with the items that have them, in the order in which the items name them first.
public struct ItemIndex: Sendable, Hashable {
  /// A name with its items.
  public struct Entry: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The items, in order, each once.
    public private(set) var items: [ServiceItem]

    fileprivate mutating func add(_ item: ServiceItem) {
      if items.last?.number != item.number { items.append(item) }
    }
  }

  /// The names.
  public private(set) var entries: [Entry] = []

  /// An index of items by the names that `names` gives for each.
  public init(_ items: [ServiceItem], names: (ServiceItem) -> [String]) {
    var places: [String: Int] = [:]
    for item in items {
      for name in names(item) {
        if let place = places[name] {
          entries[place].add(item)
        } else {
          places[name] = entries.count
          entries.append(Entry(name: name, items: [item]))
        }
      }
    }
  }
}

extension Standard {
  /// The items by lead organ (牵头负责单位), as the items name it.
  public var itemsByLeadOrgan: ItemIndex { ItemIndex(items, names: \.leadOrgans) }

  /// The items by the documents they cite, titles without 《》.
  public var itemsByCitedDocument: ItemIndex { ItemIndex(items, names: \.citedDocuments) }
}
