internal import Diagnostics
internal import Standards

/// The time of publication is not of the form `YYYY-MM-DD HH:MM`, or no such day or minute exists.
///
/// Chinese: 发布时间不是“年-月-日 时:分”的形式，或没有这个时刻。
///
/// Basis: 国办发〔2017〕47号, `PubDate`
///
/// Bad (notice published): 2024-06-26
/// Bad (notice published): 2024-06-26 24:10
/// Good (notice published): 2024-06-26 09:30
struct PublishedForm: EditionRule {
  static let id = "published-form"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    guard let published = located.edition.notice?.published, !published.isEmpty else { return [] }
    guard PublicationTime(published) == nil else { return [] }
    return [finding(.error, in: located, at: .notice(key: "published"), .publishedForm(published))]
  }
}

extension Message {
  static func publishedForm(_ text: String) -> Message {
    Message(
      zh: "published 写的是“\(text)”，不是存在的时间。请写成“2024-06-25 09:30”的形式。",
      en: "published says \(text), which is no such time. Write it as 2024-06-25 09:30.")
  }
}
