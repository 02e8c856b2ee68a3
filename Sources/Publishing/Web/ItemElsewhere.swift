internal import Comparing
internal import Diagnostics
internal import Standards

/// The same service in other regions, as the page of an item shows it: who says the same word for word, and of the others
/// what differs.
struct ItemElsewhere {
  /// The number of regions of one text that a page names, of texts it shows and of amounts of each.
  private static let (namesLimit, textsLimit, amountsLimit) = (6, 3, 4)

  private let context: EditionContext

  /// The service in other regions than that of an edition.
  init(_ context: EditionContext) {
    self.context = context
  }

  /// The values of the item at a position; `nil` where no other region has the service.
  func view(of index: Int, _ frame: PageFrame) -> View? {
    guard let position = context.position else { return nil }
    let (same, different) = context.site.sameNames.others(than: ItemRef(position, index))
    if same.isEmpty && different.isEmpty { return nil }
    let isCut =
      same.count > Self.namesLimit || different.count > Self.textsLimit
      || different.contains { $0.count > Self.namesLimit }
    let query = PercentEncoding.encode(context.places[index].item.name)
    return View([
      "same": .part(same.isEmpty ? nil : names(same, frame)),
      "groups": .list(different.prefix(Self.textsLimit).map { group($0, index, frame) }),
      "all": .text(isCut ? "\(frame.href(.search))?q=\(query)" : ""),
      "count": .text(String(same.count + different.reduce(0) { $0 + $1.count })),
    ])
  }

  /// The first regions by name, with the number of all where that is more.
  private func names(_ items: [ItemRef], _ frame: PageFrame) -> View {
    View([
      "names": .list(
        items.prefix(Self.namesLimit).enumerated().map { index, item in
          let edition = context.site.model.editions[Int(item.edition)]
          return View([
            "name": .text(context.site.regions.name(of: edition.id.region)), "separator": .text(index > 0 ? "、" : ""),
            "href": .text(frame.href(.item(edition.id, edition.items[Int(item.item)].number))),
          ])
        }),
      "total": .text(items.count > Self.namesLimit ? String(items.count) : ""),
    ])
  }

  /// A text that differs: whose it is and in what.
  private func group(_ items: [ItemRef], _ index: Int, _ frame: PageFrame) -> View {
    let first = items[0]
    let other = context.site.model.editions[Int(first.edition)].id
    let contrast = context.site.model.promises.contrast((context.edition.id, index), (other, Int(first.item)))
    let amounts = contrast.amounts.filter { $0.kind != .reworded }
    var view = names(items, frame)
    view.set([
      "fields": .text(contrast.fields.joined(separator: "、")),
      "hasAmounts": .flag(!amounts.isEmpty),
      "amounts": .list(amounts.prefix(Self.amountsLimit).map(Self.amount)),
      "more": .text(amounts.count > Self.amountsLimit ? String(amounts.count) : ""),
      "compare": .text(comparison(with: other, index, frame)),
    ])
    return view
  }

  private static func amount(_ change: Change) -> View {
    View([
      "subject": .text(change.subject), "there": .text(change.new?.text ?? ""), "here": .text(change.old?.text ?? ""),
    ])
  }

  /// The line on a comparison page where an item stands beside that of another edition; empty where there is none.
  private func comparison(with other: EditionID, _ index: Int, _ frame: PageFrame) -> String {
    let (own, number) = (context.edition.id, context.places[index].item.number)
    for pair in context.site.comparisons[own] ?? [] {
      if pair.new == own && pair.old == other { return "\(frame.href(pair.address))#item-\(number)" }
      if pair.old == own && pair.new == other { return "\(frame.href(pair.address))#old-\(number)" }
    }
    return ""
  }
}
