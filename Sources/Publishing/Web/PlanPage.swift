internal import HanText
internal import Standards

/// The page of a plan or an opinion: disclosure box, downloads, contents, the whole text.
struct PlanPage {
  private let context: EditionContext
  private let plan: Plan
  private let frame: PageFrame

  /// The page of an edition that is a plan or an opinion.
  init(_ context: EditionContext, _ plan: Plan) {
    self.context = context
    self.plan = plan
    frame = PageFrame(context.site, .edition(context.edition.id))
  }

  /// The page.
  var output: Output {
    context.site.output(.edition(context.edition.id), template: "pages/plan") { view }
  }

  private var view: View {
    let edition = context.edition
    let title = edition.standard.fullTitle
    let extent = EditionContext.extent(of: context.summary)
    var view = frame.view(
      article: context.article(
        title: title, keywords: [plan.kind == .plan ? "规划" : "意见", "公共服务", context.regionName],
        description: extent.isEmpty ? title : "\(title)：\(extent)",
        linkedData: LinkedData.page(of: edition)),
      crumbs: context.regionCrumbs(frame), here: context.shortTitle)
    view["heading"] = .text(title)
    view["about"] = .text(extent)
    view["validity"] = .text(NoticeFacts.doubt(edition.notice))
    let facts = edition.notice.map(NoticeFacts.rows) ?? []
    view["hasFacts"] = .flag(!facts.isEmpty)
    view["facts"] = .list(facts)
    view["hasNotice"] = .flag(edition.notice != nil)
    view["downloads"] = .list(context.downloads)
    view["hasContents"] = .flag(plan.chapters.count > 1)
    view["contents"] = .list(plan.chapters.enumerated().map { contents($1, place: "\($0 + 1)", depth: 1) })
    let parts = parts
    view["hasParts"] = .flag(!parts.isEmpty)
    view["parts"] = .list(parts)
    var html = PlanHTML(captions: plan.indicatorCaptions)
    view["preface"] = .html(html.html(of: plan.preface))
    view["body"] = .html(html.html(of: plan.chapters))
    view["closing"] = .html(html.html(of: plan.closing))
    return view
  }

  /// The tables of indicators and the boxes that have a title, which the contents list after the chapters.
  private var parts: [View] {
    let tables = plan.indicatorTables.enumerated().map { ($1.title, PlanHTML.anchor(indicators: $0 + 1)) }
    let boxes = plan.boxes.enumerated().map { ($1.title, PlanHTML.anchor(box: $0 + 1)) }
    return (tables + boxes).filter { !$0.0.isEmpty }.map { View(["name": .text($0.0), "id": .text($0.1)]) }
  }

  /// A chapter with its sections, as the contents list them.
  private func contents(_ section: PlanSection, place: String, depth: Int) -> View {
    let inner = depth == 1 ? section.sections : []
    return View([
      "id": .text(PlanHTML.anchor(place)), "mark": .text(section.mark), "name": .text(section.title),
      "hasSections": .flag(!inner.isEmpty),
      "sections": .list(inner.enumerated().map { contents($1, place: "\(place)-\($0 + 1)", depth: 2) }),
    ])
  }
}
