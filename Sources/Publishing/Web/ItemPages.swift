internal import Comparing
internal import HanText
internal import Standards

/// The pages of an edition's items.
struct ItemPages: Sendable {
  /// The number of other items of its lead organ a page links.
  private static let ledLimit = 3
  private let context: EditionContext
  private let history: ItemHistory
  /// The values that all items of the edition share.
  private let shared: View
  private let templates: PageTemplates
  /// The positions of the items that an organ leads, by its name as items print it.
  private let led: [String: [Int]]
  private var edition: Edition { context.edition }

  /// The item pages of an edition. `history` is what changed from edition to edition of its region, the newest first.
  init(_ context: EditionContext, history: [ChangeSet]) {
    self.context = context
    self.history = ItemHistory(context.site, context.edition.id, history)
    let notice = context.edition.notice
    let first = Address.item(context.edition.id, 1)
    let frame = PageFrame(context.site, first)
    shared = View([
      "crumbs": .list(
        frame.trail(
          context.regionCrumbs(frame) + [frame.crumb(context.shortTitle, .edition(context.edition.id))])),
      "regionName": .text(context.regionName),
      "label": .text(context.edition.standard.label),
      "validity": .text(NoticeFacts.doubt(notice)),
      "editionHeading": .text(context.edition.standard.fullTitle),
      "noticeNumber": .text(notice.map { $0.number.isEmpty ? $0.title : $0.number } ?? ""),
      "effectiveText": .text(notice?.effective?.chinese ?? ""),
    ])
    var led: [String: [Int]] = [:]
    for (index, item) in context.summary.items.enumerated() {
      for name in item.leadOrgans { led[name, default: []].append(index) }
    }
    self.led = led
    templates = context.site.templates(for: first).fixing(View([:], over: shared, context.site.shared(for: first)))
  }

  /// The pages, in the order of the items.
  var outputs: [Output] {
    context.places.indices.map { index in
      let address = Address.item(edition.id, context.places[index].item.number)
      return Output(.website, address.file) { templates.render("pages/item", view(of: index)) }
    }
  }

  private func view(of index: Int) -> View {
    let place = context.places[index]
    let item = place.item
    let domain = edition.standard.domains[place.domain]
    let category = domain.categories[place.category]
    let frame = PageFrame(context.site, .item(edition.id, item.number))
    var view = frame.view(
      article: context.article(
        title: item.name, keywords: [item.name, category.name, domain.name, context.regionName],
        description: "\(edition.standard.fullTitle)\(mark(of: item))\(item.name)",
        linkedData: LinkedData.page(of: item, in: category, of: domain, edition)),
      crumbs: nil, here: item.name)
    view.add(base: shared)
    view.set([
      "mark": .text(mark(of: item)), "name": .text(item.name),
      "hasPlace": .flag(!domain.name.isEmpty || !category.name.isEmpty),
      "domain": .part(link(to: domain, at: place.domain, frame)),
      "category": .part(link(to: category, at: place, frame)),
      "note": .html(PassageHTML(topHeading: 2).html(of: item.note)),
      "fields": .list(item.fields.map { field($0, frame) }),
      "previous": .part(index > 0 ? neighbour(index - 1) : nil),
      "next": .part(index + 1 < context.places.count ? neighbour(index + 1) : nil),
      "citation": .text(citation(of: item)),
      "leaflet": .text(
        context.site.model.hasPrint ? PrintJobs.fileName(of: .leaflet(item: item.number), edition.id) : ""),
      "feedback": .part(
        context.site.feedback.view(
          citation: citation(of: item), page: context.site.canonical(.item(edition.id, item.number)))),
    ])
    addRelated(index, frame, to: &view)
    let lines = history.lines(of: item.number, frame)
    view["hasHistory"] = .flag(!lines.isEmpty)
    view["history"] = .list(lines)
    view["elsewhere"] = .part(ItemElsewhere(context).view(of: index, frame))
    return view
  }

  private func mark(of item: ServiceItem) -> String { ItemLists.mark(printed: item.printed, number: item.number) }

  private func link(to domain: Domain, at index: Int, _ frame: PageFrame) -> View? {
    guard !domain.name.isEmpty else { return nil }
    let anchor = "../#\(EditionContext.anchor(domain: index))"
    return View([
      "name": .text(domain.name), "isInferred": .flag(domain.isInferred),
      "href": .text(context.site.domains.address(domain.name).map(frame.href) ?? anchor),
    ])
  }

  private func link(to category: Category, at place: EditionContext.Place, _ frame: PageFrame) -> View? {
    guard !category.name.isEmpty else { return nil }
    let anchor = EditionContext.anchor(domain: place.domain, category: place.category)
    return View([
      "name": .text(category.name), "isInferred": .flag(category.isInferred), "href": .text("../#\(anchor)"),
    ])
  }

  private func field(_ field: Field, _ frame: PageFrame) -> View {
    var html = PassageHTML(topHeading: 2, label: field.label)
    html.picksOutAmounts = field.role == .standard
    if field.role == .lead {
      html.organAddress = { [site = context.site, region = edition.id.region] name in
        site.organs.address(name, in: region).map(frame.href)
      }
    }
    return View([
      "label": .text(field.label), "role": .text(field.role.rawValue), "text": .html(html.html(of: field.text)),
    ])
  }

  /// The audience's groups, the documents cited and what else its lead organs lead.
  private func addRelated(_ index: Int, _ frame: PageFrame, to view: inout View) {
    let item = context.summary.items[index]
    let audiences = item.audiences.compactMap { group in
      context.site.audiences.slug(of: group.rawValue).map { slug in
        View(["name": .text(group.rawValue), "href": .text(frame.href(NamePages.Kind.audiences.page(slug)))])
      }
    }
    let sources = item.sources.compactMap { title in
      context.site.sources.slug(of: title).map { slug in
        View([
          "name": .text(NamePages.Kind.sources.heading(title)),
          "href": .text(frame.href(NamePages.Kind.sources.page(slug))),
        ])
      }
    }
    let organs = item.leadOrgans.compactMap { organ($0, besides: index, frame) }
    view["hasRelated"] = .flag(!audiences.isEmpty || !sources.isEmpty || !organs.isEmpty)
    view["organs"] = .list(organs)
    view["isFor"] = .list(audiences)
    view["hasAudience"] = .flag(!audiences.isEmpty)
    view["cites"] = .list(sources)
    view["hasCited"] = .flag(!sources.isEmpty)
  }

  /// A lead organ with the items of the edition that it leads besides one: those that follow it, from the first again
  /// behind the last. `nil` where there are none.
  private func organ(_ name: String, besides index: Int, _ frame: PageFrame) -> View? {
    let others = (led[name] ?? []).filter { $0 != index }
    guard !others.isEmpty, let address = context.site.organs.address(name, in: edition.id.region) else { return nil }
    let next = others.firstIndex { $0 > index } ?? 0
    let shown = (others[next...] + others[..<next]).prefix(Self.ledLimit)
    return View([
      "name": .text(name), "href": .text(frame.href(address)), "isCut": .flag(others.count > shown.count),
      "items": .list(shown.map(neighbour)),
    ])
  }

  private func neighbour(_ index: Int) -> View {
    let item = context.places[index].item
    return View(["mark": .text(mark(of: item)), "name": .text(item.name), "href": .text("../\(item.number)/")])
  }

  /// 嘉兴市基本公共服务标准（2023年版）（27）项目名，嘉发改〔2024〕64号，2024年6月21日。
  private func citation(of item: ServiceItem) -> String {
    let parts = [
      "\(edition.standard.fullTitle)\(mark(of: item))\(item.name)", edition.notice?.number ?? "",
      edition.notice?.date?.chinese ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "，") + "。"
  }
}
