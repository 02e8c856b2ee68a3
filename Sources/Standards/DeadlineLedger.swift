public import HanText

/// How it stands with every deadline for every region that has one, as far as the content shows it.
public struct DeadlineLedger: Sendable {
  /// How it stands with one deadline of one region.
  public enum State: Sendable, Hashable {
    /// Done in time.
    case done(CalendarDate)
    /// Done after the last day.
    case doneLate(CalendarDate)
    /// The content holds the standard asked for, but not the day of its issue.
    case doneUndated
    /// Not shown as done, and the last day is not past.
    case open
    /// Not shown as done, and the last day is past.
    case late
    /// Not shown as done; no day is given to compare the last day with.
    case notShown
    /// The period has not begun: the region's own standard is not there.
    case notBegun
    /// The last day can't be told: that year has no table of holidays.
    case noTable(year: Int)
  }

  /// One deadline of one region.
  public struct Entry: Sendable, Hashable {
    /// The deadline.
    public let deadline: Deadline
    /// The edition whose notice asks.
    public let notice: EditionID
    /// The slug of the region that must have done it.
    public let region: String
    /// The last day; `nil` where it can't be told.
    public let due: CalendarDate?
    /// How it stands.
    public let state: State
  }

  /// The deadlines, as `deadlines.yml` has them.
  public let deadlines: [Deadline]
  /// The entries: by deadline, then by edition, then by region in the order of `regions.yml`.
  public let entries: [Entry]
  /// The day that last days are compared with; `nil` where none is given.
  public let day: CalendarDate?
  /// The names of the regions known, by slug.
  public let regionNames: [String: String]

  private let editions: [EditionSummary]

  /// The ledger of a catalogue's deadlines over the editions of the content.
  public init(_ catalogue: Catalogue, editions: [EditionSummary], day: CalendarDate?) {
    deadlines = catalogue.deadlines
    self.editions = editions
    self.day = day
    regionNames = Dictionary(catalogue.regions.map { ($0.slug, $0.name) }, uniquingKeysWith: { first, _ in first })
    let clerk = Clerk(catalogue: catalogue, editions: editions, day: day)
    entries = catalogue.deadlines.flatMap(clerk.entries)
  }

  /// The edition with an id.
  public func edition(_ id: EditionID) -> EditionSummary? { editions.first { $0.id == id } }

  /// The name of a region; its slug where it is not known.
  public func name(of region: String) -> String { regionNames[region] ?? region }

  /// The entries that the notices of a region ask for, in order.
  public func entries(askedBy region: String) -> [Entry] { entries.filter { $0.notice.region == region } }
}

/// Makes the entries of deadlines.
private struct Clerk {
  let catalogue: Catalogue
  let editions: [EditionSummary]
  let day: CalendarDate?

  func entries(of deadline: Deadline) -> [DeadlineLedger.Entry] {
    let asking = editions.filter { edition in
      edition.date != nil && (deadline.notice == nil || deadline.notice == edition.id)
    }
    return asking.flatMap { edition in
      regions(obliged: deadline.obliged, by: edition.id.region).map { entry(deadline, edition, $0) }
    }
  }

  private func regions(obliged: Deadline.Obliged, by region: String) -> [String] {
    switch obliged {
    case .issuer: [region]
    case .below: catalogue.regions.filter { $0.parent == region }.map(\.slug)
    case .regions(let slugs): slugs
    }
  }

  private func entry(_ deadline: Deadline, _ asking: EditionSummary, _ region: String) -> DeadlineLedger.Entry {
    func made(_ due: CalendarDate?, _ state: DeadlineLedger.State) -> DeadlineLedger.Entry {
      DeadlineLedger.Entry(deadline: deadline, notice: asking.id, region: region, due: due, state: state)
    }
    let own = standards(of: region, asking)
    let due: CalendarDate?
    do throws(HolidayTable.MissingYear) {
      due = try lastDay(deadline.limit, asking, own)
    } catch {
      return made(nil, .noTable(year: error.year))
    }
    if let done = deadline.done[region] ?? shown(deadline.evidence, asking, region, own) {
      return made(due, due.map { done > $0 } == true ? .doneLate(done) : .done(done))
    }
    if deadline.evidence == .edition, own.contains(where: { $0.date == nil }) { return made(due, .doneUndated) }
    guard let due else { return made(nil, .notBegun) }
    guard let day else { return made(due, .notShown) }
    return made(due, day > due ? .late : .open)
  }

  /// The standards of a region that are not older than the notice that asks, by day, those without one last.
  private func standards(of region: String, _ asking: EditionSummary) -> [EditionSummary] {
    let found = editions.filter { edition in
      guard edition.id.region == region, edition.plan == nil, edition.id != asking.id else { return false }
      guard let date = edition.date, let asked = asking.date else { return true }
      return date >= asked
    }
    return found.filter { $0.date != nil }.sorted { ($0.date?.dayNumber ?? 0) < ($1.date?.dayNumber ?? 0) }
      + found.filter { $0.date == nil }
  }

  /// The last day; `nil` where the period has not begun.
  private func lastDay(
    _ limit: Deadline.Limit, _ asking: EditionSummary, _ own: [EditionSummary]
  ) throws(HolidayTable.MissingYear) -> CalendarDate? {
    func first(_ start: Deadline.Start) -> CalendarDate? { start == .issue ? asking.date : own.first?.date }
    switch limit {
    case .day(let day): return day
    case .months(let count, let start): return first(start)?.adding(months: count)
    case .workdays(let count, let start):
      guard let first = first(start) else { return nil }
      return try catalogue.holidays.workday(count, after: first)
    }
  }

  /// The day on which the content shows it done.
  private func shown(
    _ evidence: Deadline.Evidence, _ asking: EditionSummary, _ region: String, _ own: [EditionSummary]
  ) -> CalendarDate? {
    switch evidence {
    case .record: return nil
    case .edition: return own.first?.date
    case .published:
      let edition = region == asking.id.region ? asking : own.first
      return (edition?.notice?.published).flatMap { CalendarDate(iso: $0.prefix(10)) }
    }
  }
}
