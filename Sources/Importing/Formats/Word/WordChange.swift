internal import Diagnostics
internal import Packages

/// A tracked change: who put in or took out a piece of text, and when.
struct WordChange: Equatable {
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

  init(_ kind: Kind, _ element: XMLElement?) {
    self.kind = kind
    author = element?["w:author"].flatMap { $0.isEmpty ? nil : $0 }
    date = element?["w:date"].map { String($0.prefix(10)) }
  }

  /// Whether the text is new: it is there only after the change.
  var isNew: Bool { kind == .insertion || kind == .moveTo }

  /// Whether the text counts on a side of the changes.
  func isShown(in changes: TrackedChanges) -> Bool { isNew == (changes == .accepted) }

  /// What the account calls it.
  var entry: ImportAccount.Kind { isNew ? .insertion : .deletion }

  /// What became of its text, and why.
  func reason(in changes: TrackedChanges) -> Message {
    let names: (zh: String, en: String) =
      switch kind {
      case .insertion: ("插入", "inserts")
      case .deletion: ("删除", "deletes")
      case .moveTo: ("移入", "moves here")
      case .moveFrom: ("移走", "moves away")
      }
    let made: (zh: String, en: String) = isShown(in: changes) ? ("作为正文", "taken as text") : ("没有收入", "left out")
    return Message(
      zh: "修订\(names.zh)的文字\(who.zh)，\(made.zh)。", en: "Text that a tracked change \(names.en)\(who.en), \(made.en).")
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
