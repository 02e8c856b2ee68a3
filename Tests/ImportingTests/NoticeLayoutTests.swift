import HanText
import Importing
import Standards
import Testing

/// Notices as offices lay them out.
@Suite struct NoticeLayoutTests {
  private let standard = "某市基本公共服务标准\n一、幼有所育\n1.优孕\n" + Sample.item("（1）检查")

  private func read(_ notice: String) -> ImportResult { Sample.read(notice + "\n" + standard) }

  @Test func aNoticeWithoutNumberAndWithADateInChineseNumerals() throws {
    let result = read(
      "某市人民政府关于印发某市基本公共服务标准的通知\n各县人民政府：\n现印发给你们。\n某市人民政府\n二○一○年七月五日\n（此件公开发布）")
    let notice = try #require(result.notice)
    #expect(notice.number.isEmpty)
    #expect(notice.date == CalendarDate(year: 2010, month: 7, day: 5))
    #expect(notice.signatories == ["某市人民政府"])
    #expect(notice.annotation == "此件公开发布")
    #expect(notice.body.lines == ["现印发给你们。"])
    #expect(result.standard?.title == "某市基本公共服务标准")
    #expect(result.entries(.form).map(\.replacement) == ["2010年7月5日"])
  }

  @Test func aTitleOverThreeLinesBelowTheNumber() throws {
    let notice = try #require(
      read(
        "某 市 发 展 和 改 革 委 员 会\n文件\n某发改〔2024〕6号\n\n某市发展改革委 某市财政局\n关于印发《某市基本公共服务\n标准》的通知\n各县：\n请执行。\n2024年6月21日"
      ).notice)
    #expect(notice.title == "某市发展改革委 某市财政局关于印发《某市基本公共服务标准》的通知")
    #expect(notice.organs == ["某市发展和改革委员会"])
  }

  @Test func theAttachmentsAreListedWithoutTheirNumbers() throws {
    let result = read(
      "关于印发某市基本公共服务标准的通知\n各县：\n请执行。\n附件：1.某市基本公共服务标准\n2.责任分工表\n某市教育局\n2024年6月21日")
    let notice = try #require(result.notice)
    #expect(notice.attachments == ["某市基本公共服务标准", "责任分工表"])
    #expect(notice.body.lines == ["请执行。"])
    #expect(notice.signatories == ["某市教育局"])
  }

  @Test(arguments: ["附件", "附件1", "附件一", "附件：", "附 件\n"], ["《某市基本公共服务标准（试行）》", "某市基本公共服务标准"])
  func theMarkOfTheAttachmentIsNoPartOfTheBody(mark: String, cited: String) throws {
    let front =
      "关于印发\(cited)的通知\n各县：\n请执行。\n附件：某市基本公共服务标准\n某市教育局\n2024年6月21日\n（此件公开发布）\n\(mark)\n"
    let result = Sample.read(front + cited + "\n一、幼有所育\n1.优孕\n" + Sample.item("（1）检查"))
    let notice = try #require(result.notice)
    #expect(notice.body.lines == ["请执行。"])
    #expect(notice.attachments == ["某市基本公共服务标准"])
    #expect(notice.signatories == ["某市教育局"])
    #expect(notice.date != nil && notice.annotation == "此件公开发布")
    #expect(result.standard?.preface.isEmpty == true)
    #expect(result.entries(.form).contains { $0.text == TextSpacing.removed(mark) || $0.text == "附 件" })
  }

  @Test func theMarkOfAnAttachmentWithoutTitleIsNoPartOfTheStandard() throws {
    let result = Sample.read(
      "关于印发某市基本公共服务标准的通知\n各县：\n请执行。\n某市教育局\n2024年6月21日\n附件\n一、幼有所育\n1.优孕\n"
        + Sample.item("（1）检查"))
    #expect(result.notice?.body.lines == ["请执行。"])
    #expect(result.standard?.preface.isEmpty == true)
  }

  @Test(arguments: [
    ("某市教育局、某市民政局", ["某市教育局", "某市民政局"]),
    ("某市发展改革委等23部门", ["某市发展改革委等23部门"]),
    ("某 市 人 民 政 府", ["某市人民政府"]),
    ("某市教育局 某市民政局 某市司法局\n某市财政局 某市水利局", ["某市教育局", "某市民政局", "某市司法局", "某市财政局", "某市水利局"]),
    ("共青团某市委\n某市残疾人联合会\n国家税务总局某市税务局", ["共青团某市委", "某市残疾人联合会", "国家税务总局某市税务局"]),
  ])
  func signatoriesInAnyLayout(lines: String, names: [String]) throws {
    let result = read("关于印发某市基本公共服务标准的通知\n各县：\n请执行。\n\(lines)\n2024年6月21日")
    #expect(result.notice?.signatories == names)
    #expect(result.notice?.body.lines == ["请执行。"])
  }

  @Test func organsThatStandOnlyInTheTitleAreTakenFromThere() throws {
    let result = read("某市民政局 某市财政局关于印发某市基本公共服务标准的通知\n各县：\n请执行。\n2024年6月21日")
    #expect(result.notice?.organs == ["某市民政局", "某市财政局"])
    #expect(result.notice?.signatories == [])
    #expect(result.entries(.signatories).count == 1)
  }

  @Test func oneNoticeCanIssueTwoDocuments() throws {
    let result = read("某市教育局关于印发《某市基本公共服务标准》和《某市实施办法》的通知\n各县：\n请执行。\n某市教育局\n2024年6月21日")
    #expect(result.standard?.title == "某市基本公共服务标准")
    #expect(result.notice?.title == "某市教育局关于印发《某市基本公共服务标准》和《某市实施办法》的通知")
    #expect(result.standard?.preface.isEmpty == true)
  }

  @Test func halfWidthMarksInANoticeAreEvenedOutWithATrace() throws {
    let result = read("关于印发某市基本公共服务标准的通知\n各县:\n请执行。\n某市教育局\n2024年06月21日\n(此件公开发布)")
    let notice = try #require(result.notice)
    #expect(notice.addressees == "各县")
    #expect(notice.annotation == "此件公开发布")
    #expect(result.entries(.form).map(\.replacement) == ["：", "2024年6月21日", "（此件公开发布）"])
  }
}
