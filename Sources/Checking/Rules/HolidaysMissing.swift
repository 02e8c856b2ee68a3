internal import Diagnostics
internal import Standards

/// A period of working days runs through a year for which `holidays.yml` has no table.
///
/// Chinese: 按工作日计算的期限经过某一年，而 holidays.yml 没有这一年的节假日安排。
///
/// Which days are worked is said by a notice of the State Council's office for each year; it is never guessed.
///
/// Basis: 国务院办公厅关于部分节假日安排的通知（每年）
///
/// Bad (deadlines): - {basis: 政府信息公开条例第二十六条, what: 公开, who: issuer, workdays: 1000, after: issue, shown: record}
/// Good (deadlines): - {basis: 政府信息公开条例第二十六条, what: 公开, who: issuer, workdays: 20, after: issue, shown: published}
struct HolidaysMissing: LedgerRule {
  static let id = "holidays-missing"

  func check(_ ledger: DeadlineLedger, in folder: String) -> [Diagnostic] {
    var seen: Set<Int> = []
    return ledger.entries.compactMap { entry in
      guard case .noTable(let year) = entry.state, seen.insert(year).inserted else { return nil }
      return finding(.warning, at: entry.deadline, in: folder, .holidaysMissing(year))
    }
  }
}

extension Message {
  static func holidaysMissing(_ year: Int) -> Message {
    Message(
      zh: "holidays.yml 没有 \(year) 年的节假日安排，经过这一年的工作日无法计算。请照国务院办公厅的通知补上，写明文号。",
      en: "holidays.yml has no table of \(year), so that working days in it can't be counted. Add it from the State "
        + "Council's notice, with its number.")
  }
}
