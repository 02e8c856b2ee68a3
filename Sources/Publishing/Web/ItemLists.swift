internal import Standards

/// Lists of items as several pages show them.
struct ItemLists {
  private let site: WebSite
  private let frame: PageFrame

  /// Lists on a page.
  init(_ site: WebSite, _ frame: PageFrame) {
    self.site = site
    self.frame = frame
  }

  /// Items under the titles of their editions, in the order given.
  func groups(_ items: ArraySlice<ItemRef>) -> [View] {
    items.split(whereNeighbours: { $0.edition != $1.edition }).compactMap { items in
      guard let first = items.first else { return nil }
      let edition = site.model.editions[Int(first.edition)]
      return View([
        "name": .text(edition.fullTitle), "href": .text(frame.href(.edition(edition.id))),
        "items": .list(items.map { Self.entry(edition.items[Int($0.item)], href: href(edition, Int($0.item))) }),
      ])
    }
  }

  /// One item of a list.
  static func entry(_ item: EditionSummary.ItemSummary, href: String) -> View {
    View([
      "mark": .text(mark(printed: item.printed, number: item.number)), "name": .text(item.name), "href": .text(href),
    ])
  }

  /// The document's own mark of an item; its number where it prints none.
  static func mark(printed: String, number: Int) -> String { printed.isEmpty ? "\(number)." : printed }

  private func href(_ edition: EditionSummary, _ item: Int) -> String {
    frame.href(.item(edition.id, edition.items[item].number))
  }
}

extension ArraySlice {
  /// The runs between neighbours that differ.
  fileprivate func split(whereNeighbours differ: (Element, Element) -> Bool) -> [ArraySlice<Element>] {
    var runs: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices.dropFirst() where differ(self[index - 1], self[index]) {
      runs.append(self[start..<index])
      start = index
    }
    if start < endIndex { runs.append(self[start...]) }
    return runs
  }
}
