import Foundation
import HanText
import Standards
import Testing

@testable import Publishing

/// What the typesetter is told of booklets, tables, leaflets and plans.
@Suite struct PrintedDocumentsTests {
  private static func object(_ form: PrintForm, _ edition: Edition, site: String = "") throws -> [String: Any] {
    try PrintJobsTests.object(#require(PrintJobs.job(form, of: edition, site: site)))
  }

  @Test func theCoverBearsFactsAndNothingElse() throws {
    var edition = PrintJobsTests.edition { $0.number = "甲发改〔2024〕1号" }
    let cover = try #require(Self.object(.booklet, edition)["cover"] as? [String: Any])
    #expect(cover["titleLines"] as? [String] == ["甲市标准"])
    #expect(cover["label"] as? String == "2023年版")
    #expect(cover["number"] as? String == "甲发改〔2024〕1号")
    #expect(cover["organs"] as? [String] == edition.notice?.organs)
    #expect(cover["date"] as? String == "2024年6月21日")
    edition.notice = nil
    let bare = try #require(Self.object(.booklet, edition)["cover"] as? [String: Any])
    #expect(["region", "number", "date"].allSatisfy { bare[$0] as? String == "" })
    #expect((bare["organs"] as? [String])?.isEmpty == true)
  }

  @Test func anIndexListsEachItemOnceUnderEachName() throws {
    var edition = PrintJobsTests.edition()
    let lead = Field(role: .lead, label: "牵头单位", text: Passage(text: "市教育局、市财政局。"))
    let content = Field(role: .content, label: "服务内容", text: Passage(text: "按《甲办法》和《乙办法》，依《甲办法》执行。"))
    edition.standard.domains[0].categories[0].items = (1...2).map {
      ServiceItem(number: $0, printed: "（\($0)）", name: "项目\($0)", fields: $0 == 1 ? [content, lead] : [lead])
    }
    edition.standard.form = FieldForm([.init(role: .content, label: "服务内容"), .init(role: .lead, label: "牵头单位")])
    let indexes = try #require(Self.object(.booklet, edition)["indexes"] as? [[String: Any]])
    #expect(indexes.map { $0["label"] as? String } == ["牵头单位", ""])
    func entries(_ index: Int) throws -> [String] {
      try #require(indexes[index]["entries"] as? [[String: Any]]).map { entry in
        let items = (entry["items"] as? [[String: Any]] ?? []).compactMap { $0["number"] as? Int }
        return "\(entry["name"] ?? "") \(items)"
      }
    }
    #expect(try entries(0) == ["市教育局 [1, 2]", "市财政局 [1, 2]"])
    #expect(try entries(1) == ["《甲办法》 [1]", "《乙办法》 [1]"])
  }

  @Test func theTableHasTheDocumentsOwnLabelsAndRowsOverAllColumns() throws {
    var edition = PrintJobsTests.edition()
    edition.standard.form = FieldForm([
      .init(role: .audience, label: "保障对象"), .init(role: .content, label: "服务内容"), .init(role: .lead, label: "牵头单位"),
    ])
    edition.standard.domains[0].categories[0].items[0].fields[0].label = "保障对象"
    let table = try Self.object(.table, edition)
    let columns = try #require(table["columns"] as? [[String: Any]])
    #expect(columns.map { $0["name"] as? String } == ["序号", "服务项目", "保障对象", "服务内容", "牵头单位"])
    let rows = try #require(table["rows"] as? [[String: Any]])
    let spans = rows.filter { $0["level"] != nil }
    #expect(spans.map { $0["text"] as? String } == ["一、幼有所育", "1.优生服务"])
    #expect(spans.map { $0["inferred"] as? Bool } == [false, true])
    #expect(rows.last?["number"] as? Int == 1)
    let cells = try #require(rows.last?["cells"] as? [[String: Any]])
    #expect(cells.count == columns.count)
    #expect((cells[4]["blocks"] as? [Any])?.isEmpty == true)
  }

  @Test func aLeafletBearsTheAddressOfItsPageWhereTheSiteHasOne() throws {
    let edition = PrintJobsTests.edition()
    let address = try Self.object(.leaflet(item: 1), edition, site: "https://a.gov.cn/x/")["address"] as? String
    #expect(address == "https://a.gov.cn/x/jia/2023/1/")
    #expect(try Self.object(.leaflet(item: 1), edition)["address"] as? String == "")
    #expect(PrintJobs.job(.leaflet(item: 2), of: edition, site: "") == nil)
  }

  @Test func aPlanKeepsTextTablesAndBoxesInTheirOrder() throws {
    let table = Table(rows: [["领域", "指标名称", "", "2025年目标"], ["教育", "1", "入学率", "99"], ["", "2", "巩固率", "98"]])
    let section = PlanSection(
      mark: "（一）", name: "目标。",
      body: [
        .paragraph("导语。"), .paragraph("表1 指标"), .table(table), .paragraph("注：无。"),
        .box(Box(title: "专栏1", text: Passage(text: "1.甲。"))),
      ])
    let plan = Plan(kind: .plan, title: "规划", chapters: [PlanSection(mark: "一、", name: "总则", sections: [section])])
    let edition = Edition(id: EditionID(region: "a", name: "1"), plan: plan)
    #expect(edition.printForms == [.circular, .booklet])
    #expect(PrintJobs.job(.table, of: edition, site: "") == nil)
    let told = try #require(Self.object(.circular, edition)["plan"] as? [String: Any])
    let chapter = try #require((told["chapters"] as? [[String: Any]])?.first)
    let body = try #require((chapter["sections"] as? [[String: Any]])?.first?["body"] as? [[String: Any]])
    #expect(body.map { $0["kind"] as? String } == ["paragraph", "caption", "table", "note", "box"])
    #expect((body[2]["heads"] as? [[String: Any]])?.map { $0["span"] as? Int } == [1, 2, 1])
    #expect(body[2]["groups"] as? Bool == true)
  }
}
