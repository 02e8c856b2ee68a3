internal import Diagnostics
internal import HanText

/// Takes away marks that a converter or Markdown wrote into a text: `[bookmark: _Toc23914]`, `##`, `**`.
enum LineMarks {
  /// The text without marks; they stand in the account.
  static func removed(
    from text: TracedText, isMarkdown: Bool, _ account: inout AccountWriter
  ) -> TracedText {
    let plain = withoutConverterMarks(text, &account)
    return isMarkdown ? withoutMarkdown(plain, &account) : plain
  }

  private static func withoutConverterMarks(_ text: TracedText, _ account: inout AccountWriter) -> TracedText {
    let bytes = Array(text.text.utf8)
    guard bytes.contains(UInt8(ascii: "[")) else { return text }
    var kept = TracedText()
    var (start, place) = (0, 0)
    while let open = bytes[place...].firstIndex(of: UInt8(ascii: "[")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: "]"))
    {
      place = open + 1
      guard markNames.contains(where: { bytes[(open + 1)...].starts(with: ($0 + ":").utf8) }) else { continue }
      kept.append(text[start..<open])
      account.leaveOut(.sourceMark, text[open..<close + 1], .converterMark)
      (start, place) = (close + 1, close + 1)
    }
    kept.append(text[start..<bytes.count])
    return kept
  }

  private static let markNames = ["bookmark", "footnote", "endnote", "comment"]

  /// The text without the hashes of a heading, the marks of a quotation, and strong marks.
  private static func withoutMarkdown(_ text: TracedText, _ account: inout AccountWriter) -> TracedText {
    var rest = text.trimmed()
    let hashes = rest.text.utf8.prefix { $0 == UInt8(ascii: "#") }.count
    if (1...6).contains(hashes), rest.text.utf8.dropFirst(hashes).first.map({ $0 == 0x20 }) ?? true {
      account.leaveOut(.sourceMark, rest.prefix(hashes), .markdown)
      rest = rest.dropFirst(hashes).trimmed()
    }
    if rest.text.utf8.count >= 3, rest.text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") }) {
      account.leaveOut(.sourceMark, rest, .markdown)
      return TracedText()
    }
    if rest.text.hasPrefix("\\") {
      account.leaveOut(.sourceMark, rest.prefix(1), .markdown)
      rest = rest.dropFirst(1)
    }
    guard rest.text.contains("**") else { return rest }
    var kept = TracedText()
    let bytes = Array(rest.text.utf8)
    var (start, place) = (0, 0)
    while place + 1 < bytes.count {
      if bytes[place] == UInt8(ascii: "*"), bytes[place + 1] == UInt8(ascii: "*") {
        kept.append(rest[start..<place])
        account.leaveOut(.sourceMark, rest[place..<place + 2], .markdown)
        place += 2
        start = place
      } else {
        place += 1
      }
    }
    kept.append(rest[start..<bytes.count])
    return kept
  }
}

extension Message {
  fileprivate static let converterMark = Message(
    zh: "文档转换时留下的标记，不是正文。", en: "A mark left by conversion, no part of the text.")

  fileprivate static let markdown = Message(zh: "Markdown 的标记，不是正文。", en: "A mark of Markdown, no part of the text.")
}
