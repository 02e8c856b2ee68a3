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
        description: extent.isEmpty ? title : "\(title)：\(extent)"),
      crumbs: context.regionCrumbs(frame), here: context.shortTitle)
    view["heading"] = .text(title)
    view["about"] = .text(extent)
    view["validity"] = .text(NoticeFacts.doubt(edition.notice))
    let facts = edition.notice.map(NoticeFacts.rows) ?? []
    view["hasFacts"] = .flag(!facts.isEmpty)
    view["facts"] = .list(facts)
    view["hasNotice"] = .flag(edition.notice != nil)
    view["downloads"] = .list(downloads)
    view["hasContents"] = .flag(plan.chapters.count > 1)
    view["contents"] = .list(plan.chapters.enumerated().map { contents($1, place: "\($0 + 1)", depth: 1) })
    var html = PlanHTML(captions: plan.indicatorCaptions)
    view["preface"] = .html(html.html(of: plan.preface))
    view["body"] = .html(html.html(of: plan.chapters))
    view["closing"] = .html(html.html(of: plan.closing))
    return view
  }

  private var downloads: [View] {
    var files = [("数据（JSON）", "json", "全部内容，供程序使用")]
    if !plan.indicators.isEmpty { files.insert(("指标（CSV）", "csv", "主要指标，可用表格软件打开"), at: 0) }
    if context.site.model.hasPrint { files.insert(("文档（Word）", "docx", "供编辑和打印，有目录和页码"), at: 0) }
    return files.map { name, ending, about in
      View(["name": .text(name), "about": .text(about), "href": .text("\(context.fileName).\(ending)")])
    }
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
