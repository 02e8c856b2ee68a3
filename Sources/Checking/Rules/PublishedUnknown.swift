internal import Diagnostics
internal import Standards

/// It is not known when the notice was put on the site.
///
/// Chinese: 没有写明通知何时上网发布。
///
/// Government sites must give `PubDate` on content pages, and a made-up one fails the site, so that the tag is left
/// out where `published:` is not given.
///
/// Basis: 国办发〔2017〕47号, 网页标签
///
/// Bad (notice published):
/// Good (notice published): 2024-06-26 09:30
struct PublishedUnknown: EditionRule {
  static let id = "published-unknown"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    guard let notice = located.edition.notice, notice.published.isEmpty else { return [] }
    return [finding(.note, in: located, at: .notice(key: "published"), .publishedUnknown)]
  }
}

extension Message {
  static let publishedUnknown = Message(
    zh: "通知没有写明 published（上网发布时间），页面的 PubDate 标签略去。知道的请写成“2024-06-25 09:30”。",
    en: "published (when the notice was put on the site) is not given, so that pages leave PubDate out. Write it as "
      + "2024-06-25 09:30 where it is known.")
}
