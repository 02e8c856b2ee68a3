internal import HanText
internal import Standards

/// Notices as lists show them.
struct NoticeList {
  private let site: WebSite
  private let frame: PageFrame

  /// Lists on a page.
  init(_ site: WebSite, _ frame: PageFrame) {
    self.site = site
    self.frame = frame
  }

  /// The latest notices of the site; those without a date come last.
  func latest(_ limit: Int) -> [View] {
    let dated = site.model.editions.enumerated().filter { $1.notice != nil }
    let sorted = dated.sorted { left, right in
      switch (left.element.date, right.element.date) {
      case (let from?, let to?) where from != to: from > to
      case (.some, nil): true
      case (nil, .some): false
      default: left.offset < right.offset
      }
    }
    return sorted.prefix(limit).compactMap { entry($1) }
  }

  /// The notices of editions, in the order given.
  func entries(_ editions: [EditionSummary]) -> [View] { editions.compactMap(entry) }

  private func entry(_ edition: EditionSummary) -> View? {
    edition.notice.map { notice in
      View([
        "heading": .text(notice.title), "href": .text(frame.href(.notice(edition.id))),
        "number": .text(notice.number), "date": .text(notice.date?.iso ?? ""),
      ])
    }
  }
}
