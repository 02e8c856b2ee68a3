public import Diagnostics
public import HanText

/// Finds text that other Markdown programs would not show as it stands, though here it is text.
public enum SwallowedMarkup {
  /// The finding for the lines of a paragraph, or `nil` where every program shows them alike.
  ///
  /// The fix writes the marks in their full-width forms, which are text everywhere.
  public static func finding(in file: TextFile, line range: SourceRange, text: String) -> Diagnostic? {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: isSpecial), MarkdownParser.swallows(bytes) else { return nil }
    let marks = marks(in: text)
    guard !marks.isEmpty, let offset = text.unicodeScalars.firstIndex(where: marks.contains) else { return nil }
    let start = range.upper - bytes.count + text[..<offset].utf8.count
    let fixed = String(String.UnicodeScalarView(text.unicodeScalars.map { marks.contains($0) ? widened($0) : $0 }))
    return file.diagnostic(
      "markdown-literal", .note, at: SourceRange(start, start + 1), .literalMarkup(marks),
      fix: Fix(range: SourceRange(range.upper - bytes.count, range.upper), replacement: fixed, isSafe: false))
  }

  /// `* _ < & [ \` and the backtick.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == 0x2A || byte == 0x5F || byte == 0x3C || byte == 0x26 || byte == 0x5B || byte == 0x5C || byte == 0x60
  }

  /// The marks of a text that are swallowed: those without which the text would be shown as it stands.
  private static func marks(in text: String) -> [Unicode.Scalar] {
    let present = ["<", "&", "`", "[", "\\", "*", "_"].map { (mark: Unicode.Scalar) in mark }
      .filter { text.unicodeScalars.contains($0) }
    return present.filter { mark in
      let others = String.UnicodeScalarView(
        text.unicodeScalars.map { $0 != mark && present.contains($0) ? "x" : $0 })
      return MarkdownParser.swallows(Array(String(others).utf8))
    }
  }

  private static func widened(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
  }
}

extension Message {
  static func literalMarkup(_ marks: [Unicode.Scalar]) -> Message {
    let list = marks.map(String.init).joined(separator: " ")
    return Message(
      zh: "“\(list)”在其他 Markdown 软件中会被当作格式；公标按原文字输出。若要处处显示一致，可改用全角字符。",
      en:
        "Other Markdown programs take \(list) for markup; here it is text. Full-width forms look alike everywhere."
    )
  }
}
