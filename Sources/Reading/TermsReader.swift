internal import Diagnostics
internal import HanText
internal import Markup
internal import Standards

/// Reads `terms.yml`: lists under `terms`, `organs` and `watch`, and groups of pairs under `characters`.
enum TermsReader {
  static func read(_ file: TextFile, _ value: ConfigurationValue, _ findings: inout [Diagnostic]) -> TermList {
    var entries: [TermList.Entry] = []
    var characters: [TermList.Characters] = []
    let known = TermList.Kind.allCases.map(\.rawValue) + ["characters"]
    for section in file.entries(of: value, &findings) {
      let kind = TermList.Kind(rawValue: section.key)
      guard kind != nil || section.key == "characters" else {
        findings.append(
          file.diagnostic("front-matter", .warning, at: section.keyRange, .unknownKey(section.key, known: known)))
        continue
      }
      for value in file.list(of: section.value, &findings) {
        var settings = SettingsReader(file: file, value: value)
        if let kind {
          entry(kind, &settings).map { entries.append($0) }
        } else {
          characters.append(group(&settings))
        }
        findings += settings.findings
      }
    }
    return TermList(entries: entries, characters: characters)
  }

  private static func entry(_ kind: TermList.Kind, _ settings: inout SettingsReader) -> TermList.Entry? {
    settings.warnOfUnknownKeys(known: ["wrong", "right", "except", "since", "reason", "source"])
    let entry = TermList.Entry(
      kind: kind, wrong: settings.text("wrong"), right: settings.text("right"), except: settings.texts("except"),
      since: settings.date("since"), reason: settings.text("reason"), source: settings.text("source"))
    if entry.wrong.isEmpty || entry.reason.isEmpty || entry.source.isEmpty {
      settings.note(
        settings.file.diagnostic("terms-form", .error, at: settings.value?.range, .termIncomplete))
    }
    return entry.wrong.isEmpty ? nil : entry
  }

  /// Pairs of characters, the one to replace first: 學学 國国.
  private static func group(_ settings: inout SettingsReader) -> TermList.Characters {
    settings.warnOfUnknownKeys(known: ["pairs", "reason", "source"])
    var pairs: [Unicode.Scalar: Unicode.Scalar] = [:]
    for pair in settings.text("pairs").split(whereSeparator: \.isWhitespace) {
      let scalars = Array(pair.unicodeScalars)
      guard scalars.count == 2, pairs.updateValue(scalars[1], forKey: scalars[0]) == nil else {
        settings.note(
          settings.file.diagnostic("terms-form", .error, at: settings.range("pairs"), .pairForm(String(pair))))
        continue
      }
    }
    let group = TermList.Characters(
      pairs: pairs, reason: settings.text("reason"), source: settings.text("source"))
    if group.reason.isEmpty || group.source.isEmpty {
      settings.note(settings.file.diagnostic("terms-form", .error, at: settings.value?.range, .termIncomplete))
    }
    return group
  }
}

extension Message {
  static let termIncomplete = Message(
    zh: "每一条要写明 wrong（不用的写法）、reason（理由）和 source（依据），有规范写法的写明 right。",
    en: "An entry has wrong (what not to write), a reason and a source, and right where there is a better wording.")

  static func pairForm(_ pair: String) -> Message {
    Message(
      zh: "“\(pair)”不是一对字：前一个是要改的，后一个是改成的，不得重复。",
      en: "\(pair) is no pair of characters, the one to replace first and then what to write, each once.")
  }
}
