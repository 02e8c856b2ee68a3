internal import Diagnostics
internal import Packages

/// A part of a sheet beside its cells: comments, or drawings with text.
struct SheetSidePart {
  /// The kinds, by the name of the relationship.
  enum Kind: String {
    case comments
    case threadedComment
    case drawing
  }

  /// One comment or text box.
  struct Note {
    let cell: String?
    let text: String
  }

  let kind: Kind
  let path: String
  let root: XMLElement

  /// The part of a relationship, where it is one of these.
  static func kind(_ relationship: OfficePackage.Relationship) -> (Kind, String)? {
    guard let kind = Kind(rawValue: relationship.type), let target = relationship.target else { return nil }
    return (kind, target)
  }

  /// The name of the part without its folders.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The texts in it.
  var notes: [Note] {
    let found: [Note] =
      switch kind {
      case .comments:
        root.descendants("comment").map { comment in
          Note(cell: comment["ref"], text: comment.first("text").map(SheetValues.richText) ?? "")
        }
      case .threadedComment:
        root.descendants("tc:threadedComment").map { comment in
          Note(cell: comment["ref"], text: comment.first("tc:text")?.text ?? "")
        }
      case .drawing:
        root.descendants("a:p").map { paragraph in
          Note(cell: nil, text: paragraph.descendants("a:t").map(\.text).joined())
        }
      }
    return found.filter { note in note.text.contains { !$0.isWhitespace } }
  }

  /// Why its texts are left out.
  var reason: Message { kind == .drawing ? .drawing : .comment }

  /// What to tell about a text.
  func message(_ note: Note) -> Message {
    let excerpt = Excerpt.of(note.text)
    let cell = note.cell ?? ""
    return kind == .drawing
      ? Message(
        zh: "图形或文本框中的“\(excerpt)”没有收入正文，请核对。", en: "“\(excerpt)” in a drawing was left out of the text. Check it.")
      : Message(
        zh: "\(cell) 的批注“\(excerpt)”没有收入正文，请核对。", en: "The comment “\(excerpt)” at \(cell) was left out. Check it.")
  }
}

extension Message {
  fileprivate static let comment = Message(zh: "批注。", en: "A comment.")
  fileprivate static let drawing = Message(zh: "图形或文本框中的文字。", en: "Text in a drawing.")
}
