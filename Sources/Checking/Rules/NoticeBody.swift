internal import Diagnostics
internal import Standards

/// A notice has no text below its settings.
///
/// Chinese: 通知没有正文。
///
/// A document is printed and published without text then, its addressees above its signature.
///
/// Basis: GB/T 9704-2012, 7.3.3
///
/// Bad (notice):
/// Good (notice): 本标准自2024年8月1日起施行。
struct NoticeBody: EditionRule {
  static let id = "notice-body"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    guard located.edition.notice?.body.isEmpty == true else { return [] }
    return [finding(.warning, in: located, at: .noticeBody, .noticeBody)]
  }
}

extension Message {
  static let noticeBody = Message(
    zh: "通知没有正文。请在第二行“---”之后写正文。",
    en: "The notice has no text. Write it behind the second line ---.")
}
