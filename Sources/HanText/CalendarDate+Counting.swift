/// The days of a week, Monday first.
public enum Weekday: Int, Sendable, CaseIterable {
  /// 星期一 to 星期日.
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// Whether offices rest on it unless the State Council says otherwise.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}

// Counting of days. The calendar is the Gregorian one throughout.
extension CalendarDate {
  /// The number of days from 1970-01-01 on, which is 0.
  public var dayNumber: Int {
    // Years that begin in March put the leap day last; 719,468 days lie between 0000-03-01 and 1970-01-01.
    let year = month > 2 ? year : year - 1
    let month = month > 2 ? month - 3 : month + 9
    return year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1 - 719_468
  }

  /// The day of a number, or `nil` outside the years 1 to 9999.
  public init?(dayNumber: Int) {
    // Cycles of 400 years have 146,097 days.
    let days = dayNumber + 719_468
    let cycle = (days >= 0 ? days : days - 146_096) / 146_097
    let inCycle = days - cycle * 146_097
    let year = (inCycle - inCycle / 1460 + inCycle / 36_524 - inCycle / 146_096) / 365
    let inYear = inCycle - (365 * year + year / 4 - year / 100)
    let month = (5 * inYear + 2) / 153
    self.init(
      year: year + cycle * 400 + (month < 10 ? 0 : 1), month: month < 10 ? month + 3 : month - 9,
      day: inYear - (153 * month + 2) / 5 + 1)
  }

  /// The day on which a moment falls in China (UTC+8), given in seconds since 1970-01-01 00:00 UTC; `nil` outside the
  /// years 1 to 9999.
  public init?(epoch seconds: Int) {
    let (local, overflow) = seconds.addingReportingOverflow(8 * 3600)
    guard !overflow else { return nil }
    self.init(dayNumber: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    Weekday(rawValue: ((dayNumber + 3) % 7 + 7) % 7) ?? .monday
  }

  /// The day a number of days later; `nil` behind the year 9999.
  public func adding(days: Int) -> CalendarDate? { CalendarDate(dayNumber: dayNumber + days) }

  /// The day of the same number some months later; the last of the month where it has no such day (民法典 202).
  public func adding(months: Int) -> CalendarDate? {
    let index = year * 12 + month - 1 + months
    guard index >= 12 else { return nil }
    return (0...3).lazy.compactMap { CalendarDate(year: index / 12, month: index % 12 + 1, day: day - $0) }.first
  }
}
