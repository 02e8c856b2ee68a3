/// A tag of a template that names a value or a part, or ends a section, with its place.
struct TemplateTag: Hashable {
  /// What a tag asks for.
  enum Kind { case value, section, sectionEnd, part }

  let kind: Kind
  let name: String
  /// The line it begins in, from 1.
  let line: Int

  /// Whether it names a value.
  var namesValue: Bool { kind == .value || kind == .section }

  /// The last section of a source that begins and does not end; `nil` where all end.
  static func openSection(in source: String) -> TemplateTag? {
    var open: [TemplateTag] = []
    for tag in all(in: source) {
      if tag.kind == .section { open.append(tag) }
      if tag.kind == .sectionEnd, !open.isEmpty { open.removeLast() }
    }
    return open.last
  }

  /// The tags of a source in order, without comments. A tag that begins and does not end ends the list: the parser tells
  /// of it.
  static func all(in source: String) -> [TemplateTag] {
    let bytes = Array(source.utf8)
    var tags: [TemplateTag] = []
    var line = 1
    var position = 0
    while position + 1 < bytes.count {
      guard bytes[position] == open, bytes[position + 1] == open else {
        if bytes[position] == newline { line += 1 }
        position += 1
        continue
      }
      let start = position + 2
      guard let end = bytes.indices.dropFirst(start).first(where: { isEnd($0, of: bytes) }) else { break }
      if let tag = tag(bytes[start..<end], line: line) { tags.append(tag) }
      line += bytes[start..<end].count { $0 == newline }
      position = end + 2
    }
    return tags
  }

  private static let open = UInt8(ascii: "{")
  private static let close = UInt8(ascii: "}")
  private static let newline = UInt8(ascii: "\n")

  private static func isEnd(_ index: Int, of bytes: [UInt8]) -> Bool {
    bytes[index] == close && index + 1 < bytes.count && bytes[index + 1] == close
  }

  /// The tag that holds these bytes; `nil` for comments, settings, and the value itself (`.`).
  private static func tag(_ content: ArraySlice<UInt8>, line: Int) -> TemplateTag? {
    let text = String(decoding: content, as: UTF8.self)
    guard let first = text.first, !"!=%".contains(first) else { return nil }
    let name = String(text.drop { "{#^/&>$< ".contains($0) }.prefix { !" }".contains($0) })
    let kind: Kind =
      switch first {
      case "#", "^": .section
      case "/": .sectionEnd
      case ">": .part
      default: .value
      }
    let isFree = name.isEmpty || (kind == .value && name == ".") || (kind == .part && name.hasPrefix("*"))
    return isFree ? nil : TemplateTag(kind: kind, name: name, line: line)
  }
}
