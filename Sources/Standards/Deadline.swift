public import HanText

/// Something that a notice, or a law on notices, asks for by a day (`deadlines.yml`).
public struct Deadline: Sendable, Hashable {
  /// Who must have done it.
  public enum Obliged: Sendable, Hashable {
    /// The region that issued the notice.
    case issuer
    /// The regions directly below it.
    case below
    /// Regions by slug.
    case regions([String])
  }

  /// From which day a period runs; the day itself does not count.
  public enum Start: String, Sendable, Hashable, CaseIterable {
    /// The date of issue of the notice that asks.
    case issue
    /// The date of issue of the standard that the region itself put in force.
    case edition
  }

  /// Until when.
  public enum Limit: Sendable, Hashable {
    /// A day, which still counts.
    case day(CalendarDate)
    /// Months after a day.
    case months(Int, after: Start)
    /// Working days after a day.
    case workdays(Int, after: Start)
  }

  /// What in the content shows that it was done. A day in ``Deadline/done`` always does.
  public enum Evidence: String, Sendable, Hashable, CaseIterable {
    /// A standard of the region, issued on or after the day of the notice.
    case edition
    /// The time at which the notice, for a region below that of its own standard, was put on a site (`published`).
    case published
    /// Nothing but ``Deadline/done``.
    case record
  }

  /// The edition whose notice asks; `nil` for every notice.
  public var notice: EditionID?
  /// What is to be done, in a few words.
  public var what: String
  /// The notice's own words; empty where it is not the notice that asks.
  public var quote: String
  /// The law that asks; empty where the notice does.
  public var basis: String
  /// Who must have done it.
  public var obliged: Obliged
  /// Until when.
  public var limit: Limit
  /// What shows that it was done.
  public var evidence: Evidence
  /// The days on which it was done, by the slug of the region, as the office recorded them.
  public var done: [String: CalendarDate]
  /// Where it stands in `deadlines.yml`.
  public var place: Place?

  /// A place in a file of the catalogue.
  public struct Place: Sendable, Hashable {
    /// The bytes.
    public var range: SourceRange
    /// The line and column of the first.
    public var position: TextPosition

    /// A place.
    public init(range: SourceRange, position: TextPosition) {
      self.range = range
      self.position = position
    }
  }

  /// A deadline.
  public init(
    notice: EditionID?, what: String, quote: String = "", basis: String = "", obliged: Obliged, limit: Limit,
    evidence: Evidence, done: [String: CalendarDate] = [:], place: Place? = nil
  ) {
    self.notice = notice
    self.what = what
    self.quote = quote
    self.basis = basis
    self.obliged = obliged
    self.limit = limit
    self.evidence = evidence
    self.done = done
    self.place = place
  }
}
