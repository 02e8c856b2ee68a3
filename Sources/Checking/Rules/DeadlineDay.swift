internal import Diagnostics
internal import HanText
internal import Standards

/// There are deadlines that nobody is shown to have kept, and no day to compare them with.
///
/// Chinese: 有尚未看到办理的期限，而没有给出用来判断的日期。
///
/// The clock is never asked, so that the same content gives the same site. `--as-of` or SOURCE_DATE_EPOCH gives the day.
///
/// Bad (deadlines without day): - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发本地标准, who: below, due: 2024-12-31,
///   shown: edition}
/// Good (deadlines without day): - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发本地标准, who: below, due: 2024-12-31,
///   shown: edition, done: {yi: 2024-12-31}}
struct DeadlineDay: LedgerRule {
  static let id = "deadline-day"

  func check(_ ledger: DeadlineLedger, in folder: String) -> [Diagnostic] {
    let open = ledger.entries.filter { $0.state == .notShown }
    return open.isEmpty ? [] : [finding(.note, at: nil, in: folder, .deadlineDay(open.count))]
  }
}

extension Message {
  static func deadlineDay(_ count: Int) -> Message {
    Message(
      zh: "有 \(count) 项期限还看不到办理，没有判断是否已过期。请用 --as-of 2025-01-02 的形式给出日期。",
      en: "\(count) deadlines are not shown as kept, and nothing says whether they are past. Give the day, such as "
        + "--as-of 2025-01-02.")
  }
}
