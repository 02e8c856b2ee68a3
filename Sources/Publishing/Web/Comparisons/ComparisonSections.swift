internal import Comparing

/// The differences of a pair, cut into pages: those of a domain together, on further pages where they are many.
struct ComparisonSections {
  /// The differences of one domain.
  struct Section {
    /// The name of the domain; empty where items stand under none.
    let name: String
    /// The entries in order, those without a change among them.
    var entries: [ItemDifference] = []
    /// The address of its first page.
    let address: Address
    /// The changed entries in order, with their HTML.
    fileprivate(set) var changed: [(entry: ItemDifference, html: String)] = []
    /// Which of ``changed`` stand on each page.
    fileprivate(set) var pages: [Range<Int>] = []

    /// The address of the page on which a changed entry stands.
    func address(of index: Int) -> Address {
      address.page((pages.firstIndex { $0.contains(index) } ?? 0) + 1)
    }
  }

  /// The sections, in the order of the new edition; domains that only the old one has come last.
  private(set) var sections: [Section] = []

  /// The sections of a pair's changes. `html` renders an entry for the page of a section.
  init(_ changes: ChangeSet, in folder: Address, html: (ItemDifference, Address) -> String) {
    var positions: [String: Int] = [:]
    for entry in changes.items {
      let domain = (entry.new.first ?? entry.old.first)?.domain ?? ""
      let position = positions[domain] ?? sections.count
      if position == sections.count {
        sections.append(Section(name: domain, address: Address("\(folder.folder)domain-\(position + 1)/")))
        positions[domain] = position
      }
      sections[position].entries.append(entry)
    }
    for index in sections.indices {
      sections[index].fill(html)
    }
  }
}

extension ComparisonSections.Section {
  /// Renders the changed entries and puts them on pages. Links of a further page are longer than those of the first, for
  /// which sizes are counted.
  fileprivate mutating func fill(_ html: (ItemDifference, Address) -> String) {
    changed = entries.filter(\.isChanged).map { ($0, html($0, address)) }
    pages = PageFilling.pages(of: changed.map(\.html.utf8.count))
    for (number, page) in pages.enumerated().dropFirst() {
      for index in page { changed[index].html = html(changed[index].entry, address.page(number + 1)) }
    }
  }
}
