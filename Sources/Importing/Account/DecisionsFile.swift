internal import Diagnostics

extension ImportAccount {
  /// The account as `decisions.md`: what a person has to decide, then what was changed or left out, as tables of
  /// source line, source text, what was done, and why.
  ///
  /// Things done by the same rule for the same reason share a row, with every line and every text in it.
  public var markdown: String {
    let open = entries.filter(\.needsDecision)
    let done = entries.filter { !$0.needsDecision && $0.kind != .joined }
    var text = "# 导入记录\n\n来源：\(source)。表中“原文行”是来源文件的行号；推断补入的内容没有原文，行号是它后面一行。\n"
    text += Self.section("需要决定或核对", open.map { [$0] }, none: "没有需要决定或核对的内容。")
    text += Self.section("改动与略去", Self.grouped(done), none: "没有改动或略去的内容。")
    return text
  }

  private static func section(_ title: String, _ groups: [[Entry]], none: String) -> String {
    var text = "\n## \(title)\n\n"
    guard !groups.isEmpty else { return text + none + "\n" }
    text += "| 原文行 | 原文 | 处理 | 理由 |\n|---|---|---|---|\n"
    for group in groups { text += row(group) }
    return text
  }

  /// Entries of one kind with one reason together, in the order of the first of them.
  private static func grouped(_ entries: [Entry]) -> [[Entry]] {
    var groups: [[Entry]] = []
    for entry in entries {
      let isSame: ([Entry]) -> Bool = { $0[0].kind == entry.kind && $0[0].reason == entry.reason }
      if let index = groups.firstIndex(where: isSame) {
        groups[index].append(entry)
      } else {
        groups.append([entry])
      }
    }
    return groups
  }

  private static func row(_ group: [Entry]) -> String {
    let lines = group.map { String($0.line) }.joined(separator: "、")
    let texts = group.compactMap(\.text).map(code).joined(separator: " ")
    let count = group.count > 1 ? "（共 \(group.count) 处）" : ""
    return "| \(lines) | \(texts) | \(action(group))\(count) | \(group[0].reason.zh) |\n"
  }

  private static func action(_ group: [Entry]) -> String {
    let replacements = group.map(\.replacement).filter { !$0.isEmpty }.map(code).joined(separator: " ")
    let first = group[0]
    if first.text == nil {
      return replacements.isEmpty ? (first.needsDecision ? "待填" : "记入") : "补入 \(replacements)"
    }
    if replacements.isEmpty { return "略去" }
    return first.text == first.replacement ? "照原文保留" : "改为 \(replacements)"
  }

  /// A text as code, so that nothing in it is taken for markup.
  private static func code(_ text: String) -> String {
    let fence = text.contains("`") ? "``" : "`"
    return fence + text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") + fence
  }
}
