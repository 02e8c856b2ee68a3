import Checking
import Diagnostics
import HanText
import Reading
import Standards
import Testing

/// Deadlines: who has to have done what by when, as far as the content shows it.
struct DeadlineTests {
  private static let regions = [
    Region(code: "330400", name: "甲市", shortName: "甲", slug: "jia"),
    Region(code: "330421", name: "乙县", shortName: "乙", slug: "yi", parent: "jia"),
    Region(code: "330424", name: "丙县", shortName: "丙", slug: "bing", parent: "jia"),
  ]

  /// A standard of a region, with a notice where a date is given.
  private func edition(_ region: String, _ name: String, _ date: String?, published: String = "") -> EditionSummary {
    var notice: Notice?
    if let date {
      notice = Notice(title: "通知")
      notice?.date = CalendarDate(iso: date)
      notice?.published = published
    }
    let standard = Standard(title: "标准")
    return EditionSummary(Edition(id: EditionID(region: region, name: name), notice: notice, standard: standard))
  }

  private func read(_ text: String) -> (deadlines: [Deadline], findings: [Diagnostic]) {
    let file = ContentFile(path: "Content/deadlines.yml", name: "deadlines.yml", bytes: Array(text.utf8))
    let read = CatalogueReader.read([file])
    return (read.catalogue.deadlines, read.findings)
  }

  /// How it stands with each region, on a day, with the standards of 甲市 (2024-06-21) and those given.
  private func states(
    _ text: String, _ editions: [EditionSummary] = [], day: String? = "2025-01-01", published: String = ""
  ) throws -> [String] {
    let (deadlines, findings) = read(text)
    try #require(findings.isEmpty, "\(findings.map(\.message.en))")
    var catalogue = Catalogue(regions: Self.regions)
    catalogue.deadlines = deadlines
    catalogue.holidays = try Sample.holidays
    let all = [edition("jia", "2023", "2024-06-21", published: published)] + editions
    let ledger = DeadlineLedger(catalogue, editions: all, day: day.flatMap { CalendarDate(iso: $0) })
    return ledger.entries.map { "\($0.region) \($0.due?.iso ?? "-") \($0.state)" }
  }

  private let issue = "- {notice: jia/2023, quote: 年底前印发, what: 印发, who: below, due: 2024-12-31, shown: edition}"

  @Test func theLastDayStillCounts() throws {
    #expect(try states(issue, day: "2024-12-31") == ["yi 2024-12-31 open", "bing 2024-12-31 open"])
    #expect(try states(issue, day: "2025-01-01") == ["yi 2024-12-31 late", "bing 2024-12-31 late"])
    #expect(try states(issue, day: nil) == ["yi 2024-12-31 notShown", "bing 2024-12-31 notShown"])
  }

  @Test func aStandardOfTheRegionShowsItDoneUnlessItIsOlderThanTheNotice() throws {
    let found = try states(issue, [edition("yi", "2024", "2024-12-31"), edition("bing", "2020", "2020-05-01")])
    #expect(found[0].hasPrefix("yi 2024-12-31 done(") && found[1] == "bing 2024-12-31 late")
    let late = try states(issue, [edition("yi", "2024", "2025-01-02"), edition("bing", "2024", nil)])
    #expect(late[0].contains("doneLate(") && late[1] == "bing 2024-12-31 doneUndated")
  }

  @Test func aRecordedDayShowsItDone() throws {
    let text = issue.replacing("}", with: ", done: {yi: 2024-12-01, bing: 2025-02-01}}")
    let found = try states(text)
    #expect(found[0].contains(" done(") && found[1].contains(" doneLate("))
  }

  @Test func aPeriodRunsFromTheRegionsOwnStandard() throws {
    let text = "- {notice: jia/2023, quote: 1个月之内, what: 报备, who: below, months: 1, after: edition, shown: record}"
    let found = try states(text, [edition("yi", "2024", "2024-11-30")])
    #expect(found == ["yi 2024-12-30 late", "bing - notBegun"])
  }

  @Test func workingDaysLeaveOutHolidaysAndCountWorkedWeekends() throws {
    let text =
      "- {notice: jia/2023, basis: 条例第二十六条, what: 公开, who: issuer, workdays: 20, after: issue, shown: published}"
    // 2024-06-21 is a Friday; the fourth Friday behind it is the twentieth working day.
    #expect(try states(text) == ["jia 2024-07-19 late"])
    #expect(try states(text, published: "2024-07-19 17:00")[0].hasPrefix("jia 2024-07-19 done("))
    #expect(try states(text, published: "2024-07-22 09:00")[0].hasPrefix("jia 2024-07-19 doneLate("))
    let holidays = try Sample.holidays
    // Over the National Day of 2024: off 1 to 7 October, worked on 29 September and 12 October.
    let start = try #require(CalendarDate(iso: "2024-09-27"))
    #expect(try holidays.workday(1, after: start).iso == "2024-09-29")
    #expect(try holidays.workday(3, after: start).iso == "2024-10-08")
    #expect(try holidays.workday(7, after: start).iso == "2024-10-12")
  }

  @Test func aYearWithoutATableIsNotGuessed() throws {
    let text = "- {notice: jia/2023, basis: 甲, what: 乙, who: issuer, workdays: 600, after: issue, shown: record}"
    #expect(try states(text) == ["jia - noTable(year: 2026)"])
  }

  @Test func findingsNameRegionsAndPlaces() throws {
    var catalogue = Catalogue(regions: Self.regions)
    catalogue.deadlines = read("\n\n" + issue).deadlines
    let ledger = DeadlineLedger(
      catalogue, editions: [edition("jia", "2023", "2024-06-21")], day: CalendarDate(iso: "2025-01-01"))
    let found = Checker.findings(in: ledger, folder: "Content")
    #expect(found.map(brief) == ["deadline-late warning deadlines.yml:3:3"])
    #expect(found.first?.message.zh.contains("乙县、丙县") == true)
  }

  @Test(arguments: [
    "what: 印发, who: below, due: 2024-12-31, shown: edition",
    "notice: jia/2023, quote: 甲, who: below, due: 2024-12-31, shown: edition",
    "notice: jia/2023, quote: 甲, what: 印发, due: 2024-12-31, shown: edition",
    "notice: jia/2023, quote: 甲, what: 印发, who: below, shown: edition",
    "notice: jia/2023, quote: 甲, what: 印发, who: below, due: 2024-12-31, months: 1, shown: edition",
    "notice: jia/2023, quote: 甲, what: 印发, who: below, months: 1, shown: edition",
    "notice: jia/2023, quote: 甲, what: 印发, who: below, months: 0, after: issue, shown: edition",
    "notice: jia/2023, quote: 甲, what: 印发, who: below, due: 2024-12-31, shown: 网站",
    "notice: 甲市, quote: 甲, what: 印发, who: below, due: 2024-12-31, shown: edition",
    "quote: 甲, what: 印发, who: below, due: 2024-12-31, shown: edition",
  ])
  func anEntryThatCannotBeUsedIsAnError(entry: String) {
    let (deadlines, findings) = read("- {\(entry)}")
    #expect(deadlines.isEmpty && findings.map(\.rule) == ["deadline-form"], "\(findings.map(\.message.en))")
  }

  @Test func aDayThatDoesNotExistIsAnError() {
    #expect(
      read("- {notice: jia/2023, quote: 甲, what: 乙, who: below, due: 2024-06-31, shown: edition}").findings.map(\.rule)
        == ["date-real"])
  }

  @Test(arguments: [
    "2024: {off: [2024-01-01]}", "甲: {source: 乙}", "2024: {source: 甲, off: [2023-12-31]}",
    "2024: {source: 甲, off: [2024-05-05..2024-05-01]}", "2024: {source: 甲, worked: [2024-05-06]}",
    "2024: {source: 甲, off: [2024-05-01..2024-05-02..2024-05-03]}",
  ])
  func aTableOfHolidaysThatCannotBeUsedIsAnErrorAndLeftOut(text: String) {
    let file = ContentFile(path: "holidays.yml", name: "holidays.yml", bytes: Array(text.utf8))
    let read = CatalogueReader.read([file])
    #expect(read.findings.map(\.rule) == ["holiday-form"] && read.catalogue.holidays.years.isEmpty)
  }
}
