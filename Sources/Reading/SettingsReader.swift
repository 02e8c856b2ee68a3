internal import Diagnostics
internal import HanText
internal import Markup
internal import Standards

/// Reads the keys of a YAML map, noting what is wrong with them.
struct SettingsReader {
  let file: TextFile
  let value: ConfigurationValue?
  private(set) var findings: [Diagnostic] = []

  init(file: TextFile, value: ConfigurationValue?) {
    self.file = file
    self.value = value
    if let value, value.entries == nil {
      findings.append(file.diagnostic("front-matter", .error, at: value.range, .notAMap))
    }
  }

  /// The text of a key; empty where it is missing or not a text.
  mutating func text(_ key: String) -> String {
    guard let found = value?[key] else { return "" }
    guard let text = found.text else {
      findings.append(file.diagnostic("front-matter", .error, at: found.range, .notAText(key)))
      return ""
    }
    return text
  }

  /// The text of a key; a text that is not as it should be is an error and gives an empty one.
  mutating func text(_ key: String, _ complaint: Message, isValid: (String) -> Bool) -> String {
    let text = text(key)
    guard !text.isEmpty, !isValid(text) else { return text }
    findings.append(file.diagnostic("front-matter", .error, at: range(key), complaint))
    return ""
  }

  /// The texts of a key; a single text counts as a list of one.
  mutating func texts(_ key: String) -> [String] {
    guard let found = value?[key] else { return [] }
    guard let list = found.list, list.allSatisfy({ $0.text != nil }) else {
      findings.append(file.diagnostic("front-matter", .error, at: found.range, .notAList(key)))
      return []
    }
    return list.compactMap(\.text).filter { !$0.isEmpty }
  }

  /// The day of a key; a day that does not exist is an error and gives `nil`.
  mutating func date(_ key: String) -> CalendarDate? {
    let text = text(key)
    guard !text.isEmpty, let range = range(key) else { return nil }
    return date(text, at: range)
  }

  /// A day written as text at a place.
  mutating func date(_ text: String, at range: SourceRange) -> CalendarDate? {
    if let date = CalendarDate(iso: text) { return date }
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    let meant = numbers.count == 3 ? CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) : nil
    if let meant {
      findings.append(
        file.diagnostic(
          "date-form", .error, at: range, .dateForm(text, meant), fix: Fix(range: range, replacement: meant.iso)))
    } else {
      findings.append(file.diagnostic("date-real", .error, at: range, .notADay(text)))
    }
    return nil
  }

  /// Whether a key says `true`; anything but `true` and `false` is an error.
  mutating func flag(_ key: String) -> Bool {
    let text = text(key)
    guard !text.isEmpty, text != "false" else { return false }
    if text != "true" { findings.append(file.diagnostic("front-matter", .error, at: range(key), .notAFlag(key))) }
    return text == "true"
  }

  /// The whole number of a key; anything else is an error and gives `nil`.
  mutating func number(_ key: String) -> Int? {
    let text = text(key)
    guard !text.isEmpty else { return nil }
    let number = Int(text)
    if number == nil { findings.append(file.diagnostic("front-matter", .error, at: range(key), .notANumber(key))) }
    return number
  }

  /// Where the value of a key stands.
  func range(_ key: String) -> SourceRange? { value?[key]?.range }

  /// Where the texts under some keys stand, each value of a list by itself. A text that is not written word for word
  /// (with escapes, or over more than one line) has no place.
  func texts(of keys: [String], in part: (String) -> EditionPart) -> [TextPlace] {
    keys.flatMap { key -> [TextPlace] in
      (value?[key]?.list ?? []).compactMap { value in
        guard let text = value.text, !text.isEmpty else { return nil }
        let (bytes, wanted) = (file.bytes[value.range.lower..<value.range.upper], Array(text.utf8))
        let starts = bytes.indices.dropLast(max(0, wanted.count - 1)).prefix(2)  // behind a quote at most
        guard let start = starts.first(where: { bytes[$0...].starts(with: wanted) }) else { return nil }
        return TextPlace(
          kind: .setting(key), part: part(key), file: file.path, range: SourceRange(start, start + wanted.count))
      }
    }
  }

  /// Notes every key that is none of those known.
  mutating func warnOfUnknownKeys(known: Set<String>) {
    for entry in value?.entries ?? [] where !known.contains(entry.key) {
      findings.append(
        file.diagnostic(
          "front-matter", .warning, at: entry.keyRange, .unknownKey(entry.key, known: known.sorted())))
    }
  }

  /// Adds a finding.
  mutating func note(_ finding: Diagnostic) { findings.append(finding) }
}

extension TextFile {
  /// The entries of a map; none, with a finding, where something else stands.
  func entries(of value: ConfigurationValue, _ findings: inout [Diagnostic]) -> [ConfigurationEntry] {
    if let entries = value.entries { return entries }
    if value.text != "" { findings.append(diagnostic("front-matter", .error, at: value.range, .notAMap)) }
    return []
  }

  /// The values of a list, a single text counting as one; none, with a finding, where a map stands.
  func list(of value: ConfigurationValue, _ findings: inout [Diagnostic]) -> [ConfigurationValue] {
    if let list = value.list { return list }
    findings.append(diagnostic("front-matter", .error, at: value.range, .listExpected))
    return []
  }
}

extension Message {
  static let listExpected = Message(
    zh: "这里应当是列表，每项以“- ”开头。", en: "A list is expected here, each entry behind \"- \".")

  static func notANumber(_ key: String) -> Message {
    Message(zh: "“\(key)”应当是一个整数。", en: "\(key) takes a whole number.")
  }

  static let notAMap = Message(
    zh: "这里应当是“键: 值”的设置。", en: "Settings of the form key: value are expected here.")

  static func notAText(_ key: String) -> Message {
    Message(zh: "“\(key)”应当是一个值，不是列表。", en: "\(key) takes one value, not a list.")
  }

  static func notAList(_ key: String) -> Message {
    Message(zh: "“\(key)”应当是列表，每项一行，以“- ”开头。", en: "\(key) takes a list, one entry a line, each behind \"- \".")
  }

  static func notAFlag(_ key: String) -> Message {
    Message(zh: "“\(key)”只能写 true 或 false。", en: "\(key) is either true or false.")
  }

  static func dateForm(_ text: String, _ meant: CalendarDate) -> Message {
    Message(
      zh: "日期“\(text)”的写法不对。请写成 \(meant.iso)。", en: "\(text) is not how days are written here. Write \(meant.iso).")
  }

  static func notADay(_ text: String) -> Message {
    Message(
      zh: "“\(text)”不是存在的日期。请写成 2024-06-21 的形式。",
      en: "\(text) is not a day that exists. Write it as 2024-06-21.")
  }

  static func unknownKey(_ key: String, known: [String]) -> Message {
    Message(
      zh: "不认识的设置“\(key)”，未使用。可用的有：\(known.joined(separator: "、"))。",
      en: "Unknown setting \(key), not used. Known ones: \(known.joined(separator: ", ")).")
  }
}
