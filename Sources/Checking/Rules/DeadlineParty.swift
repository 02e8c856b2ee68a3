internal import Diagnostics
internal import Standards

/// A deadline is about nobody: no notice of the content, no region of `regions.yml`, or no region below.
///
/// Chinese: 期限没有着落：内容里没有这个通知，或 regions.yml 没有登记这些地区，或没有下级地区。
///
/// Where the notice has no date of issue, `date-missing` says so.
///
/// Bad (deadlines): - {notice: jia/2021, quote: 自2024年8月1日起施行, what: 印发本地标准, who: below, due: 2024-12-31, shown: edition}
/// Bad (deadlines): - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发本地标准, who: bing, due: 2026-12-31, shown: edition}
/// Good (deadlines): - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发本地标准, who: yi, due: 2026-12-31, shown: edition}
struct DeadlineParty: LedgerRule {
  static let id = "deadline-party"

  func check(_ ledger: DeadlineLedger, in folder: String) -> [Diagnostic] {
    ledger.deadlines.flatMap { deadline -> [Diagnostic] in
      if let notice = deadline.notice, ledger.edition(notice)?.notice == nil {
        return [finding(.error, at: deadline, in: folder, .deadlineWithoutNotice(notice))]
      }
      var named = Set(deadline.done.keys)
      if case .regions(let slugs) = deadline.obliged { named.formUnion(slugs) }
      let unknown = named.subtracting(ledger.regionNames.keys).sorted()
      if !unknown.isEmpty { return [finding(.error, at: deadline, in: folder, .deadlineRegions(unknown))] }
      let isDated = deadline.notice.flatMap(ledger.edition)?.date != nil
      let isIdle = isDated && !ledger.entries.contains { $0.deadline == deadline }
      return isIdle ? [finding(.warning, at: deadline, in: folder, .deadlineWithoutParty)] : []
    }
  }
}

extension Message {
  static func deadlineWithoutNotice(_ notice: EditionID) -> Message {
    Message(
      zh: "内容里没有 \(notice) 的通知。请改正 notice。",
      en: "The content holds no notice of \(notice). Correct notice.")
  }

  static func deadlineRegions(_ slugs: [String]) -> Message {
    Message(
      zh: "regions.yml 没有登记：\(slugs.joined(separator: "、"))。请登记，或改正 who 和 done。",
      en: "regions.yml does not list \(slugs.joined(separator: ", ")). List them, or correct who and done.")
  }

  static let deadlineWithoutParty = Message(
    zh: "regions.yml 没有登记下级地区，这个期限没有着落。请登记下级地区并写明 parent。",
    en: "regions.yml lists no region below, so that the deadline is nobody's. List them with their parent.")
}
