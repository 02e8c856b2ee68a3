internal import Comparing
internal import Diagnostics
internal import Standards

/// The page of a comparison: counts, what changed by kind, every entry with its marks, what did not change.
struct ComparisonPage: Sendable {
  private let site: WebSite
  private let pair: ComparisonPair
  private let changes: ChangeSet
  private let reviews: [ChangeReview]
  private let old: EditionSummary
  private let new: EditionSummary
  private let frame: PageFrame

  /// The page of two editions.
  init(
    _ site: WebSite, _ pair: ComparisonPair, old: Edition, new: Edition, succession: Succession?,
    reviews: [ChangeReview]
  ) {
    self.reviews = reviews
    self.site = site
    self.pair = pair
    self.old = EditionSummary(old)
    self.new = EditionSummary(new)
    changes = EditionComparison.changes(from: old, to: new, succession: succession)
    frame = PageFrame(site, pair.address)
  }

  /// The page, and the same changes as JSON, as table of revisions and as draft of an interpretation.
  var outputs: [Output] {
    let changes = changes
    return [
      site.output(pair.address, template: "pages/compare") { view },
      Output(.website, pair.folder + "changes.json") { ChangeSetJSON.bytes(of: changes) },
      Output(.website, pair.folder + "changes.md") {
        Array(ComparisonMarkdown.text(of: changes, language: .chinese).utf8)
      },
      Output(.website, pair.folder + "revision.md") { Array(ComparisonMarkdown.revisionTable(of: changes).utf8) },
    ]
  }

  /// 嘉兴市2021年版与2023年版对照; 嘉兴市2023年版与衢州市2023年版对照.
  static func title(_ site: WebSite, old: EditionSummary, new: EditionSummary) -> String {
    func name(_ edition: EditionSummary, _ isFull: Bool) -> String {
      let region = site.regions.name(of: edition.id.region)
      return (isFull ? region : "") + (edition.label.isEmpty ? "标准" : edition.label)
    }
    return "\(name(old, true))与\(name(new, old.id.region != new.id.region))对照"
  }

  private var isOneRegion: Bool { old.id.region == new.id.region }

  /// What the two sides are called: across regions by their names, for neither is old or new.
  private var sides: (old: String, new: String) {
    isOneRegion ? ("旧版", "新版") : (site.regions.name(of: old.id.region), site.regions.name(of: new.id.region))
  }

  /// The words for what happened to an item; across regions nothing happened: one has it, the other has not.
  private func words(_ kind: ItemDifference.Kind) -> String {
    guard !isOneRegion else { return kind.words.zh }
    switch kind {
    case .kept: return "同名"
    case .renamed: return "名称不同"
    case .moved: return "类别不同"
    case .split: return "对方分为几项"
    case .merged: return "对方并为一项"
    case .added: return "仅\(sides.new)有"
    case .dropped: return "仅\(sides.old)有"
    }
  }

  private var view: View {
    let title = Self.title(site, old: old, new: new)
    let totals = changes.totals
    var html = ComparisonHTML()
    let (oldID, newID, frame) = (old.id, new.id, frame)
    html.oldItem = { frame.href(.item(oldID, $0)) }
    html.newItem = { frame.href(.item(newID, $0)) }
    html.sides = sides
    html.words = words
    let (reviews, oldEdition) = (reviews, changes.old)
    html.reviews = { ReviewCheck.reviews(reviews, of: $0, from: oldEdition) }
    var view = frame.view(
      article: .init(
        title: title, published: "", source: "", keywords: "基本公共服务标准,对照",
        description: "\(old.fullTitle)与\(new.fullTitle)的差异。"),
      crumbs: [frame.crumb(site.regions.name(of: new.id.region), .region(new.id.region))], here: title)
    view["heading"] = .text(title)
    view["oldSide"] = .text(sides.old)
    view["newSide"] = .text(sides.new)
    view["oldName"] = .text(old.fullTitle)
    view["newName"] = .text(new.fullTitle)
    view["oldHref"] = .text(frame.href(.edition(old.id)))
    view["newHref"] = .text(frame.href(.edition(new.id)))
    view["oldCount"] = .text(String(totals.old))
    view["newCount"] = .text(String(totals.new))
    view["totals"] = .list(
      ItemDifference.Kind.allCases.compactMap { kind in
        totals.entries[kind].map { View(["name": .text(words(kind)), "count": .text(String($0))]) }
      })
    view["filters"] = .list(filters)
    view["document"] = .html(changes.document.map(html.field).joined())
    view["entries"] = .html(changes.items.filter(\.isChanged).map { anchors($0) + html.entry($0) }.joined())
    let unchanged = changes.items.filter { !$0.isChanged }
    view["hasUnchanged"] = .flag(!unchanged.isEmpty)
    view["unchangedCount"] = .text(String(unchanged.count))
    view["unchanged"] = .list(
      unchanged.map { entry in
        View([
          "id": .text(ComparisonHTML.anchor(entry)), "name": .text(ComparisonWords.items(entry.new)),
          "old": .html(anchors(entry)),
          "href": .text(frame.href(.item(new.id, entry.new.first?.number ?? 0))),
        ])
      })
    return view
  }

  /// The anchors under which items of the old edition find their entry.
  private func anchors(_ entry: ItemDifference) -> String {
    if entry.new.isEmpty {
      return entry.old.dropFirst().map { "<span id=\"old-\($0.number)\"></span>" }.joined()
    }
    return entry.old.map { "<span id=\"old-\($0.number)\"></span>" }.joined()
      + entry.new.dropFirst().map { "<span id=\"item-\($0.number)\"></span>" }.joined()
  }

  /// The entries by what happened in them: each kind with links to its entries.
  private var filters: [View] {
    var groups: [(name: String, key: String, entries: [ItemDifference])] = []
    for kind in ItemDifference.Kind.allCases where kind != .kept {
      groups.append((words(kind), kind.rawValue, changes.items.filter { $0.kinds.contains(kind) }))
    }
    for kind in [Change.Kind.raised, .lowered, .widened, .narrowed] {
      let entries = changes.items.filter { $0.changes.contains { $0.kind == kind } }
      groups.append((kind.words.zh, "change-\(kind.rawValue)", entries))
    }
    for effect in [Change.Effect.better, .worse] {
      let entries = changes.items.filter { $0.changes.contains { $0.effect == effect } }
      groups.append((effect.words.zh, "effect-\(effect.rawValue)", entries))
    }
    return groups.filter { !$0.entries.isEmpty }.map { group in
      View([
        "id": .text("by-\(group.key)"), "name": .text(group.name), "count": .text(String(group.entries.count)),
        "entries": .list(
          group.entries.map { entry in
            View([
              "href": .text("#\(ComparisonHTML.anchor(entry))"),
              "name": .text(ComparisonWords.items(entry.new.isEmpty ? entry.old : entry.new)),
            ])
          }),
      ])
    }
  }
}
