import HanText
import Testing

/// Counting of days, months and days of the week.
struct CalendarCountingTests {
  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("2000-02-29", 11_016, .tuesday), ("2024-06-21", 19_895, .friday),
    ("2024-12-31", 20_088, .tuesday), ("1969-12-31", -1, .wednesday), ("0001-01-01", -719_162, .monday),
  ])
  func aDayHasANumberAndAWeekday(iso: String, number: Int, weekday: Weekday) throws {
    #expect(try day(iso).dayNumber == number)
    #expect(try day(iso).weekday == weekday)
  }

  @Test func everyDayIsTheOneBehindTheDayBefore() throws {
    var last = try day("1899-12-31")
    for number in (last.dayNumber + 1)...(last.dayNumber + 80_000) {
      let next = try #require(CalendarDate(dayNumber: number))
      #expect(next > last && next.dayNumber == number)
      #expect(next.weekday.rawValue == (last.weekday.rawValue + 1) % 7)
      last = next
    }
  }

  @Test func thereIsNoDayOutsideTheYears() throws {
    let (first, last) = (try day("0001-01-01"), try day("9999-12-31"))
    #expect(first.adding(days: -1) == nil && last.adding(days: 1) == nil && last.adding(months: 1) == nil)
  }

  @Test(arguments: [
    ("2024-06-21", 1, "2024-07-21"), ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
    ("2024-10-31", 4, "2025-02-28"), ("2024-12-15", 12, "2025-12-15"), ("2024-05-31", 1, "2024-06-30"),
  ])
  func aMonthLaterIsTheSameDayOrTheLast(from: String, months: Int, to: String) throws {
    #expect(try day(from).adding(months: months)?.iso == to)
  }

  @Test(arguments: [(0, "1970-01-01"), (57_599, "1970-01-01"), (57_600, "1970-01-02"), (-28_801, "1969-12-31")])
  func aMomentFallsOnADayInChina(epoch: Int, iso: String) {
    #expect(CalendarDate(epoch: epoch)?.iso == iso)
  }
}
