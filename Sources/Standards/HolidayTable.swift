public import HanText

/// On which days offices work (`holidays.yml`): Monday to Friday, but for what the State Council's notice of each year
/// says. A year without a table is not guessed.
public struct HolidayTable: Sendable, Hashable {
  /// What the notice about one year says.
  public struct Year: Sendable, Hashable {
    /// The document number of the notice: 国办发明电〔2023〕7号.
    public var source: String
    /// Days off, weekends among them or not.
    public var off: Set<CalendarDate>
    /// Days of a weekend that are worked.
    public var worked: Set<CalendarDate>

    /// A year.
    public init(source: String, off: Set<CalendarDate>, worked: Set<CalendarDate>) {
      self.source = source
      self.off = off
      self.worked = worked
    }
  }

  /// A year for which there is no table.
  public struct MissingYear: Error, Sendable, Hashable {
    /// The year.
    public let year: Int
  }

  /// The years known.
  public var years: [Int: Year]

  /// A table of years.
  public init(years: [Int: Year] = [:]) {
    self.years = years
  }

  /// Whether offices work on a day. Throws where its year has no table.
  public func isWorked(_ day: CalendarDate) throws(MissingYear) -> Bool {
    guard let year = years[day.year] else { throw MissingYear(year: day.year) }
    return year.worked.contains(day) || !(day.weekday.isWeekend || year.off.contains(day))
  }

  /// The working day that is `count` working days after a day, which itself does not count.
  ///
  /// Throws where a year on the way has no table.
  public func workday(_ count: Int, after start: CalendarDate) throws(MissingYear) -> CalendarDate {
    var day = start
    var left = count
    while left > 0 {
      guard let next = day.adding(days: 1) else { throw MissingYear(year: day.year + 1) }
      day = next
      if try isWorked(day) { left -= 1 }
    }
    return day
  }
}
