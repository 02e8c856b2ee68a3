internal import Diagnostics
internal import Packages

/// A tracked change: who put in or took out a piece of text, and when.
struct WordChange {
  /// What a change does.
  enum Kind {
    case insertion
    case deletion
    case moveTo
    case moveFrom
  }

  /// What it does.
  let kind: Kind
  private let author: String?
  private let date: String?
  /// The text it is about.
  var text = ""

  init(_ kind: Kind, _ element: XMLElement?) {
    self.kind = kind
    author = element?["w:author"].flatMap { $0.isEmpty ? nil : $0 }
    date = element?["w:date"].map { String($0.prefix(10)) }
  }

  /// Whether the text is new: it is there only after the change.
  var isNew: Bool { kind == .insertion || kind == .moveTo }

  /// Whether two changes belong to one run: same kind, same author.
  func isSame(as other: WordChange) -> Bool { kind == other.kind && author == other.author }

  /// Whether the text counts on a side of the changes.
  func isShown(in changes: TrackedChanges) -> Bool { isNew == (changes == .accepted) }

  /// The kind of omission where the text does not count.
  var omission: ImportAccount.Kind { isNew ? .insertion : .deletion }

  /// The rule of the finding.
  var rule: String { isNew ? "import-insertion" : "import-deletion" }

  /// Why the text is left out.
  var reason: Message {
    isNew
      ? Message(zh: "修订中插入的文字\(who.zh)，按要求取修订前。", en: "Text that a tracked change inserts\(who.en).")
      : Message(zh: "修订中删除的文字\(who.zh)。", en: "Text that a tracked change deletes\(who.en).")
  }

  /// What to tell about a run of the change.
  func message(in changes: TrackedChanges) -> Message {
    let names: (zh: String, en: String) =
      switch kind {
      case .insertion: ("插入", "inserts")
      case .deletion: ("删除", "deletes")
      case .moveTo: ("移入", "moves here")
      case .moveFrom: ("移走", "moves away")
      }
    let shown = isShown(in: changes)
    let excerpt = Excerpt.of(text)
    return Message(
      zh: "修订\(names.zh)了“\(excerpt)”\(who.zh)，导入时\(shown ? "作为正文" : "没有收入")，请核对。",
      en:
        "A tracked change \(names.en) “\(excerpt)”\(who.en); it was \(shown ? "taken as text" : "left out"). Check it.")
  }

  private var who: (zh: String, en: String) {
    let known = [author, date].compactMap { $0 }
    return known.isEmpty ? ("", "") : ("（\(known.joined(separator: "，"))）", " (\(known.joined(separator: ", ")))")
  }
}

/// The start of a text, as messages quote it.
enum Excerpt {
  /// At most `length` characters; what is cut off is shown by ….
  static func of(_ text: String, length: Int = 30) -> String {
    let start = text.prefix(length)
    return start.endIndex == text.endIndex ? text : start + "…"
  }
}
