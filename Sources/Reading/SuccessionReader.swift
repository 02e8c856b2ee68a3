internal import Diagnostics
internal import Markup
internal import Standards

/// Reads `succession.yml`: the edition replaced and which of its items which items replace.
enum SuccessionReader {
  static func read(_ file: TextFile, _ findings: inout [Diagnostic]) -> Succession? {
    let parsed = ConfigurationParser.value(of: file)
    findings += parsed.findings
    guard let value = parsed.value else { return nil }
    var settings = SettingsReader(file: file, value: value)
    settings.warnOfUnknownKeys(known: ["old", "items"])
    let name = settings.text("old")
    findings += settings.findings
    guard let old = EditionID(name) else {
      findings.append(file.diagnostic("succession", .error, at: value["old"]?.range ?? value.range, .noOldEdition))
      return nil
    }
    var entries: [Succession.Entry] = []
    for item in value["items"].map({ file.list(of: $0, &findings) }) ?? [] {
      guard let from = numbers(item["old"]), let to = numbers(item["new"]) else {
        findings.append(file.diagnostic("succession", .error, at: item.range, .notNumbers))
        continue
      }
      entries.append(Succession.Entry(old: from, new: to, range: item.range))
    }
    return Succession(old: old, entries: entries, file: file.path)
  }

  /// The numbers of a list; `nil` where something else stands in it.
  private static func numbers(_ value: ConfigurationValue?) -> [Int]? {
    guard let value else { return [] }
    guard let list = value.list else { return nil }
    let numbers = list.compactMap { $0.text.flatMap { Int($0) } }
    return numbers.count == list.count ? numbers : nil
  }
}

extension Message {
  static let noOldEdition = Message(
    zh: "请用 old 写明被替代的版本，例如 old: jiaxing/2021。",
    en: "Name the edition replaced under old, for example old: jiaxing/2021.")
  static let notNumbers = Message(
    zh: "old 和 new 写项目编号的列表，例如 old: [15]，new: [16, 17]。",
    en: "old and new are lists of item numbers, for example old: [15], new: [16, 17].")
}
