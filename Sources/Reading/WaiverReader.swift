internal import Diagnostics
internal import HanText
internal import Markup

/// Reads `waivers.yml`: a list of findings that a person accepted, each with rule, reason, who and date, and with item
/// and field where it holds for these alone.
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
      let isDated = !settings.text("date").isEmpty
      let date = settings.date("date")
      let waiver = Waiver(
        rule: settings.text("rule"), item: item, field: field.isEmpty ? nil : field,
        reason: settings.text("reason"), who: settings.text("who"), date: date?.iso ?? "", range: value.range)
      if waiver.rule.isEmpty || waiver.reason.isEmpty || waiver.who.isEmpty || !isDated {
        settings.note(file.diagnostic("waiver", .error, at: value.range, .waiverIncomplete))
      } else if date != nil, item != nil || !isForOneItem {  // what can't be read makes a waiver that does not hold
        waivers.append(waiver)
      }
      findings += settings.findings
    }
    return waivers
  }
}

extension Message {
  static let waiverIncomplete = Message(
    zh: "豁免必须写明 rule（规则）、reason（理由）、who（何人决定）和 date（何日决定），否则不生效。",
    en: "A waiver names its rule, the reason, who decided and the date; without them it does not hold.")
}
