import Diagnostics
import HanText
import Importing

/// The report of an import as it is recorded in JSON.
struct RecordedAccount: Decodable {
  struct Span: Decodable {
    let start: Int
    let end: Int
    let text: String
  }

  struct Entry: Decodable {
    let kind: ImportAccount.Kind
    let line: Int
    let paragraph: Int?
    let start: Int
    let end: Int
    let offset: Int
    let text: String?
    let replacement: String
    let certainty: ImportAccount.Certainty
    let reason: [String: String]
  }

  let spans: [Span]
  let entries: [Entry]

  /// The entries as the importer gives them.
  var accountEntries: [ImportAccount.Entry] {
    entries.map { entry in
      ImportAccount.Entry(
        kind: entry.kind, line: entry.line, range: SourceRange(entry.start, entry.end), offset: entry.offset,
        text: entry.text, replacement: entry.replacement, certainty: entry.certainty,
        reason: Message(zh: entry.reason["zh"] ?? "", en: entry.reason["en"] ?? ""))
    }
  }
}
