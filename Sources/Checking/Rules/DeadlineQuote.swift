internal import Diagnostics
internal import HanText
internal import Standards

/// `deadlines.yml` quotes words of a notice that do not stand in it.
///
/// Chinese: deadlines.yml 引用的话在通知正文里找不到。
///
/// Width of characters and spaces do not count.
///
/// Bad (deadlines): - {notice: jia/2023, quote: 自2024年9月1日起施行, what: 印发本地标准, who: below, due: 2026-12-31, shown: edition}
/// Good (deadlines): - {notice: jia/2023, quote: 自2024年8月1日起施行, what: 印发本地标准, who: below, due: 2026-12-31, shown: edition}
struct DeadlineQuote: EditionRule {
  static let id = "deadline-quote"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    let quotes = catalogue.deadlines.filter { $0.notice == located.edition.id && !$0.quote.isEmpty }.map(\.quote)
    guard !quotes.isEmpty, let notice = located.edition.notice else { return [] }
    let body = LooseText.key(notice.body.plainText)
    return quotes.filter { !body.contains(LooseText.key($0)) }
      .map { finding(.error, in: located, at: .noticeBody, .deadlineQuote($0)) }
  }
}

extension Message {
  static func deadlineQuote(_ quote: String) -> Message {
    Message(
      zh: "deadlines.yml 引用的“\(quote)”在通知正文里找不到。请照原文引用。",
      en: "deadlines.yml quotes “\(quote)”, which does not stand in this notice. Quote it word for word.")
  }
}
