import Diagnostics
import HanText
import Testing

/// The rules about the notice and about days.
struct NoticeRuleTests {
  @Test func aDayThatDoesNotExistIsFoundInSettings() throws {
    let line = try Sample.line(of: "date: 2024-06-21", in: Sample.notice)
    let found = try Sample.findings(replacing: "date: 2024-06-21", with: "date: 2024-02-30", in: "notice.md")
    #expect(try only(found) == "date-real error notice.md:\(line):7")
  }

  @Test(arguments: ["2024年2月30日", "2024 年 2 月 30 日", "２０２４年２月３０日", "2月30日", "2024-02-30", "2024年13月", "2023年2月29日"])
  func aDayThatDoesNotExistIsFoundInTheBody(day: String) throws {
    let line = try Sample.line(of: "施行", in: Sample.notice)
    let found = try Sample.findings(replacing: "自2024年8月1日", with: "自\(day)", in: "notice.md")
      .filter { $0.rule == "date-real" }
    #expect(try only(found) == "date-real error notice.md:\(line):5")
    #expect(found[0].range?.count == day.utf8.count)
  }

  @Test func aDayThatDoesNotExistIsFoundInAFieldWithItsItem() throws {
    let line = try Sample.line(of: "2024年2月29日")
    let found = try Sample.findings(replacing: "2024年2月29日", with: "2023年2月29日")
    #expect(try only(found) == "date-real error standard.md:\(line):11 #1 服务标准")
  }

  @Test func aDayThatDoesNotExistIsFoundInTheClosingWithoutAnItem() throws {
    let line = try Sample.line(of: "8月1日")
    #expect(
      try only(Sample.findings(replacing: "8月1日", with: "8月32日")) == "date-real error standard.md:\(line):5")
  }

  @Test(arguments: ["满13月", "2024年12月底", "每月31日", "12-34-56", "0573-02-30", "2024-02-300", "2023年7月至2024年6月"])
  func otherNumbersAreNoDays(text: String) throws {
    #expect(try !Sample.findings(replacing: "五次", with: text).contains { $0.rule == "date-real" })
  }

  @Test func contradictingDatesAreFound() throws {
    let line = try Sample.line(of: "effective", in: Sample.notice)
    let found = try Sample.findings(replacing: "effective: 2024-08-01", with: "effective: 2024-06-01", in: "notice.md")
      .filter { $0.rule != "date-agree" }
    #expect(try only(found) == "date-order warning notice.md:\(line):12")
  }

  @Test func aNoticePrintedOrPublishedBeforeItsDateIsFound() throws {
    let found = try Sample.findings(replacing: "date: 2024-06-21", with: "date: 2024-06-30", in: "notice.md")
    #expect(found.map(\.rule) == ["date-order", "date-order"])
  }

  @Test(arguments: ["", "date:\n"])
  func aMissingDateOfIssueIsFound(text: String) throws {
    let found = try Sample.findings(replacing: "date: 2024-06-21\n", with: text, in: "notice.md")
    #expect(found.map(\.rule) == ["date-missing"])
    #expect(found[0].severity == .warning)
  }

  @Test func aTitleThatNamesAnotherStandardIsFound() throws {
    let line = try Sample.line(of: "title", in: Sample.notice)
    let found = try Sample.findings(replacing: "（2023年版）", with: "（2021年版）", in: "notice.md")
    #expect(try only(found) == "notice-title warning notice.md:\(line):8")
  }

  @Test func aTitleMayNameTheStandardWithoutMarks() throws {
    let found = try Sample.findings(replacing: "《甲市基本公共服务标准（2023年版）》", with: "甲市基本公共服务标准", in: "notice.md")
    #expect(found.isEmpty)
  }

  @Test func widthAndSpacesInTheTitleDoNotCount() throws {
    let found = try Sample.findings(replacing: "（2023年版）", with: " (2023年版)", in: "notice.md")
    #expect(!found.contains { $0.rule == "notice-title" })
  }

  @Test func aMissingTimeOfPublicationIsANote() throws {
    let found = try Sample.findings(replacing: "published: 2024-06-26 09:30\n", with: "", in: "notice.md")
    #expect(try only(found) == "published-unknown note notice.md")
  }

  @Test(arguments: ["2024-06-26", "2024-06-26 24:00", "2024-06-31 10:00", "2024-06-26 9:30", "2024-06-26 +1:30"])
  func aTimeOfPublicationOfAnotherFormIsFound(text: String) throws {
    let found = try Sample.findings(replacing: "2024-06-26 09:30", with: text, in: "notice.md")
    #expect(found.map(\.rule) == ["published-form"])
  }

  @Test func aStandardWithoutNoticeIsANote() throws {
    #expect(try only(Sample.findings(["notice.md": ""])) == "notice-missing note standard.md")
  }
}
