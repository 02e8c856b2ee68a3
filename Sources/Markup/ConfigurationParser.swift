public import Diagnostics
internal import HanText
internal import Yams

/// Reads YAML: whole files and the front matter of Markdown files. This file is the only one that meets Yams.
public enum ConfigurationParser {
  /// The value of a YAML file; `nil` for an empty one or one that can't be read.
  public static func value(of file: TextFile) -> (value: ConfigurationValue?, findings: [Diagnostic]) {
    parse(file, SourceRange(0, file.bytes.count))
  }

  /// The front matter of a Markdown file and the offset of the first byte behind it.
  ///
  /// Front matter stands between a first line `---` and the next line `---`. A file without it has a finding that says
  /// what is wrong; lines that are meant for settings are no text, so that no rule about wording reads them.
  public static func frontMatter(
    of file: TextFile
  ) -> (value: ConfigurationValue?, end: Int, findings: [Diagnostic]) {
    let all = SourceRange(0, file.bytes.count)
    guard !LineJoining.trim(all, in: file.bytes).isEmpty else {
      return (nil, all.upper, [file.diagnostic("front-matter", .error, at: nil, .fileEmpty)])
    }
    func finding(_ message: Message) -> Diagnostic {
      file.diagnostic("front-matter", .error, at: file.lines.range(ofLine: 1), message)
    }
    guard isFence(file, 1) else { return (nil, endOfUnreadSettings(in: file), [finding(.frontMatterMissing)]) }
    let start = file.lines.range(ofLine: 2).lower
    for line in 2..<(file.lines.count + 1) where isFence(file, line) {
      let fence = file.lines.range(ofLine: line)
      let settings = SourceRange(start, fence.lower)
      let parsed = parse(file, settings)
      // The line that ends a document's text, taken for the end of settings that have none.
      if parsed.value == nil, holdsDocument(file, settings) { break }
      return (parsed.value, min(fence.upper + 1, file.bytes.count), parsed.findings)
    }
    return (nil, all.upper, [finding(.frontMatterOpen)])
  }

  /// The end of what is meant for settings in a file that does not begin with `---`: the lines `key: value` at its
  /// start, with what is indented below them, and a line `---` behind; 0 where there are none.
  private static func endOfUnreadSettings(in file: TextFile) -> Int {
    var end = 0
    var line = 1
    func skipBlankLines() {
      while line <= file.lines.count, text(file, line).allSatisfy(\.isWhitespace) { line += 1 }
    }
    skipBlankLines()
    while line <= file.lines.count, isSetting(text(file, line), isFirst: end == 0) || end == 0 && isFence(file, line) {
      end = min(file.lines.range(ofLine: line).upper + 1, file.bytes.count)
      line += 1
    }
    skipBlankLines()
    guard end > 0, line <= file.lines.count, isFence(file, line) else { return end }
    return min(file.lines.range(ofLine: line).upper + 1, file.bytes.count)
  }

  /// Whether a line looks like one of settings: a key with its colon, or behind one of these what belongs to it.
  private static func isSetting(_ line: String, isFirst: Bool) -> Bool {
    let rest = line.drop { $0.isASCII && ($0.isLowercase || $0 == "_") }
    if rest.startIndex > line.startIndex, let colon = rest.first { return colon == ":" || colon == "：" }
    return !isFirst && [" ", "\t", "-"].contains { line.hasPrefix($0) } && !line.hasPrefix("---")
  }

  /// Whether lines are those of a document: a heading below the first level or a field.
  private static func holdsDocument(_ file: TextFile, _ range: SourceRange) -> Bool {
    file.text(range).split(separator: "\n").contains { $0.hasPrefix("##") || $0.hasPrefix("**") }
  }

  private static func text(_ file: TextFile, _ line: Int) -> String { file.text(file.lines.range(ofLine: line)) }

  private static func isFence(_ file: TextFile, _ line: Int) -> Bool {
    let range = LineJoining.trim(file.lines.range(ofLine: line), in: file.bytes)
    return file.bytes[range.lower..<range.upper].elementsEqual([0x2D, 0x2D, 0x2D])
  }

  private static func parse(
    _ file: TextFile, _ range: SourceRange
  ) -> (value: ConfigurationValue?, findings: [Diagnostic]) {
    let wide = fullWidthColons(in: file, range)
    guard wide.isEmpty else { return (nil, wide) }
    let firstLine = file.lines.lineNumber(of: range.lower)
    do {
      guard let node = try Yams.compose(yaml: file.text(range)) else { return (nil, []) }
      var converter = NodeConverter(file: file, firstLine: firstLine, budget: range.count + 1)
      let value = converter.value(node)
      if converter.budget < 0 { return (nil, [file.diagnostic("front-matter", .error, at: range, .aliases)]) }
      return (value, [])
    } catch {
      return (nil, [finding(of: error, file, range, firstLine)])
    }
  }

  /// A key followed by `：` is the commonest slip of a Chinese keyboard, and YAML's own message does not help.
  private static func fullWidthColons(in file: TextFile, _ range: SourceRange) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    guard !range.isEmpty else { return [] }
    var blockIndent: Int?  // of the line that opens a text block, whose lines are indented further
    for line in file.lines.lineNumber(of: range.lower)...file.lines.lineNumber(of: range.upper - 1) {
      let bounds = file.lines.range(ofLine: line)
      let text = file.text(bounds)
      let indent = text.prefix { $0 == " " }.count
      if let blockIndent, indent > blockIndent || text.allSatisfy(\.isWhitespace) { continue }
      blockIndent = opensBlock(text) ? indent : nil
      let key = text.drop { $0 == " " || $0 == "-" }.prefix { $0.isASCII && ($0.isLetter || $0 == "_") }
      guard !key.isEmpty, text[key.endIndex...].hasPrefix("：") else { continue }
      let offset = bounds.lower + text[..<key.endIndex].utf8.count
      let colon = SourceRange(offset, offset + "：".utf8.count)
      findings.append(
        file.diagnostic(
          "front-matter", .error, at: colon, .fullWidthColon(after: String(key)),
          fix: Fix(range: colon, replacement: ": ")))
    }
    return findings
  }

  /// Whether a line ends with `|` or `>` behind its key: what follows is text.
  private static func opensBlock(_ text: String) -> Bool {
    guard let mark = text.split(separator: " ").last?.first else { return false }
    return (mark == "|" || mark == ">") && text.contains(": ")
  }

  /// The first character that YAML does not allow.
  private static func firstControl(in file: TextFile, _ range: SourceRange) -> SourceRange? {
    let bytes = file.bytes[range.lower..<range.upper]
    let offset = bytes.firstIndex { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A || $0 == 0x7F }
    return offset.map { SourceRange($0, $0 + 1) }
  }

  /// The first tab that indents a line, which YAML does not allow and does not call by its name.
  private static func indentingTab(in file: TextFile, _ range: SourceRange) -> SourceRange? {
    var isIndent = true
    for offset in range.lower..<range.upper {
      switch file.bytes[offset] {
      case 0x0A: isIndent = true
      case 0x20: break
      case 0x09 where isIndent: return SourceRange(offset, offset + 1)
      default: isIndent = false
      }
    }
    return nil
  }

  private static func finding(
    of error: any Error, _ file: TextFile, _ range: SourceRange, _ firstLine: Int
  ) -> Diagnostic {
    var place = range
    var problem = "\(error)"
    switch error as? YamlError {
    case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _), .composer(_, let text, let mark, _):
      place = file.range(line: firstLine + mark.line - 1, scalar: mark.column - 1)
      problem = text
    case .duplicatedKeysInMapping(let duplicates, let context):
      place = file.range(line: firstLine + context.mark.line - 1, scalar: context.mark.column - 1)
      let keys = duplicates.map { "\($0)" }.joined(separator: ", ")
      return file.diagnostic("front-matter", .error, at: place, .duplicateKeys(keys))
    case .reader:
      if let control = firstControl(in: file, range) { place = control }
      return file.diagnostic("front-matter", .error, at: place, .yamlCharacter)
    default: break
    }
    if let tab = indentingTab(in: file, range) { return file.diagnostic("front-matter", .error, at: tab, .yamlTab) }
    return file.diagnostic("front-matter", .error, at: place, .yamlError(problem))
  }
}

/// Turns Yams' nodes into values with byte ranges.
private struct NodeConverter {
  let file: TextFile
  let firstLine: Int
  /// How many nodes may still come. A text without aliases has no more nodes than bytes; aliases of aliases can stand
  /// for any number.
  var budget: Int

  mutating func value(_ node: Node) -> ConfigurationValue {
    let start = range(node)
    budget -= 1
    guard budget >= 0 else { return .text("", start) }
    switch node {
    case .scalar(let scalar):
      return .text(scalar.string, range(of: scalar.string, at: start))
    case .sequence(let sequence):
      return .list(sequence.map { value($0) }, start)
    case .mapping(let mapping):
      let entries = mapping.map { key, node in
        ConfigurationEntry(
          key: key.string ?? "", keyRange: range(of: key.string ?? "", at: range(key)), value: value(node))
      }
      return .map(entries, start)
    case .alias:
      return .text("", start)
    }
  }

  /// The bytes of a scalar that begins where `start` does, its quotes among them; to the end of the line at most.
  private func range(of text: String, at start: SourceRange) -> SourceRange {
    let isQuoted = start.count > 0 && [0x22, 0x27].contains(file.bytes[start.lower])
    return SourceRange(start.lower, min(start.lower + text.utf8.count + (isQuoted ? 2 : 0), start.upper))
  }

  /// From the node's first byte to the end of its line.
  private func range(_ node: Node) -> SourceRange {
    guard let mark = node.mark else { return SourceRange(0, 0) }
    return file.range(line: firstLine + mark.line - 1, scalar: mark.column - 1)
  }
}

extension TextFile {
  /// From a place, given as line from 1 and scalars before it in that line, to the end of the line.
  fileprivate func range(line: Int, scalar: Int) -> SourceRange {
    let bounds = lines.range(ofLine: line)
    let skipped = text(bounds).unicodeScalars.prefix(max(0, scalar)).reduce(0) { $0 + UTF8.width($1) }
    return SourceRange(min(bounds.lower + skipped, bounds.upper), bounds.upper)
  }
}

extension Message {
  static let fileEmpty = Message(
    zh: "文件是空的。请先写一行“---”，逐行写 title 等设置，再写一行“---”，然后是正文。",
    en: "The file is empty. Write a line ---, title and the other settings, another line ---, then the text.")

  static let frontMatterMissing = Message(
    zh: "文件不是以一行“---”开头，没有读到设置。请在第一行写“---”，下面逐行写 title 等设置，再写一行“---”，然后是正文。",
    en: "The file does not begin with a line ---, so no settings were read. Begin with ---, then title and the other "
      + "settings, one a line, another line ---, then the text.")

  static let frontMatterOpen = Message(
    zh: "文件开头的“---”没有配对的结束行。请在设置之后另起一行写“---”。",
    en: "The front matter that starts here is never closed. Put a line --- behind the settings.")

  static func fullWidthColon(after key: String) -> Message {
    Message(
      zh: "“\(key)”之后用了全角冒号“：”。请改成半角冒号加空格“: ”。",
      en: "A full-width colon follows \(key). Write an ASCII colon and a space.")
  }

  static let aliases = Message(
    zh: "设置中的引用（* 和 &）展开后过多，未读取。请直接写明内容。",
    en: "References (* and &) in the settings stand for too much to read. Write out what they mean.")

  static let yamlCharacter = Message(
    zh: "设置中有不能显示的控制字符，无法读取。请删去。", en: "The settings hold a control character and can't be read. Delete it.")

  static let yamlTab = Message(
    zh: "行首用了制表符（Tab）缩进，设置无法读取。请改用空格。",
    en: "A tab indents this line, and the settings can't be read. Use spaces.")

  static func duplicateKeys(_ keys: String) -> Message {
    Message(zh: "设置重复：\(keys)。请只保留一处。", en: "Set more than once: \(keys). Keep one.")
  }

  /// What libyaml says, in words for people who don't write YAML, where it is one of the usual slips.
  static func yamlError(_ problem: String) -> Message {
    let hints: [(String, String)] = [
      ("cannot start any token", "有不能用在这里的字符，请给整个值加上英文引号"),
      ("unexpected end of stream", "引号没有配对，请从这里往上检查"), ("could not find expected ':'", "冒号后面要空一格，或缺少冒号"),
      ("mapping values are not allowed", "缩进与上下各行不一致，或一行里有两个冒号（请给值加上英文引号）"),
      ("did not find expected", "缩进或引号有误，请与上下各行对齐"),
    ]
    let hint = hints.first { problem.contains($0.0) }?.1
    return Message(
      zh: "设置的格式有误，无法读取：\(hint ?? "请检查缩进、引号和冒号（\(problem)）")。",
      en: "The settings can't be read as YAML (\(problem)). Check indentation, quotes and colons.")
  }
}
