internal import HanText
public import Standards

/// The documents to typeset for an edition.
public enum PrintJobs {
  /// The notice alone, where there is one, and the edition; of a plan or an opinion only the notice.
  public static func jobs(for edition: Edition) -> [PrintJob] {
    let whole = edition.plan == nil ? [self.edition(edition)] : []
    guard let notice = edition.notice else { return whole }
    let alone = PrintJob(
      path: noticePath(of: edition.id), data: PrintDocument.notice(notice),
      timestamp: notice.date.map(seconds) ?? undated)
    return [alone] + whole
  }

  /// The edition: the notice, where there is one, and the standard behind it.
  public static func edition(_ edition: Edition) -> PrintJob {
    PrintJob(
      path: path(of: edition.id), data: PrintDocument.edition(edition),
      timestamp: edition.notice?.date.map(seconds) ?? undated)
  }

  /// The path of an edition's PDF inside the website: `jiaxing/2023/jiaxing-2023.pdf`.
  public static func path(of id: EditionID) -> String { "\(id)/\(id.region)-\(id.name).pdf" }

  /// The path of a notice's PDF inside the website: `jiaxing/2023/notice/jiaxing-2023-notice.pdf`.
  public static func noticePath(of id: EditionID) -> String { "\(id)/notice/\(id.region)-\(id.name)-notice.pdf" }

  /// The time a document without a date of issue bears: 2000-01-01 00:00 UTC.
  static let undated = 946_684_800

  /// Midnight UTC of a day, in seconds since 1970-01-01.
  static func seconds(of date: CalendarDate) -> Int { date.dayNumber * 86_400 }
}
