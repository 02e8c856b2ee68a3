internal import Diagnostics
internal import HanText
internal import Standards

/// The dates of a notice contradict each other: issued after it takes effect, printed or published before it was
/// issued.
///
/// Chinese: 通知的几个日期互相矛盾：成文晚于施行，印发或发布早于成文。
///
/// A document may take effect retroactively, so that a person decides.
///
/// Basis: GB/T 9704-2012, 7.3.5.4、7.4.3
///
/// Bad (notice effective): 2024-06-01
/// Good (notice effective): 2024-08-01
struct DateOrder: EditionRule {
  static let id = "date-order"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    guard let notice = located.edition.notice, let date = notice.date else { return [] }
    var findings: [Diagnostic] = []
    if let effective = notice.effective, effective < date {
      findings.append(
        finding(.warning, in: located, at: .notice(key: "effective"), .effectiveBeforeIssue(effective, date)))
    }
    if let printed = notice.printed?.date, printed < date {
      findings.append(finding(.warning, in: located, at: .notice(key: "printed"), .printedBeforeIssue(printed, date)))
    }
    if let published = CalendarDate(iso: notice.published.prefix(10)), published < date {
      findings.append(
        finding(.warning, in: located, at: .notice(key: "published"), .publishedBeforeIssue(published, date)))
    }
    return findings
  }
}

extension Message {
  static func effectiveBeforeIssue(_ effective: CalendarDate, _ date: CalendarDate) -> Message {
    Message(
      zh: "施行日期 \(effective.chinese) 早于成文日期 \(date.chinese)。请核对；确实追溯施行的，可以豁免。",
      en:
        "The effective date \(effective.iso) is before the date of issue \(date.iso). Check both; waive it where it is meant."
    )
  }

  static func printedBeforeIssue(_ printed: CalendarDate, _ date: CalendarDate) -> Message {
    Message(
      zh: "印发日期 \(printed.chinese) 早于成文日期 \(date.chinese)。请核对。",
      en: "The notice was printed on \(printed.iso), before its date of issue \(date.iso). Check both.")
  }

  static func publishedBeforeIssue(_ published: CalendarDate, _ date: CalendarDate) -> Message {
    Message(
      zh: "上网发布日期 \(published.chinese) 早于成文日期 \(date.chinese)。请核对。",
      en: "The notice was published on \(published.iso), before its date of issue \(date.iso). Check both.")
  }
}
