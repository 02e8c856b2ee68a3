import Foundation
import Publishing
import Standards
import Testing

/// What a plan becomes: a page, Markdown, JSON, CSV.
struct PlanOutputTests {
  private static let table = Table(rows: [
    ["领域", "指标名称", "", "2020年数值", "2025年目标"], ["教育", "1", "入学率（%）", "99.6", "≥99.5"],
    ["", "2", "就业<人>数（万人）", "[199.7]", "[125]"], ["健康", "3", "覆盖率（%）", "-", "＜4"],
  ])
  private static let plan = Plan(
    kind: .plan, title: "湖区公共服务规划", indicatorCaptions: ["表1 主要指标"], preface: [.paragraph("前言。")],
    chapters: [
      PlanSection(
        number: 1, mark: "一、", name: "背景。", body: [.paragraph("导语。")],
        sections: [
          PlanSection(
            number: 1, mark: "（一）", name: "基础[牵头单位：区教育局]",
            body: [.paragraph("表1 主要指标"), .table(table), .paragraph("注：[ ]内为累计数。"), .paragraph("> 文")])
        ]),
      PlanSection(
        number: 2, mark: "二、", name: "任务",
        body: [.box(Box(title: "专栏1 服务<项目>", text: Passage(text: "1.甲。乙。\n2.丙。丁。"))), .paragraph("尾段。")]),
    ], closing: [.paragraph("文末。")])
  private static let edition = Edition(
    id: EditionID(region: "lake", name: "2021"), region: WebSamples.lakeRegion, notice: WebSamples.notice("关于印发规划的通知"),
    plan: plan)
  private static func site() throws -> WebSite { try WebSite(WebSamples.editions + [edition]) }

  @Test func thePageHoldsTheWholeTextInOrder() throws {
    let page = try Self.site()["lake/2021/"]
    let parts = [
      "<h1>湖区公共服务规划", "共2章、1个专栏、3项指标、1项工程。", "前言。", "一、背景。</h2>", "导语。", "（一）基础", "表1 主要指标", "入学率（%）", "注：[ ]内为累计数。",
      "&gt; 文", "二、任务</h2>", "专栏1 服务&lt;项目&gt;", "1.甲。乙。", "2.丙。丁。", "尾段。", "文末。",
    ]
    var rest = page[...]
    for part in parts {
      let place = try #require(rest.range(of: part), "\(part)")
      rest = rest[place.upperBound...]
    }
    // A caption stands once in its table and once in the contents.
    #expect(page.components(separatedBy: ">表1 主要指标</").count == 3)
  }

  @Test func contentsLinkEveryHeadingTheyList() throws {
    let page = try Self.site()["lake/2021/"]
    let contents = try #require(page.pieces(between: "<nav class=\"toc\"", and: "</nav>").first)
    let anchors = contents.pieces(between: "href=\"#", and: "\"")
    #expect(anchors.count == 3)
    for anchor in anchors { #expect(page.components(separatedBy: "id=\"\(anchor)\"").count == 2, "\(anchor)") }
  }

  @Test func aTableHasCaptionAndHeadsForColumnsGroupsAndRows() throws {
    let page = try Self.site()["lake/2021/"]
    let table = try #require(page.pieces(between: "<table>", and: "</table>").first)
    #expect(table.contains(">表1 主要指标</caption>"))
    #expect(table.contains("<th scope=\"colgroup\" colspan=\"2\">指标名称</th>"))
    #expect(table.contains("<th scope=\"rowgroup\" rowspan=\"2\">教育</th>"))
    #expect(table.contains("<th scope=\"row\">健康</th>"))
    #expect(table.contains("<th scope=\"row\">就业&lt;人&gt;数（万人）</th>"))
    #expect(table.pieces(between: "<tr>", and: "</tr>").count == 4)
  }

  @Test func indicatorsAreDrawnWithTheWordsOfTheDocument() throws {
    let page = try Self.site()["lake/2021/"]
    let chart = try #require(page.pieces(between: "<figure class=\"chart\">", and: "</figure>").first)
    let note = try #require(page.range(of: "注：[ ]内为累计数。"))
    let figure = try #require(page.range(of: "<figure"))
    #expect(note.upperBound < figure.lowerBound)
    #expect(
      chart.pieces(between: "<title>", and: "</title>") == [
        "2020年数值：99.6", "2025年目标：≥99.5", "2020年数值：[199.7]（累计）", "2025年目标：[125]（累计）",
        "2025年目标：＜4",
      ])
    #expect(chart.contains("就业&lt;人&gt;数（万人）"))
    let lengths = chart.pieces(between: "width=\"", and: "\"").filter { $0 != "100%" }
    #expect(lengths == ["94.0%", "93.9%", "94.0%", "58.8%", "94.0%"])
    #expect(chart.components(separatedBy: "<path").count == 3, "an arrow at each bound")
    #expect(chart.components(separatedBy: "sum\"").count == 3, "a broken outline for each sum")
    #expect(!chart.contains("style="))
    let contents = page.pieces(between: "<nav class=\"toc\"", and: "</nav>")
    let anchors = contents.flatMap { $0.pieces(between: "href=\"#", and: "\"") }
    #expect(anchors.suffix(2) == ["indicators-1", "box-1"])
    for anchor in anchors { #expect(page.components(separatedBy: "id=\"\(anchor)\"").count == 2, "\(anchor)") }
  }

  @Test func everyLinkLeadsSomewhere() throws {
    let site = try Self.site()
    for path in ["lake/2021/index.html", "lake/2021/notice/index.html", "lake/index.html"] {
      let links = site[path].replacing(/<link rel="canonical"[^>]*>/, with: "").pieces(between: "href=\"", and: "\"")
      for link in links where link != "data:," && !link.hasPrefix("mailto:") && !link.hasPrefix("#") {
        let target = try #require(WebLinkTests.target(of: link, from: path), "\(path): \(link)")
        let files = WebLinkTests.files.union(["json", "csv", "jsonld", "akn.xml"].map { "lake/2021/lake-2021.\($0)" })
          .union(PrintJobs.jobs(for: Self.edition, site: "").map(\.path) + WordDocument.paths(for: Self.edition))
        #expect(site.files[target] != nil || files.contains(target), "\(path): \(link)")
      }
    }
  }

  @Test func aRegionListsPlansApartFromStandards() throws {
    let site = try Self.site()
    let plans = try #require(site["lake/"].pieces(between: "<h2 id=\"plans\">规划与意见</h2>", and: "</section>").first)
    #expect(plans.contains("湖区公共服务规划") && !plans.contains("湖区基本公共服务标准"))
    #expect(!site["hill/"].contains("规划与意见"))
    let alone = try WebSite([Self.edition])["lake/"]
    #expect(alone.contains("规划与意见") && !alone.contains("<h2 id=\"editions\">"))
  }

  @Test func theJSONHasTheKeysOthersRely() throws {
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(EditionJSON.bytes(of: Self.edition))) as? [String: Any])
    #expect(json["kind"] as? String == "plan")
    let chapters = try #require(json["chapters"] as? [[String: Any]])
    #expect(chapters.map { $0["name"] as? String } == ["背景", "任务"])
    #expect(chapters[0]["heading"] as? String == "背景。")
    let boxes = try #require(chapters[1]["boxes"] as? [[String: Any]])
    let entries = try #require(boxes.first?["entries"] as? [[String: Any]])
    #expect(boxes[0]["number"] as? Int == 1 && boxes[0]["title"] as? String == "服务<项目>")
    #expect(entries.map { $0["name"] as? String } == ["甲", "丙"])
    let indicators = try #require(json["indicators"] as? [[String: Any]])
    #expect(indicators.map { $0["group"] as? String } == ["教育", "教育", "健康"])
    let target = try #require(indicators[2]["target"] as? [String: Any])
    #expect(target["comparator"] as? String == "<" && target["value"] as? Int == 4 && target["year"] as? Int == 2025)
    let projects = try #require(json["projects"] as? [[String: Any]])
    #expect(projects.map { $0["name"] as? String } == ["基础"])
    #expect(projects[0]["lead"] as? [String] == ["区教育局"])
  }

  @Test func markdownAndTableHoldWhatThePageHolds() {
    let text = EditionMarkdown.text(of: Self.edition)
    #expect(text.contains("\n> **专栏1 服务<项目>**\n>\n> 1.甲。乙。\n>\n> 2.丙。丁。\n\n尾段。\n"))
    #expect(text.contains("\n\\> 文\n") && text.contains("## 一、背景。\n") && text.contains("### （一）基础"))
    let rows = String(decoding: EditionTable.bytes(of: Self.edition), as: UTF8.self).split(separator: "\r\n")
    #expect(rows.count == 1 + 3 * 2)
    #expect(rows.last == "表1 主要指标,健康,3,覆盖率,%,,2025年目标,2025,＜4")
  }
}
