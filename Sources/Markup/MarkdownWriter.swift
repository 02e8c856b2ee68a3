internal import HanText

/// Writes text so that reading it gives the same text: the counterpart of ``LiteralDialect``.
///
/// All text is literal; only the start of a paragraph can be taken for something else, and there one backslash
/// protects it.
public struct MarkdownWriter: Sendable {
  /// What has been written.
  public private(set) var text = ""
  private let labels: Set<String>
  private let hasQuotes: Bool
  private var isQuoting = false

  /// A writer of texts in which a paragraph that opens with one of the labels would be a field, and, where `quotes`
  /// says so, one that opens with `>` a block quote.
  public init(labels: [String] = [], quotes: Bool = false) {
    self.labels = Set(labels)
    hasQuotes = quotes
  }

  /// A heading. The mark of a heading is part of its text.
  public mutating func heading(level: Int, _ text: String) {
    separate()
    self.text += String(repeating: "#", count: level) + " " + text + "\n"
  }

  /// A paragraph.
  public mutating func paragraph(_ text: String) {
    separate()
    let isQuote = hasQuotes && !isQuoting && text.utf8.first == 0x3E
    let isTitle = isQuoting && BoxTitle.text(of: text) != nil
    let needsEscape = isQuote || isTitle || ParagraphStart.needsEscape(text, labels: labels)
    self.text += needsEscape ? "\\" + text : text
    self.text += "\n"
  }

  /// A box: a block quote whose first line is its bold title, and what `body` writes.
  public mutating func box(title: String, _ body: (inout MarkdownWriter) -> Void) {
    separate()
    var inner = MarkdownWriter(labels: Array(labels), quotes: hasQuotes)
    inner.isQuoting = true
    if !title.isEmpty { inner.text = BoxTitle.line(title) + "\n" }
    body(&inner)
    for line in inner.text.utf8.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false) {
      text += line.isEmpty ? ">\n" : "> \(Substring(line))\n"
    }
  }

  /// A labelled paragraph: `**服务对象**：…`.
  public mutating func labelled(_ label: String, _ text: String) {
    separate()
    self.text += "**\(label)**：\(text)\n"
  }

  /// A table, the first row its head.
  public mutating func table(_ rows: [[String]]) {
    guard let head = rows.first else { return }
    separate()
    text += TableRow.line(head) + "\n" + TableRow.delimiter(width: head.count) + "\n"
    for row in rows.dropFirst() { text += TableRow.line(row) + "\n" }
  }

  /// A rule.
  public mutating func rule() {
    separate()
    text += "---\n"
  }

  /// Front matter, already written as YAML.
  public mutating func frontMatter(_ yaml: String) {
    text += "---\n" + yaml + "---\n"
  }

  private mutating func separate() {
    if !text.isEmpty { text += "\n" }
  }
}

/// The start of a paragraph: what there would be taken for a block or a label, and the backslash that prevents it.
public enum ParagraphStart {
  /// Whether a paragraph needs a backslash before it to be read as it stands.
  static func needsEscape(_ text: String, labels: Set<String>) -> Bool {
    guard let first = text.utf8.first else { return false }
    if first == 0x5C { return isEscape(text, labels: labels) }
    return isHeading(text) || isRule(text) || label(of: text, among: labels) != nil
  }

  /// One to six `#` before a space or the end.
  private static func isHeading(_ text: String) -> Bool {
    let marks = text.utf8.prefix { $0 == 0x23 }.count
    guard (1...6).contains(marks) else { return false }
    let next = text.utf8.dropFirst(marks).first
    return next == nil || next == 0x20 || next == 0x09
  }

  /// Nothing but dashes and spaces.
  private static func isRule(_ text: String) -> Bool {
    text.utf8.first == 0x2D && text.utf8.allSatisfy { $0 == 0x2D || $0 == 0x20 || $0 == 0x09 }
  }

  /// Whether a paragraph opens with a backslash that protects what follows and is not part of the text.
  public static func isEscape(_ text: String, labels: Set<String>) -> Bool {
    guard text.utf8.first == 0x5C else { return false }
    let rest = text.dropFirst()
    guard let next = rest.utf8.first else { return false }
    switch next {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true  // as CommonMark has it
    default: return label(of: String(rest), among: labels) != nil
    }
  }

  /// The label a paragraph opens with, and the text behind it: `**服务对象**：`, `**服务对象：**` or `服务对象：`,
  /// either colon.
  public static func label(of text: String, among labels: Set<String>) -> (label: String, text: Substring)? {
    let isBold = text.utf8.starts(with: [0x2A, 0x2A])
    let rest = Substring(text.utf8.dropFirst(isBold ? 2 : 0))
    guard let end = labelEnd(in: rest) else { return nil }
    let label = LineJoining.trim(rest[..<end])
    guard labels.contains(label) else { return nil }
    var scalars = rest.unicodeScalars[end...]
    var hasColon = false
    var stars = isBold ? 2 : 0
    while let next = scalars.first {
      if !hasColon && (next == "：" || next == ":") {
        hasColon = true
      } else if stars > 0 && next == "*" {
        stars -= 1
      } else if hasColon && stars == 0 || !next.isSpace {
        break
      }
      scalars.removeFirst()
    }
    guard hasColon, stars == 0 else { return nil }
    return (label, Substring(scalars))
  }

  /// Where a label would end: at the first colon of either width or asterisk.
  private static func labelEnd(in text: Substring) -> Substring.Index? {
    var index = text.utf8.startIndex
    while index < text.utf8.endIndex {
      switch text.utf8[index] {
      case 0x3A, 0x2A: return index
      case 0xEF where text.utf8[index...].starts(with: [0xEF, 0xBC, 0x9A]): return index
      default: text.utf8.formIndex(after: &index)
      }
    }
    return nil
  }
}
