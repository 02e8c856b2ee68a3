internal import HanText
internal import Standards

/// The page of an edition: disclosure box, downloads, contents by domain and category.
struct EditionPage {
  private let context: EditionContext
  private let frame: PageFrame
  private var edition: Edition { context.edition }

  /// The page of an edition.
  init(_ context: EditionContext) {
    self.context = context
    frame = PageFrame(context.site, .edition(context.edition.id))
  }

  /// The page.
  var output: Output {
    context.site.output(.edition(edition.id), template: "pages/edition") { view }
  }

  private var view: View {
    let standard = edition.standard
    let extent = EditionContext.extent(of: context.summary)
    var view = frame.view(
      article: context.article(
        title: standard.fullTitle, keywords: ["基本公共服务标准", context.regionName, standard.label],
        description: "\(standard.fullTitle)：\(extent)"),
      crumbs: context.regionCrumbs(frame), here: context.shortTitle)
    view["heading"] = .text(standard.fullTitle)
    view["about"] = .text(extent)
    view["validity"] = .text(NoticeFacts.doubt(edition.notice))
    let facts = edition.notice.map(NoticeFacts.rows) ?? []
    view["hasFacts"] = .flag(!facts.isEmpty)
    view["facts"] = .list(facts)
    let comparisons = comparisons
    view["hasComparisons"] = .flag(!comparisons.isEmpty)
    view["comparisons"] = .list(comparisons)
    view["hasNotice"] = .flag(edition.notice != nil)
    view["downloads"] = .list(downloads)
    view["preface"] = .html(PassageHTML(topHeading: 2).html(of: standard.preface))
    view["hasContents"] = .flag(standard.domains.count { !$0.name.isEmpty } > 1)
    view["domains"] = .list(standard.domains.indices.map(domain))
    view["closing"] = .html(PassageHTML(topHeading: 2).html(of: standard.closing))
    return view
  }

  private var comparisons: [View] {
    let editions = context.site.model.editions
    return (context.site.comparisons[edition.id] ?? []).compactMap { pair in
      guard let old = context.site.positions[pair.old], let new = context.site.positions[pair.new] else { return nil }
      return View([
        "name": .text(ComparisonPage.title(context.site, old: editions[old], new: editions[new])),
        "href": .text(frame.href(pair.address)),
      ])
    }
  }

  private var downloads: [View] {
    var files = [("表格（CSV）", "csv", "一行一项，可用表格软件打开"), ("数据（JSON）", "json", "全部内容，供程序使用")]
    if context.site.model.hasPrint {
      files.insert(("文档（PDF）", "pdf", "供阅读和打印，有目录和页码"), at: 0)
      files.insert(("文档（Word）", "docx", "供编辑，版式与 PDF 相同"), at: 1)
    }
    return files.map { name, ending, about in
      View(["name": .text(name), "about": .text(about), "href": .text("\(context.fileName).\(ending)")])
    }
  }

  private func domain(_ index: Int) -> View {
    let domain = edition.standard.domains[index]
    return View([
      "id": .text(EditionContext.anchor(domain: index)), "mark": .text(domain.mark), "name": .text(domain.name),
      "isInferred": .flag(domain.isInferred), "note": .html(PassageHTML(topHeading: 3).html(of: domain.note)),
      "categories": .list(domain.categories.indices.map { category($0, of: index) }),
    ])
  }

  private func category(_ index: Int, of domain: Int) -> View {
    let category = edition.standard.domains[domain].categories[index]
    return View([
      "id": .text(EditionContext.anchor(domain: domain, category: index)), "mark": .text(category.mark),
      "name": .text(category.name), "isInferred": .flag(category.isInferred),
      "note": .html(PassageHTML(topHeading: 4).html(of: category.note)),
      "hasItems": .flag(!category.items.isEmpty),
      "items": .list(
        category.items.map { item in
          View([
            "mark": .text(ItemLists.mark(printed: item.printed, number: item.number)), "name": .text(item.name),
            "href": .text("\(item.number)/"),
          ])
        }),
    ])
  }
}
