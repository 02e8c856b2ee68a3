internal import Diagnostics
internal import HanText
internal import Standards

/// A wording that the office's own list (`terms.yml`) says to write another way: terms, names before a reform, words to
/// look at twice.
///
/// Chinese: 按 terms.yml 应当改写的词语：规范用语、改革前的机关名称、需要再看一眼的词。
///
/// Titles in 《》 are names of other documents and left alone, and so are documents issued before the day from which on
/// an entry holds.
///
/// Basis: the source given with each entry of `terms.yml`.
/// Bad: 资助其它困难群众。
/// Good: 资助其他困难群众。
struct Terms: ComparisonRule {
  static let id = "terms"

  func check(_ lines: [TextLine], of located: LocatedEdition, _ catalogue: Catalogue, _ report: inout TextReport) {
    let terms = catalogue.terms
    guard !terms.entries.isEmpty else { return }
    let date = located.edition.notice?.date
    for line in lines {
      for index in line.positions(among: terms.firstCharacters) where !line.isInTitle(index) {
        for entry in terms.entries(beginningWith: line[index]) where line.has(entry.wrong, at: index) {
          if let since = entry.since, let date, date < since { continue }
          guard !Self.isExcepted(entry, at: index, in: line) else { continue }
          let isSafe = entry.kind == .terms && !entry.right.isEmpty
          report.add(
            Self.self, entry.kind == .watch ? .note : .warning, line, index..<(index + entry.wrong.count),
            .term(entry), fix: isSafe ? entry.right : nil)
        }
      }
    }
  }

  /// Whether the wording stands inside a word that is right, or inside the one that is to be written: 成分 in 成份分.
  private static func isExcepted(_ entry: TermList.Entry, at index: Int, in line: TextLine) -> Bool {
    (entry.except + [Array(entry.right.unicodeScalars)]).contains { word in
      guard word.count >= entry.wrong.count else { return false }
      return (0...(word.count - entry.wrong.count)).contains { offset in
        word[offset...].starts(with: entry.wrong) && line.has(word, at: index - offset)
      }
    }
  }
}

extension Message {
  static func term(_ entry: TermList.Entry) -> Message {
    let wrong = String(String.UnicodeScalarView(entry.wrong))
    let since = entry.since.map { "，\($0.chinese)起" } ?? ""
    return Message(
      zh: "“\(wrong)”：\(entry.reason)（\(entry.source)\(since)）。"
        + (entry.right.isEmpty ? "请核对。" : "请写成“\(entry.right)”，或核对后豁免。"),
      en: "\(wrong): \(entry.reason) (\(entry.source)). "
        + (entry.right.isEmpty ? "Look at it again." : "Write \(entry.right), or waive it."))
  }
}
