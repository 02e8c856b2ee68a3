internal import HanText
internal import Standards

/// What was published and what was withdrawn, as the notices tell: the entries of the site's feed, the newest first.
///
/// A notice publishes its edition on the day it was put on the site, else on its date; what it says it supersedes is
/// withdrawn on the day it takes effect, else on its date. An edition that its own notice says is amended, repealed or
/// expired carries that word, since no day is told of it. Without a day there is no entry.
struct PublicationLog {
  /// One entry.
  struct Entry {
    /// What happened.
    enum Kind: String {
      case publish
      case withdraw
    }

    let kind: Kind
    let edition: EditionSummary
    /// The document withdrawn and its place among those of its notice, from 1.
    let withdrawn: (name: String, number: Int)?
    /// The instant by RFC 3339.
    let instant: String

    /// The address inside the site of what it is about, which for a document withdrawn is the notice that says so.
    var address: Address { kind == .publish ? .edition(edition.id) : .notice(edition.id) }

    /// What sets it apart from every other entry, relative to the site's address.
    var identity: String { address.folder + (withdrawn.map { "#withdrawn-\($0.number)" } ?? "") }

    /// The title for readers.
    var title: String {
      if let withdrawn { return "废止：\(withdrawn.name)" }
      let title = edition.notice?.title ?? ""
      return title.isEmpty ? edition.fullTitle : title
    }
  }

  /// The entries, the newest first.
  let entries: [Entry]

  /// The log of a site.
  init(_ model: SiteModel) {
    let found = model.editions.flatMap { edition -> [Entry] in
      guard let notice = edition.notice, let date = notice.date else { return [] }
      let published = PublicationTime(notice.published)?.instant ?? Self.instant(date)
      let withdrawal = Self.instant(notice.effective ?? date)
      return [Entry(kind: .publish, edition: edition, withdrawn: nil, instant: published)]
        + notice.supersedes.enumerated().map { index, name in
          Entry(kind: .withdraw, edition: edition, withdrawn: (name, index + 1), instant: withdrawal)
        }
    }
    entries = found.sorted { ($1.instant, $0.identity) < ($0.instant, $1.identity) }
  }

  /// A day as an instant of China's time; the epoch where there is none, as Atom demands an instant.
  static func instant(_ date: CalendarDate?) -> String { (date?.iso ?? "1970-01-01") + "T00:00:00+08:00" }
}
