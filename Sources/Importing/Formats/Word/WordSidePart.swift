internal import Diagnostics
internal import Packages

/// A part of a document beside its body: headers and footers, notes, comments. Its text goes behind the body.
struct WordSidePart {
  /// The kinds, in the order in which they follow the body; by the name of the relationship.
  enum Kind: String, CaseIterable {
    case header
    case footer
    case footnotes
    case endnotes
    case comments
  }

  let kind: Kind
  let path: String
  let root: XMLElement

  /// Adds the text of the part.
  func read(into reader: inout WordBodyReader) {
    switch kind {
    case .header, .footer:
      for paragraph in reader.story.paragraphs(in: root) {
        emit(paragraph, .runningHead, kind == .header ? .header : .footer, at: SourcePlace(), into: &reader)
      }
    case .footnotes, .endnotes, .comments:
      for note in root.children where ["w:footnote", "w:endnote", "w:comment"].contains(note.name) {
        if let type = note["w:type"], type != "normal" { continue }
        read(note, into: &reader)
      }
    }
  }

  private func read(_ note: XMLElement, into reader: inout WordBodyReader) {
    let paragraphs = reader.story.paragraphs(in: note)
    let text = paragraphs.map(\.wholeLine).joined(separator: " ")
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    switch kind {
    case .comments: reader.builder.report("import-comment", .note, .commentFound(text, note["w:author"]))
    case .endnotes: reader.builder.report("import-endnote", .warning, .noteFound(text, "尾注", "endnote"))
    default: reader.builder.report("import-footnote", .warning, .noteFound(text, "脚注", "footnote"))
    }
    let reason: Message =
      switch kind {
      case .comments: .comment(note["w:author"])
      case .endnotes: .endnote
      default: .footnote
      }
    let place = note["w:id"].flatMap { reader.anchors[WordAnchor(part: kind, id: $0)] } ?? SourcePlace()
    for paragraph in paragraphs { emit(paragraph, .comment, reason, at: place, into: &reader) }
  }

  /// Adds a paragraph of the part; `place` is what it is about.
  private func emit(
    _ paragraph: WordParagraph, _ kind: ImportAccount.Kind, _ reason: Message, at place: SourcePlace,
    into reader: inout WordBodyReader
  ) {
    guard !paragraph.wholeLine.isEmpty || !paragraph.boxes.isEmpty else { return }
    var place = place
    place.part = path.split(separator: "/").last.map(String.init)
    reader.emit(paragraph, as: .furniture(kind, reason), at: place)
  }
}

extension Message {
  fileprivate static let header = Message(zh: "页眉。", en: "A header of pages.")
  fileprivate static let footer = Message(zh: "页脚。", en: "A footer of pages.")
  fileprivate static let footnote = Message(zh: "脚注。", en: "A footnote.")
  fileprivate static let endnote = Message(zh: "尾注。", en: "An endnote.")

  fileprivate static func comment(_ author: String?) -> Message {
    guard let author, !author.isEmpty else { return Message(zh: "批注。", en: "A comment.") }
    return Message(zh: "\(author)的批注。", en: "A comment by \(author).")
  }

  fileprivate static func commentFound(_ text: String, _ author: String?) -> Message {
    let by = author.flatMap { $0.isEmpty ? nil : $0 }
    return Message(
      zh: "批注“\(Excerpt.of(text))”\(by.map { "（\($0)）" } ?? "")没有收入正文。",
      en: "The comment “\(Excerpt.of(text))”\(by.map { " (\($0))" } ?? "") was left out of the text.")
  }

  fileprivate static func noteFound(_ text: String, _ zh: String, _ en: String) -> Message {
    Message(
      zh: "\(zh)“\(Excerpt.of(text, length: 60))”没有收入正文。如属于标准内容，请手工写入正文。",
      en:
        "The \(en) “\(Excerpt.of(text, length: 60))” was left out. If it belongs to the standard, put it into the text."
    )
  }
}
