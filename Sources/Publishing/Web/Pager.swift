/// The pages of a list of 100 entries each, or as many as its entries allow.
struct Pager {
  private let frame: PageFrame
  private let list: Address
  private let number: Int
  private let count: Int

  /// The way through a list from one of its pages.
  init(_ frame: PageFrame, list: Address, number: Int, count: Int) {
    self.frame = frame
    self.list = list
    self.number = number
    self.count = count
  }

  /// The pages of a list: each with its number, from 1, and its entries; none for an empty list.
  static func pages<Element>(
    of entries: [Element], length: Int = WebPages.pageLength
  ) -> [(number: Int, entries: ArraySlice<Element>)] {
    stride(from: 0, to: entries.count, by: length).map { start in
      (start / length + 1, entries[start..<min(start + length, entries.count)])
    }
  }

  /// The number of pages for a number of entries.
  static func count(of entries: Int, length: Int = WebPages.pageLength) -> Int { (entries + length - 1) / length }

  /// The values for the template; `nil` where there is one page.
  var view: View? {
    guard count > 1 else { return nil }
    // The first, the last and those near: a long list does not list all its pages on each.
    let shown = (1...count).filter { $0 == 1 || $0 == count || abs($0 - number) <= 2 }
    return View([
      "previous": .text(number > 1 ? href(number - 1) : ""),
      "next": .text(number < count ? href(number + 1) : ""),
      "pages": .list(
        shown.map { page in
          View([
            "number": .text(String(page)), "href": .text(href(page)), "current": .flag(page == number),
            "gap": .flag(page > 1 && !shown.contains(page - 1)),
          ])
        }),
    ])
  }

  private func href(_ page: Int) -> String { frame.href(list.page(page)) }
}
