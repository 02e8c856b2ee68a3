internal import Comparing
internal import HanText
internal import Standards

/// Every component of the pages once, for whoever changes how they look. No page links it, and it is in no site map.
///
/// What the program makes as ready HTML is made here by the same code of small examples; the rest stands in the template.
struct StylePage {
  private let site: WebSite
  private let frame: PageFrame

  /// The style page of a site.
  init(_ site: WebSite) {
    self.site = site
    frame = PageFrame(site, .style)
  }

  /// The page.
  var output: Output { site.output(.style, template: "pages/style") { view } }

  private var view: View {
    var view = frame.view(column: .init(name: "样式一览", description: "本站网页的各种组成部分，供修改模板时对照"))
    let (old, new) = (Self.edition(amount: "100元"), Self.edition(amount: "120元"))
    view["facts"] = .list(NoticeFacts.rows(of: Self.notice))
    view["hasFacts"] = .flag(true)
    view["items"] = .list(
      EditionSummary(new).items.map { ItemLists.entry($0, href: "#items") })
    view["feedback"] = .part(View(["suggest": .text("#item"), "report": .text("#item"), "leaves": .text("")]))
    view["regionName"] = .text("示例市")
    view["label"] = .text("2024年版")
    view["validity"] = .text("修改")
    view["passage"] = .html(PassageHTML(topHeading: 3, label: "服务标准", picksOutAmounts: true).html(of: Self.passage))
    var plan = PlanHTML(captions: [Self.caption])
    view["plan"] = .html(plan.html(of: Self.blocks))
    let html = ComparisonHTML()
    let changes = EditionComparison.changes(from: old, to: new)
    view["entries"] = .html(changes.items.filter(\.isChanged).map(html.entry).joined())
    return view
  }

  private static let notice: Notice = {
    var notice = Notice(title: "关于印发示例标准的通知")
    notice.number = "示发〔2024〕1号"
    notice.organs = ["示例市发展和改革委员会", "示例市民政局"]
    notice.date = CalendarDate(year: 2024, month: 3, day: 1)
    notice.disclosure = "主动公开"
    notice.validity = "修改"
    return notice
  }()

  private static let table = Table(rows: [["对象", "标准"], ["甲类", "每人每月100元"], ["乙类", "每人每月50元"]])
  private static let passage = Passage([.paragraph("每人每月120元，每年1次，按下表执行。"), .table(table)])
  private static let caption = "表1 主要指标"
  private static let blocks: [PlanBlock] = [
    .paragraph(caption),
    .table(
      Table(rows: [
        ["领域", "", "指标名称", "2020年数值", "2025年目标"], ["示例", "1", "覆盖率（%）", "88.5", "≥95"],
        ["", "2", "失业率（%）", "4", "＜5"], ["", "3", "新增人数（万人）", "[60]", "[75]"],
      ])),
    .paragraph("注：[ ]内为五年累计数。"), .box(Box(title: "专栏1 示例", text: Passage(text: "1.示例工程。建设示例设施。"))),
  ]

  /// An edition of two items, the amount of one of which is given.
  private static func edition(amount: String) -> Edition {
    func item(_ number: Int, _ name: String, _ standard: String) -> ServiceItem {
      ServiceItem(
        number: number, printed: "（\(number)）", name: name,
        fields: [Field(role: .standard, label: "服务标准", text: Passage(text: standard))])
    }
    return Edition(
      id: EditionID(region: "style", name: amount),
      standard: Standard(
        title: "示例标准",
        domains: [
          Domain(
            number: 1, mark: "一、", name: "示例领域",
            categories: [
              Category(
                number: 1, mark: "1.", name: "示例类别",
                items: [item(1, "示例补贴", "每人每月\(amount)。"), item(2, "示例服务", "免费提供。")])
            ])
        ]))
  }
}
