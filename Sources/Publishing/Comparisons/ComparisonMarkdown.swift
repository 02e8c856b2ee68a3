public import Comparing
public import Diagnostics
internal import HanText
public import Standards

/// A comparison as Markdown, for pull requests and files of offices.
public enum ComparisonMarkdown {
  /// Everything that changed, entry by entry.
  public static func text(of changes: ChangeSet, language: Language) -> String {
    let totals = changes.totals
    var lines = ["# \(changes.old) → \(changes.new)", ""]
    lines.append(
      "| " + ItemDifference.Kind.allCases.map(\.words[language]).joined(separator: " | ") + " |")
    lines.append("|" + String(repeating: " --- |", count: ItemDifference.Kind.allCases.count))
    lines.append(
      "| " + ItemDifference.Kind.allCases.map { String(totals.entries[$0] ?? 0) }.joined(separator: " | ") + " |")
    lines += ["", Message.totals(totals.old, totals.new)[language].replacing(trailingMark: true)]
    for field in changes.document { lines += Self.lines(of: field, language) }
    for entry in changes.items where entry.isChanged { lines += Self.lines(of: entry, language) }
    lines += ["", Message.unchanged(changes.items.count { !$0.isChanged })[language]]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The table of revisions (修订对照表): old text, new text, note.
  public static func revisionTable(of changes: ChangeSet) -> String {
    var lines = ["# 修订对照表", "", "旧版：\(changes.old)　新版：\(changes.new)", ""]
    lines.append("| " + revisionColumns.joined(separator: " | ") + " |")
    lines.append("|" + String(repeating: " --- |", count: revisionColumns.count))
    for cells in revisionRows(of: changes) { lines.append("| " + cells.map(cell).joined(separator: " | ") + " |") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The head of ``revisionRows(of:)``.
  static let revisionColumns = ["项目", "原规定", "修订后", "说明"]

  /// The table of revisions as rows; cells may have several lines.
  static func revisionRows(of changes: ChangeSet) -> [[String]] {
    var rows = changes.document.map { field in
      [ComparisonWords.field(field.field, label: nil)[.chinese], field.edits.oldText, field.edits.newText, note(field)]
    }
    for entry in changes.items where entry.isChanged {
      let names = (ComparisonWords.items(entry.old), ComparisonWords.items(entry.new))
      if entry.fields.isEmpty || entry.kinds != [.kept] {
        let isWhole = entry.old.isEmpty || entry.new.isEmpty
        rows.append([
          names.1.isEmpty ? names.0 : names.1, isWhole ? whole(entry.old) : names.0,
          isWhole ? whole(entry.new) : names.1, entry.kinds.map(\.words[.chinese]).joined(separator: "、"),
        ])
      }
      for field in entry.fields {
        let label = ComparisonWords.field(field.field, label: field.newLabel ?? field.oldLabel)[.chinese]
        rows.append([names.1 + "\n" + label, field.edits.oldText, field.edits.newText, note(field)])
      }
    }
    return rows
  }

  /// A draft of what an interpretation (解读) says of the differences between the old and the new policy: one sentence for
  /// each change, of data only, with the item and field it is from.
  public static func interpretation(of changes: ChangeSet) -> String {
    let totals = changes.totals
    func count(_ kind: ItemDifference.Kind) -> Int { totals.entries[kind] ?? 0 }
    var lines = ["# 新旧政策差异（草稿）", "", "由两个版本的数据生成，发布前须经人工核对。", ""]
    var parts = ["新版共\(totals.new)项服务，旧版\(totals.old)项"]
    for kind in ItemDifference.Kind.allCases where kind != .kept && count(kind) > 0 {
      parts.append("\(kind.words[.chinese])\(count(kind))\(kind == .added || kind == .dropped ? "项" : "处")")
    }
    lines.append(parts.joined(separator: "，") + "。")
    for kind in [ItemDifference.Kind.added, .dropped, .renamed, .moved, .split, .merged] {
      let entries = changes.items.filter { $0.kinds.contains(kind) }
      if entries.isEmpty { continue }
      lines += ["", "## \(kind.words[.chinese])", ""]
      lines += entries.map { "- " + text(sentence(kind, $0)) }
    }
    let numbers = changes.items.flatMap { entry in
      entry.fields.flatMap { field in field.changes.compactMap { sentence($0, field, entry) } }
    }
    if !numbers.isEmpty { lines += ["", "## 标准和对象的变化", ""] + numbers.map { "- " + text($0) } }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The list to file (超标事项报备清单), with the columns that people fill in left empty.
  public static func filing(_ list: FilingList, local: EditionID, upper: EditionID) -> String {
    var lines = ["# 超标事项报备清单", "", "本级：\(local)　上级：\(upper)", ""]
    lines.append("| " + filingColumns.joined(separator: " | ") + " |")
    lines.append("|" + String(repeating: " --- |", count: filingColumns.count))
    for cells in filingRows(list) { lines.append("| " + cells.map(cell).joined(separator: " | ") + " |") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The head of ``filingRows(_:)``.
  public static let filingColumns = ["序号", "类型", "项目", "上级规定", "本级规定", "必要性", "合理性", "可行性"]

  /// The list to file as rows of a table.
  public static func filingRows(_ list: FilingList) -> [[String]] {
    list.entries.enumerated().map { index, entry in [String(index + 1)] + cells(entry) }
  }

  private static func cells(_ entry: FilingList.Entry) -> [String] {
    [entry.kind.words[.chinese], "\(entry.item) \(entry.name)", entry.upper, entry.local, "", "", ""]
  }
}

// Parts.
extension ComparisonMarkdown {
  private static func lines(of entry: ItemDifference, _ language: Language) -> [String] {
    let kinds = entry.kinds.map(\.words[language]).joined(separator: language == .chinese ? "、" : ", ")
    let (old, new) = (ComparisonWords.items(entry.old), ComparisonWords.items(entry.new))
    let names = old.isEmpty ? new : new.isEmpty || old == new ? old : "\(old) → \(new)"
    var lines = ["", "## \(text(names))", "", "*\(kinds)*"]
    if entry.old.isEmpty || entry.new.isEmpty { lines += ["", quoted(whole(entry.old) + whole(entry.new))] }
    for field in entry.fields { lines += self.lines(of: field, language) }
    return lines
  }

  private static func lines(of field: FieldDifference, _ language: Language) -> [String] {
    let label = ComparisonWords.field(field.field, label: field.newLabel ?? field.oldLabel)[language]
    let form = field.form.map(\.words[language]).joined(separator: "、")
    var lines = ["", "**\(text(label))**" + (form.isEmpty ? "" : Message.formOnly(form)[language]), ""]
    lines.append(marked(field.edits))
    let changes = field.changes.filter { !ComparisonWords.isToldByEdits($0) }
    if !changes.isEmpty { lines.append("") }
    for change in changes {
      let subject = change.subject.isEmpty ? "" : "\(change.subject)："
      lines.append(
        "- \(change.kind.words[language])（\(change.effect.words[language])）"
          + text(subject + ComparisonWords.sides(change)))
    }
    return lines
  }

  /// The edits with what goes struck out and what comes in bold, each with its word.
  private static func marked(_ edits: [TextEdit]) -> String {
    edits.map { edit in
      let text = onOneLine(Self.text(edit.text))
      switch edit.operation {
      case .equal: return text
      case .delete: return "<del>〔删〕\(text)</del>"
      case .insert: return "<ins>〔增〕\(text)</ins>"
      case .moveFrom: return "<del>〔移走〕\(text)</del>"
      case .moveTo: return "<ins>〔移来〕\(text)</ins>"
      }
    }.joined()
  }

  private static func note(_ field: FieldDifference) -> String {
    if field.isFormOnly { return "仅\(field.form.map(\.words[.chinese]).joined(separator: "、"))不同" }
    return field.changes.filter { !ComparisonWords.isToldByEdits($0) }.map { change in
      let subject = change.subject.isEmpty ? "" : "\(change.subject)："
      return change.kind.words[.chinese] + " " + subject + ComparisonWords.sides(change)
    }.joined(separator: "\n")
  }

  private static func whole(_ items: [ItemText]) -> String {
    items.flatMap { item in item.fields.map { "\($0.label)：\($0.text)" } }.joined(separator: "\n")
  }

  private static func sentence(_ kind: ItemDifference.Kind, _ entry: ItemDifference) -> String {
    let (old, new) = (ComparisonWords.items(entry.old), ComparisonWords.items(entry.new))
    switch kind {
    case .added: return "新增\(inQuotes(new))。"
    case .dropped: return "不再列入\(inQuotes(old))。"
    case .renamed: return "\(inQuotes(old))更名为\(inQuotes(new))。"
    case .moved:
      let places = (entry.old.first?.category ?? "", entry.new.first?.category ?? "")
      return "\(inQuotes(new))由\(inQuotes(places.0))调整到\(inQuotes(places.1))。"
    case .split: return "\(inQuotes(old))拆分为\(inQuotes(new))。"
    case .merged: return "\(inQuotes(old))合并为\(inQuotes(new))。"
    case .kept: return ""
    }
  }

  /// A sentence for a change of a number or of who is served; `nil` for others.
  private static func sentence(_ change: Change, _ field: FieldDifference, _ entry: ItemDifference) -> String? {
    let label = ComparisonWords.field(field.field, label: field.newLabel ?? field.oldLabel)[.chinese]
    let source = "（来源：\(ComparisonWords.items(entry.new.isEmpty ? entry.old : entry.new))，\(label)）"
    let subject = change.subject.isEmpty ? "" : "\(change.subject)"
    switch (change.kind, change.old, change.new) {
    case (.raised, let old?, let new?), (.lowered, let old?, let new?), (.widened, let old?, let new?),
      (.narrowed, let old?, let new?):
      let sides = [old, new].map { inQuotes(ComparisonWords.shortened($0.text)) }
      return "\(subject)由\(sides[0])\(change.kind.words[.chinese])为\(sides[1])\(source)。"
    case (.added, _, .quantity(let new)?): return "\(subject)新增\(inQuotes(new.text))\(source)。"
    case (.withdrawn, .quantity(let old)?, _): return "\(subject)不再写明\(inQuotes(old.text))\(source)。"
    default: return nil
    }
  }

  private static func inQuotes(_ text: String) -> String { ComparisonWords.quoted(text) }

  /// Literal text in Markdown: what would be markup is escaped.
  static func text(_ text: String) -> String {
    guard text.utf8.contains(where: isMarkup) else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "*", "_", "`", "[", "]", "\\", "|", "~", "#":
        escaped.append("\\")
        escaped.append(scalar)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Whether a byte is a character that ``text(_:)`` escapes.
  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case "<", ">", "&", "*", "_", "`", "[", "]", "\\", "|", "~", "#": true
    default: false
    }
  }

  /// A cell of a table: on one line, line breaks as `<br>`.
  static func cell(_ text: String) -> String {
    onOneLine(Self.text(text))
  }

  /// A text with `<br>` for its line breaks.
  private static func onOneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isLineEnd) else { return text }
    return text.split(whereSeparator: \.isNewline).joined(separator: "<br>")
  }

  private static func quoted(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { "> " + Self.text(String($0)) }.joined(separator: "\n>\n")
  }
}

extension String {
  /// The text with a full stop for its last colon.
  fileprivate func replacing(trailingMark: Bool) -> String {
    var text = self
    while let last = text.last, last == " " || last == "：" || last == ":" { text.removeLast() }
    return text
  }
}
