internal import Diagnostics
internal import Markup

/// Reads `waivers.yml`: a list of findings that a person accepted, each with rule, item, field, reason, who and date.
enum WaiverReader {
  static func read(_ file: TextFile, _ findings: inout [Diagnostic]) -> [Waiver] {
    let parsed = ConfigurationParser.value(of: file)
    findings += parsed.findings
    var waivers: [Waiver] = []
    for value in parsed.value.map({ file.list(of: $0, &findings) }) ?? [] {
      var settings = SettingsReader(file: file, value: value)
      settings.warnOfUnknownKeys(known: ["rule", "item", "field", "reason", "who", "date"])
      let field = settings.text("field")
      let item = settings.number("item")
      let isForOneItem = !settings.text("item").isEmpty
      let waiver = Waiver(
        rule: settings.text("rule"), item: item, field: field.isEmpty ? nil : field,
        reason: settings.text("reason"), who: settings.text("who"), date: settings.text("date"), range: value.range)
      if waiver.rule.isEmpty || waiver.reason.isEmpty || waiver.who.isEmpty {
        settings.note(file.diagnostic("waiver", .error, at: value.range, .waiverIncomplete))
      } else if item != nil || !isForOneItem {  // a waiver whose item can't be read holds for none
        waivers.append(waiver)
      }
      findings += settings.findings
    }
    return waivers
  }
}

extension Message {
  static let waiverIncomplete = Message(
    zh: "豁免必须写明 rule（规则）、reason（理由）和 who（何人决定），否则不生效。",
    en: "A waiver names its rule, the reason and who decided; without them it does not hold.")
}
