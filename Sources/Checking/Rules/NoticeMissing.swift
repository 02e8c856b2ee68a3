internal import Diagnostics
internal import Standards

/// A standard without the notice that issues it.
///
/// Chinese: 标准没有印发它的通知。
///
/// Number, date of issue and effective date are then unknown, and pages leave them out.
///
/// Bad (files): standard.md
/// Good (files): standard.md notice.md
struct NoticeMissing: EditionRule {
  static let id = "notice-missing"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    guard located.edition.notice == nil else { return [] }
    return [finding(.note, in: located, at: .standard(key: nil), .noticeMissing)]
  }
}

extension Message {
  static let noticeMissing = Message(
    zh: "没有印发通知（notice.md），发文字号、成文日期和施行日期不明，页面不显示。有通知的请补上。",
    en:
      "There is no notice (notice.md): document number, date of issue and effective date are unknown and left out. Add "
      + "the notice where there is one.")
}
