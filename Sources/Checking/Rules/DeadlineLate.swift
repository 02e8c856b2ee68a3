internal import Diagnostics
internal import HanText
internal import Standards

/// The last day of a deadline is past, and the content does not show that it was kept; or it was kept late.
///
/// Chinese: 期限已过，而内容里看不到已经办理；或者办理晚于期限。
///
/// What counts is named by the deadline: a standard of the region that is not older than the notice, the time of
/// publication, or a day recorded under `done`. The day is that of `--as-of` or SOURCE_DATE_EPOCH.
///
/// Bad (deadlines): - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发本地标准, who: below, due: 2024-12-31, shown: edition}
/// Good (deadlines): - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发本地标准, who: below, due: 2024-12-31, shown: edition,
///   done: {yi: 2024-12-31}}
struct DeadlineLate: LedgerRule {
  static let id = "deadline-late"

  func check(_ ledger: DeadlineLedger, in folder: String) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var late: [DeadlineLedger.Entry: [String]] = [:]  // by the first entry of the same deadline, notice and day
    var order: [DeadlineLedger.Entry] = []
    for entry in ledger.entries {
      guard let due = entry.due else { continue }
      if case .doneLate(let day) = entry.state {
        let name = ledger.name(of: entry.region)
        findings.append(finding(.note, at: entry.deadline, in: folder, .deadlineDoneLate(name, entry, day, due)))
      }
      guard entry.state == .late else { continue }
      let same = order.first { ($0.deadline, $0.notice, $0.due) == (entry.deadline, entry.notice, entry.due) }
      if same == nil { order.append(entry) }
      late[same ?? entry, default: []].append(ledger.name(of: entry.region))
    }
    for entry in order {
      guard let due = entry.due, let names = late[entry] else { continue }
      findings.append(finding(.warning, at: entry.deadline, in: folder, .deadlineLate(names, entry, due)))
    }
    return findings
  }
}

extension Message {
  static func deadlineLate(_ names: [String], _ entry: DeadlineLedger.Entry, _ due: CalendarDate) -> Message {
    Message(
      zh: "“\(entry.deadline.what)”（\(entry.notice) 的通知）的期限是 \(due.iso)，内容里看不到已经办理：\(names.joined(separator: "、"))。"
        + "已办的，把标准收进内容，或在 done 写明日期，即 done: {\(entry.region): 年-月-日}。",
      en:
        "The last day for this was \(due.iso): \(entry.deadline.what) (notice of \(entry.notice)). The content does not "
        + "show it done by \(names.joined(separator: ", ")). Where it was, add the standard, or record the day as "
        + "done: {\(entry.region): YYYY-MM-DD}.")
  }

  static func deadlineDoneLate(
    _ name: String, _ entry: DeadlineLedger.Entry, _ day: CalendarDate, _ due: CalendarDate
  ) -> Message {
    Message(
      zh: "\(name)“\(entry.deadline.what)”（\(entry.notice) 的通知）办于 \(day.iso)，晚于期限 \(due.iso)。",
      en: "\(name) did this on \(day.iso), after the last day, \(due.iso): \(entry.deadline.what) (notice of "
        + "\(entry.notice)).")
  }
}
