public import Comparing
public import Diagnostics
internal import Standards

/// The item map of two editions as `succession.yml`, for a person to check and confirm.
public enum SuccessionYAML {
  /// The text of the file; why items were paired is told in a language.
  public static func text(of changes: ChangeSet, language: Language) -> String {
    var lines = [
      "# 项目沿革：旧版项目与新版项目的对应，由公标提出，须逐条核对。改正 old、new 即可；不写的项目由程序匹配。",
      "# Which items replace which: proposed by gongbiao, to be checked by a person. Correct old and new.",
      "old: \(changes.old)", "items:",
    ]
    for entry in changes.items {
      let names = [entry.old, entry.new].map { $0.map(\.name).joined(separator: " + ") }
      lines.append("  - old: [\(list(entry.old))]  # \(comment(names[0]))")
      lines.append("    new: [\(list(entry.new))]  # \(comment(names[1]))")
      let isChinese = language == .chinese
      let kinds = entry.kinds.map(\.words[language]).joined(separator: isChinese ? "、" : ", ")
      let reasons = entry.reasons.map(\.words[language]).joined(separator: isChinese ? "、" : ", ")
      let (comma, colon) = isChinese ? ("，", "：") : (", ", ": ")
      lines.append("    # \(kinds)\(comma)\(entry.confidence)\(reasons.isEmpty ? "" : colon + reasons)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func list(_ items: [ItemText]) -> String {
    items.map { String($0.number) }.joined(separator: ", ")
  }

  /// A name as a comment: on one line.
  private static func comment(_ name: String) -> String {
    name.isEmpty ? "—" : ComparisonWords.shortened(name, limit: 80)
  }
}
