import HanText
import Importing
import Standards
import Testing

/// The notice around a standard.
@Suite struct NoticeTests {
  private let standard = "某市基本公共服务标准（2023年版）\n一、幼有所育\n1.优孕\n" + Sample.item("（1）检查")

  private func readNotice(signatories: String, tail: String = "") -> Notice? {
    let text = """
      某发改〔2024〕6号
      市发展改革委等部门关于印发《某市基本
      公共服务标准（2023年版）》的通知
      各县（市、区）人民政府：
      现将《标准》印发给你们，有关事项通知如下。
      一、抓紧制定实施标准。各县要认真
      实施，并报告。
      本文件自 2024 年 7 月 22 日起施行。
      \(signatories)
      2024年 6月 21 日

      """
    return Sample.read(text + standard + tail).notice
  }

  @Test func itsPartsAreRead() throws {
    let notice = try #require(readNotice(signatories: "某市发展和改革委员会\n\n某市教育局"))
    #expect(notice.number == "某发改〔2024〕6号")
    #expect(notice.title == "市发展改革委等部门关于印发《某市基本公共服务标准（2023年版）》的通知")
    #expect(notice.addressees == "各县（市、区）人民政府")
    #expect(notice.body.lines.count == 3)
    #expect(notice.body.lines[1] == "一、抓紧制定实施标准。各县要认真实施，并报告。")
    #expect(notice.signatories == ["某市发展和改革委员会", "某市教育局"])
    #expect(notice.organs == notice.signatories)
    #expect(notice.date == CalendarDate(year: 2024, month: 6, day: 21))
    #expect(notice.effective == CalendarDate(year: 2024, month: 7, day: 22))
    #expect(!notice.hasSeals)
  }

  @Test(arguments: [
    "某市教育局  某市民政局   某市司法局",
    "某市教育局 某市民政局\n        某市司法局",
    "某 市 教 育 局  某 市 民 政 局\n某 市 司 法 局",
  ])
  func signatoriesStandInRowsOrLetterSpaced(rows: String) throws {
    let notice = try #require(readNotice(signatories: rows))
    #expect(notice.signatories == ["某市教育局", "某市民政局", "某市司法局"])
    #expect(notice.hasSeals)
  }

  /// GB/T 9704-2012, 7.3.2.
  @Test func addresseesCanStandAtTheVeryEnd() throws {
    let tail = "\n主送：各乡镇人民政府，县级有关部门。\n抄送：省财政厅。\n"
    let text = "某发改〔2024〕6号\n关于印发《某市基本公共服务标准（2023年版）》的通知\n现将《标准》印发给你们。\n某市教育局\n2024年6月21日\n"
    let notice = try #require(Sample.read(text + standard + tail).notice)
    #expect(notice.addressees == "各乡镇人民政府，县级有关部门")
    #expect(notice.copies == ["省财政厅"])
    #expect(readNotice(signatories: "某市教育局", tail: tail)?.addressees == "各县（市、区）人民政府，各乡镇人民政府，县级有关部门")
  }

  @Test func theLinesAtTheVeryEndBelongToTheNotice() throws {
    let tail = "\n抄送：省发展和改革委员会、省财政厅。\n\n某市发展和改革委员会办公室     2024 年 6 月 25 日印发 \n"
    let notice = try #require(readNotice(signatories: "某市教育局", tail: tail))
    #expect(notice.copies == ["省发展和改革委员会", "省财政厅"])
    #expect(notice.printed?.organ == "某市发展和改革委员会办公室")
    #expect(notice.printed?.date == CalendarDate(year: 2024, month: 6, day: 25))
  }

  @Test func titleAndLabelOfTheStandardAreTakenApart() {
    let read = Sample.read(standard).standard
    #expect(read?.title == "某市基本公共服务标准")
    #expect(read?.label == "2023年版")
  }

  @Test func aRedHeadBehindTheTitleGivesTheOrgans() throws {
    let text = """
      某发改〔2024〕6号
      关于印发《某市基本公共服务标准》的通知
      各县人民政府：
      某 市 教 育 局
      某 市 民 政 局
      文件
      现印发给你们。
      某市教育局
      2024年6月21日
      某市基本公共服务标准

      """
    let result = Sample.read(text + Sample.item("（1）检查"))
    #expect(result.notice?.organs == ["某市教育局", "某市民政局"])
    #expect(result.notice?.signatories == ["某市教育局"])
    #expect(result.notice?.body.plainText == "现印发给你们。")
    #expect(result.entries(.head).map(\.line) == [4, 5, 6])
  }

  @Test func aRedHeadThatCannotBeReadIsLeftOutAndListed() throws {
    let text = """
      某中某某
      市共市市
      文件
      某发改〔2024〕6号
      关于印发《某市基本公共服务标准》的通知
      现印发给你们。
      某市教育局
      2024年6月21日
      《某市基本公共服务标准》

      """
    let result = Sample.read(text + Sample.item("（1）检查"))
    #expect(result.entries(.head).map(\.line) == [1, 2, 3])
    #expect(result.notice?.organs == ["某市教育局"])
    #expect(result.standard?.title == "某市基本公共服务标准")
    #expect(result.entries(.title).map(\.text) == ["《", "》"])
  }

  @Test(arguments: [
    "某发改〔2024〕6号\n某市发展和改革委员会\n关于印发《某市基本公共服务标准》的通知\n各县人民政府：\n",
    "某市发展和改革委员会关于印发\n《某市基本公共服务标准》的通知\n某发改〔2024〕6号\n各县人民政府：\n",
  ])
  func theNumberStandsAboveOrBelowTheTitle(start: String) {
    let end = "现印发给你们。\n某市教育局\n2024年6月21日\n（此件公开发布）\n某市基本公共服务标准\n"
    let notice = Sample.read(start + end + Sample.item("（1）检查")).notice
    #expect(notice?.number == "某发改〔2024〕6号")
    #expect(notice?.title == "某市发展和改革委员会关于印发《某市基本公共服务标准》的通知")
    #expect(notice?.addressees == "各县人民政府")
    #expect(notice?.body.plainText == "现印发给你们。")
    #expect(notice?.annotation == "此件公开发布")
  }

  @Test func withoutANoticeThereIsNoneAndTheTitleIsAskedFor() {
    let result = Sample.read(Sample.item("（1）检查"))
    #expect(result.notice == nil)
    #expect(result.standard?.title == "")
    #expect(result.rules.contains("import-title"))
  }
}
