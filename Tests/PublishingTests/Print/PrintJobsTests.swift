import Foundation
import HanText
import Standards
import Testing

@testable import Publishing

@Suite struct PrintJobsTests {
  /// Characters that some markup or other treats specially.
  static let odd = #"<script>"1"</script> 2*3*4 #let $x$ PM_{2.5} @a <0.01 7~18岁 `c` //d &amp; \"#

  static func edition(_ change: (inout Notice) -> Void = { _ in }) -> Edition {
    var notice = Notice(title: "关于印发《标准》的通知")
    notice.organs = ["甲市发展和改革委员会", "甲市教育局", "甲市财政局"]
    notice.signatories = ["甲市发展和改革委员会", "甲市财政局", "甲市教育局"]
    notice.date = CalendarDate(iso: "2024-06-21")
    notice.body = Passage(text: "一、抓紧实施。各县要\(odd)\n（此处）不是标题。")
    change(&notice)
    let fields = [
      Field(role: .audience, label: "服务对象", text: Passage(text: odd)),
      Field(role: .content, label: "服务内容", text: Passage([.table(Table(rows: [["类别", odd], ["甲", "1"]]))])),
    ]
    let items = [ServiceItem(number: 1, printed: "（1）", name: "健康检查\(odd)", fields: fields)]
    let category = Category(number: 1, mark: "1.", name: "优生服务", isInferred: true, items: items)
    let standard = Standard(
      title: "甲市标准", label: "2023年版",
      domains: [Domain(number: 1, mark: "一、", name: "幼有所育", categories: [category])],
      closing: Passage(text: "本标准自2024年8月1日起施行。"))
    return Edition(id: EditionID(region: "jia", name: "2023"), notice: notice, standard: standard)
  }

  static func object(_ job: PrintJob) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(job.data)) as? [String: Any])
  }

  static func jobs(_ edition: Edition) -> [PrintJob] { PrintJobs.jobs(for: edition, site: "https://example.gov.cn/") }

  @Test func aStandardIsPrintedInEveryForm() throws {
    let jobs = Self.jobs(Self.edition())
    #expect(
      jobs.map(\.path) == [
        "jia/2023/notice/jia-2023-notice.pdf", "jia/2023/jia-2023.pdf", "jia/2023/jia-2023-booklet.pdf",
        "jia/2023/jia-2023-table.pdf", "jia/2023/1/jia-2023-1.pdf",
      ])
    #expect(jobs.map(\.form) == [.notice, .circular, .booklet, .table, .leaflet(item: 1)])
    let (notice, whole) = try (Self.object(jobs[0]), Self.object(jobs[1]))
    #expect(notice["title"] as? String == "关于印发《标准》的通知")
    #expect(notice["standard"] is NSNull)
    #expect(whole["title"] as? String == "甲市标准（2023年版）")
    #expect(whole["plan"] is NSNull)
    #expect(whole["notice"] as? NSDictionary == notice["notice"] as? NSDictionary)
  }

  @Test func anEditionWithoutANoticeGivesTheStandardAlone() throws {
    var edition = Self.edition()
    edition.notice = nil
    let jobs = Self.jobs(edition)
    #expect(jobs.first?.path == "jia/2023/jia-2023.pdf" && jobs.count == 4)
    #expect(jobs.allSatisfy { $0.timestamp == PrintJobs.undated })
    #expect(try Self.object(jobs[0])["notice"] is NSNull)
  }

  @Test func textTravelsAsItIs() throws {
    let jobs = Self.jobs(Self.edition())
    let standard = try #require(try Self.object(jobs[1])["standard"] as? [String: Any])
    let domain = try #require((standard["domains"] as? [[String: Any]])?.first)
    let category = try #require((domain["categories"] as? [[String: Any]])?.first)
    let item = try #require((category["items"] as? [[String: Any]])?.first)
    let fields = try #require(item["fields"] as? [[String: Any]])
    let blocks = fields.compactMap { ($0["blocks"] as? [[String: Any]])?.first }
    #expect(category["inferred"] as? Bool == true)
    #expect(domain["inferred"] as? Bool == false)
    #expect(item["name"] as? String == "健康检查\(Self.odd)")
    #expect(fields.map { $0["label"] as? String } == ["服务对象", "服务内容"])
    #expect(blocks.map { $0["kind"] as? String } == ["paragraph", "table"])
    #expect(blocks.first?["text"] as? String == Self.odd)
    #expect((blocks.last?["heads"] as? [[String: Any]])?.map { $0["text"] as? String } == ["类别", Self.odd])
    #expect(blocks.last?["rows"] as? [[String]] == [["甲", "1"]])
    #expect(jobs.allSatisfy { !$0.data.contains(0x0A) })
  }

  @Test func organsAndSignatoriesKeepTheirOwnOrder() throws {
    let edition = Self.edition { $0.hasSeals = true }
    let notice = try #require(try Self.object(Self.jobs(edition)[0])["notice"] as? [String: Any])
    #expect(notice["headOrgans"] as? [String] == edition.notice?.organs)
    #expect(notice["signatories"] as? [String] == edition.notice?.signatories)
    #expect(notice["seals"] as? Bool == true)
    #expect(notice["date"] as? String == "2024年6月21日")
  }

  @Test func aRunInHeadingIsToldApartFromItsParagraph() throws {
    let notice = try #require(try Self.object(Self.jobs(Self.edition())[0])["notice"] as? [String: Any])
    let body = try #require(notice["body"] as? [[String: Any]])
    let lead = try #require(body.first?["lead"] as? [String: Any])
    #expect(lead["text"] as? String == "一、抓紧实施。")
    #expect(lead["level"] as? Int == 1)
    #expect(body.first?["text"] as? String == "各县要\(Self.odd)")
    #expect(body.last?["lead"] == nil)
  }

  @Test func copiesAndPrintingReadAsPrinted() throws {
    let edition = Self.edition {
      $0.copies = ["市委办公室", "市政府办公室"]
      $0.printed = .init(organ: "甲市办公室", date: CalendarDate(iso: "2024-06-03"))
    }
    let notice = try #require(try Self.object(Self.jobs(edition)[0])["notice"] as? [String: Any])
    #expect(notice["copies"] as? String == "市委办公室，市政府办公室。")
    #expect(notice["printed"] as? [String: String] == ["organ": "甲市办公室", "date": "2024年6月3日印发"])
    #expect(PrintDocument.copies([]).isEmpty)
  }

  @Test func theStandardIsMarkedAsTheAttachmentItIs() {
    #expect(PrintDocument.attachmentMark(of: "标准", among: []).isEmpty)
    #expect(PrintDocument.attachmentMark(of: "标准", among: ["甲市标准"]) == "附件")
    #expect(PrintDocument.attachmentMark(of: "标准", among: ["说明", "甲市标准（2023年版）"]) == "附件2")
  }

  @Test(arguments: ["1970-01-01", "1999-12-31", "2000-02-29", "2024-03-01", "2024-06-21", "2100-12-31"])
  func timestampsAreMidnightOfTheDay(_ day: String) throws {
    let date = try #require(CalendarDate(iso: day))
    let expected = try Date("\(day)T00:00:00Z", strategy: .iso8601).timeIntervalSince1970
    #expect(PrintJobs.seconds(of: date) == Int(expected))
    #expect(Self.jobs(Self.edition { $0.date = date }).allSatisfy { $0.timestamp == Int(expected) })
  }
}
