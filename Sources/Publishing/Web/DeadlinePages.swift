internal import HanText
internal import Standards

/// The pages that show a region how it stands with what its notices ask for by a day.
struct DeadlinePages {
  private let site: WebSite
  private var ledger: DeadlineLedger { site.model.deadlines }

  /// The deadline pages of a site.
  init(_ site: WebSite) {
    self.site = site
  }

  /// A page for each region whose notices ask for something.
  var outputs: [Output] {
    site.regions.entries.filter { !ledger.entries(askedBy: $0.slug).isEmpty }.map { region in
      site.output(.deadlines(region.slug), template: "pages/deadlines") { view(of: region) }
    }
  }

  private func view(of region: RegionIndex.Entry) -> View {
    let frame = PageFrame(site, .deadlines(region.slug))
    let entries = ledger.entries(askedBy: region.slug)
    var view = frame.view(
      column: .init(name: "\(region.name)通知要求的办理情况", description: "\(region.name)的通知要求在期限内办理的事项和办理情况"),
      crumbs: [frame.crumb(region.name, .region(region.slug))])
    view["heading"] = .text("\(region.name)通知要求的办理情况")
    view["day"] = .text(ledger.day?.iso ?? "")
    view["dayText"] = .text(ledger.day?.chinese ?? "")
    var groups: [(key: DeadlineLedger.Entry, members: [DeadlineLedger.Entry])] = []
    for entry in entries {
      if let last = groups.last, last.key.deadline == entry.deadline, last.key.notice == entry.notice {
        groups[groups.count - 1].members.append(entry)
      } else {
        groups.append((entry, [entry]))
      }
    }
    view["deadlines"] = .list(groups.enumerated().map { group($0, $1.members, frame) })
    return view
  }

  private func group(_ index: Int, _ entries: [DeadlineLedger.Entry], _ frame: PageFrame) -> View {
    guard let first = entries.first else { return View([:]) }
    let notice = ledger.edition(first.notice)?.notice
    let number = notice.map { $0.number.isEmpty ? $0.title : $0.number } ?? first.notice.description
    return View([
      "id": .text("deadline-\(index + 1)"), "what": .text(first.deadline.what),
      "quote": .text(first.deadline.quote), "basis": .text(first.deadline.basis),
      "notice": .text(number), "href": .text(frame.href(.notice(first.notice))),
      "limit": .text(Self.text(of: first.deadline.limit)),
      "entries": .list(entries.map { row($0, frame) }),
    ])
  }

  private func row(_ entry: DeadlineLedger.Entry, _ frame: PageFrame) -> View {
    View([
      "name": .text(site.regions.name(of: entry.region)),
      "href": .text(site.regions[entry.region] == nil ? "" : frame.href(.region(entry.region))),
      "due": .text(entry.due?.iso ?? ""), "state": .text(Self.text(of: entry.state)),
      "doubt": .flag(Self.isDoubt(entry.state)),
    ])
  }

  /// The limit in words.
  private static func text(of limit: Deadline.Limit) -> String {
    func start(_ start: Deadline.Start) -> String { start == .issue ? "通知成文" : "本地标准印发" }
    return switch limit {
    case .day(let day): "\(day.chinese)前"
    case .months(let count, let from): "\(start(from))之日起\(count)个月内"
    case .workdays(let count, let from): "\(start(from))之日起\(count)个工作日内"
    }
  }

  /// How it stands, in words. What the site does not show may have been done all the same.
  private static func text(of state: DeadlineLedger.State) -> String {
    switch state {
    case .done(let day): "已于\(day.chinese)办理"
    case .doneLate(let day): "已于\(day.chinese)办理，晚于期限"
    case .doneUndated: "本站已收录，日期不详"
    case .open: "未到期，本站未见办理"
    case .late: "已过期，本站未见办理"
    case .notShown: "本站未见办理"
    case .notBegun: "本地标准印发后起算"
    case .noTable(let year): "缺少\(year)年节假日安排，期限未能算出"
    }
  }

  private static func isDoubt(_ state: DeadlineLedger.State) -> Bool {
    switch state {
    case .late, .doneLate: true
    default: false
    }
  }
}
