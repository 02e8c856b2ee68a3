internal import Comparing
internal import Diagnostics
internal import HanText
internal import Standards

/// The same service in other regions, as the page of an item shows it: who says the same word for word, and of the others
/// what differs.
struct ItemElsewhere {
  /// The number of regions of one text that a page names, and of texts it shows.
  private static let (namesLimit, textsLimit) = (6, 3)

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
      "same": .html(same.isEmpty ? "" : names(same, frame)),
      "hasGroups": .flag(!different.isEmpty),
      "groups": .list(different.prefix(Self.textsLimit).map { group($0, index, frame) }),
      "all": .text(isCut ? "\(frame.href(.search))?q=\(query)" : ""),
      "count": .text(String(same.count + different.reduce(0) { $0 + $1.count })),
    ])
  }

  /// The first regions with links, and the number of all where that is more: 杭州市、衢州市等12个地区.
  private func names(_ items: [ItemRef], _ frame: PageFrame) -> String {
    let editions = context.site.model.editions
    var html = ""
    for item in items.prefix(Self.namesLimit) {
      let id = editions[Int(item.edition)].id
      let address = frame.href(.item(id, editions[Int(item.edition)].items[Int(item.item)].number))
      let name = HTML.escape(context.site.regions.name(of: id.region))
      html += "\(html.isEmpty ? "" : "、")<a href=\"\(address)\">\(name)</a>"
    }
    return items.count > Self.namesLimit ? "\(html)等\(items.count)个地区" : html
  }

  /// A text that differs: whose it is and in what.
  private func group(_ items: [ItemRef], _ index: Int, _ frame: PageFrame) -> View {
    let first = items[0]
    let other = context.site.model.editions[Int(first.edition)].id
    let contrast = context.site.model.promises.contrast((context.edition.id, index), (other, Int(first.item)))
    return View([
      "regions": .html(names(items, frame)),
      "fields": .text(contrast.fields.joined(separator: "、")),
      "compare": .text(comparison(with: other, index, frame)),
      "amounts": .html(
        AmountsHTML.list(contrast.amounts.filter { $0.kind != .reworded }) { "\($1)（本地\($0)）" }),
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
