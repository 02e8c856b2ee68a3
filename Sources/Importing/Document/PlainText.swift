internal import HanText

/// Plain text and Markdown as a document of lines.
enum PlainText {
  /// Reads a text in UTF-8; every line, with whatever ends it, is a block. A form feed ends a line and a page.
  static func read(_ text: [UInt8], file: String, format: SourceFormat = .text) -> SourceDocument {
    var blocks: [SourceBlock] = []
    var place = SourcePlace()
    if text.contains(formFeed) { place.page = 1 }
    var start = 0
    blocks.reserveCapacity(text.count { $0 == 0x0A || $0 == 0x0D } + 1)
    while start < text.count {
      let end = lineEnd(in: text, from: start)
      blocks.append(SourceBlock(range: SourceRange(start, end), kind: .line, place: place))
      if text[end - 1] == formFeed { place.page = (place.page ?? 1) + 1 }
      start = end
    }
    return SourceDocument(file: file, format: format, text: text, blocks: blocks, omissions: [], findings: [])
  }

  private static let formFeed: UInt8 = 0x0C

  /// The place behind the next line end: LF, CR, CRLF, VT, FF, NEL, and the separators of lines and paragraphs.
  private static func lineEnd(in text: [UInt8], from start: Int) -> Int {
    var place = start
    while place < text.count {
      switch text[place] {
      case 0x0D: return place + 1 < text.count && text[place + 1] == 0x0A ? place + 2 : place + 1
      case 0x0A...0x0C: return place + 1
      case 0xC2 where text[place...].starts(with: [0xC2, 0x85]): return place + 2
      case 0xE2
      where text[place...].starts(with: [0xE2, 0x80, 0xA8]) || text[place...].starts(with: [0xE2, 0x80, 0xA9]):
        return place + 3
      default: place += 1
      }
    }
    return text.count
  }
}
