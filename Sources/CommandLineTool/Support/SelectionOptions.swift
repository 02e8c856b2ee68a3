public import ArgumentParser
public import Diagnostics

/// Which findings a command is about.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: .init(
      Message(zh: "只看这条规则；可重复。", en: "Only findings of this rule; may be repeated.")[.inUse], valueName: "id"))
  var rule: [String] = []

  @Option(
    help: .init(
      Message(
        zh: "只看这一级和更重的：note、warning 或 error。", en: "Only findings this bad or worse: note, warning or error.")[.inUse]))
  var severity: Diagnostic.Severity = .note

  /// The selection. Throws where a rule is named that does not exist.
  func selection() throws -> FindingSelection {
    if let unknown = rule.first(where: { RuleDescription.named($0) == nil }) {
      throw UsageError(message: .ruleUnknown(unknown))
    }
    return FindingSelection(rules: Set(rule), severity: severity)
  }
}

extension Diagnostic.Severity: ExpressibleByArgument {}

extension Message {
  static func ruleUnknown(_ name: String) -> Message {
    let near = RuleDescription.all.map(\.id).filter { id in
      name.split(separator: "-").contains { id.split(separator: "-").contains($0) }
    }
    let zh = near.isEmpty ? "" : "相近的有：\(near.joined(separator: "、"))。"
    let en = near.isEmpty ? "" : " Similar: \(near.joined(separator: ", "))."
    return Message(
      zh: "没有“\(name)”这条规则。\(zh)全部规则见 docs/rules.zh-CN.md。",
      en: "There is no rule \(name).\(en) docs/rules.md lists them all.")
  }
}
