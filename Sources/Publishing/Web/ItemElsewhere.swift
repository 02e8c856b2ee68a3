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
    let all = (same.map { [$0] } ?? []) + different
    if all.isEmpty { return nil }
    let isCut = different.count > Self.textsLimit || all.contains { $0.count > Self.namesLimit }
    let query = PercentEncoding.encode(context.places[index].item.name)
    return View([
      "same": .html(same.map { names(context.site.sameNames.first(Self.namesLimit, of: $0), of: $0, frame) } ?? ""),
      "hasGroups": .flag(!different.isEmpty),
      "groups": .list(different.prefix(Self.textsLimit).map { group($0, index, frame) }),
      "all": .text(isCut ? "\(frame.href(.search))?q=\(query)" : ""),
      "count": .text(String(all.reduce(0) { $0 + $1.count })),
    ])
  }

  /// The first regions with links, and the number of all where that is more: 杭州市、衢州市等12个地区.
  private func names(_ items: [ItemRef], of all: SameNameIndex.Others, _ frame: PageFrame) -> String {
    let site = context.site
    var html = ""
    for item in items {
      let edition = Int(item.edition)
      html += html.isEmpty ? "<a href=\"" : "、<a href=\""
      html += frame.href(site.addresses[edition])
      html += String(site.model.editions[edition].items[Int(item.item)].number)
      html += "/\">"
      html += site.regionNames[edition]
      html += "</a>"
    }
    return all.count > items.count ? "\(html)等\(all.count)个地区" : html
  }

  /// A text that differs: whose it is, the nearest first, and in what.
  private func group(_ all: SameNameIndex.Others, _ index: Int, _ frame: PageFrame) -> View {
    let nearest = all.nearest
    let others = context.site.sameNames.first(Self.namesLimit, of: all).filter { $0 != nearest }
    let other = context.site.model.editions[Int(nearest.edition)].id
    let contrast = context.site.model.promises.contrast((context.edition.id, index), (other, Int(nearest.item)))
    return View([
      "regions": .html(names([nearest] + others.prefix(Self.namesLimit - 1), of: all, frame)),
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
