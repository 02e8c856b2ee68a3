internal import Diagnostics
internal import Markup
internal import Standards

/// Reads `review.yml`: a list of decisions, each with old, item or dropped, decision, note, who and date.
enum ReviewReader {
  static func read(_ file: TextFile, _ findings: inout [Diagnostic]) -> [ChangeReview] {
    let parsed = ConfigurationParser.value(of: file)
    findings += parsed.findings
    var reviews: [ChangeReview] = []
    for value in parsed.value.map({ file.list(of: $0, &findings) }) ?? [] {
      var settings = SettingsReader(file: file, value: value)
      settings.warnOfUnknownKeys(known: ["old", "item", "dropped", "change", "decision", "note", "who", "date"])
      let old = EditionID(settings.text("old"))
      let decision = ChangeReview.Decision(rawValue: settings.text("decision"))
      let (item, dropped) = (settings.number("item"), settings.number("dropped"))
      let who = settings.text("who")
      if settings.text("decision").isEmpty && who.isEmpty {
        // A line of the proposed file that nobody has filled in yet.
      } else if let old, let decision, !who.isEmpty, (item == nil) != (dropped == nil) {
        reviews.append(
          ChangeReview(
            old: old, item: item, dropped: dropped, change: settings.text("change"), decision: decision,
            note: settings.text("note"), who: who, date: settings.text("date"), file: file.path, range: value.range))
      } else {
        settings.note(file.diagnostic("review", .error, at: value.range, .reviewIncomplete))
      }
      findings += settings.findings
    }
    return reviews
  }
}

extension Message {
  static let reviewIncomplete = Message(
    zh: "核对意见要写明 old（对照的版本）、item 或 dropped（项目编号）、decision（confirmed、rejected 或 note）和 who（何人），否则不生效。",
    en:
      "A decision names old (the edition compared with), item or dropped, decision (confirmed, rejected or note) and who."
  )
}
