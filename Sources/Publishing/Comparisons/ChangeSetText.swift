public import Comparing
public import Diagnostics
internal import HanText
internal import Standards

/// A comparison for the terminal. What goes stands in `[-…-]`, what comes in `{+…+}`, so that it reads without colour.
public struct ChangeSetText: Sendable {
  /// The language of its own words.
  public var language: Language
  /// Whether marks are coloured by ANSI sequences.
  public var usesColour: Bool

  /// A writer.
  public init(language: Language, usesColour: Bool = false) {
    self.language = language
    self.usesColour = usesColour
  }

  /// The text, ended by a line feed.
  public func text(of changes: ChangeSet) -> String {
    var lines = [heading(changes), totals(changes)]
    for field in changes.document { lines += [""] + self.lines(of: field, indent: "") }
    for entry in changes.items where entry.isChanged { lines += [""] + self.lines(of: entry) }
    let unchanged = changes.items.count { !$0.isChanged }
    lines += ["", Message.unchanged(unchanged)[language]]
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ changes: ChangeSet) -> String {
    bold("\(changes.old) → \(changes.new)")
  }

  private func totals(_ changes: ChangeSet) -> String {
    let totals = changes.totals
    let kinds = ItemDifference.Kind.allCases.compactMap { kind in
      totals.entries[kind].map { "\(kind.words[language]) \($0)" }
    }
    return Message.totals(totals.old, totals.new)[language] + kinds.joined(separator: language == .chinese ? "，" : ", ")
  }

  private func lines(of entry: ItemDifference) -> [String] {
    let kinds = entry.kinds.map(\.words[language]).joined(separator: language == .chinese ? "、" : ", ")
    let old = shown(ComparisonWords.items(entry.old))
    let new = shown(ComparisonWords.items(entry.new))
    let names = old.isEmpty ? new : new.isEmpty ? old : old == new ? old : "\(old) → \(new)"
    let sure = entry.old.isEmpty || entry.new.isEmpty ? "" : " \(entry.confidence)"
    var lines = [bold(names) + "  [\(kinds)\(sure)]"]
    for field in entry.fields { lines += self.lines(of: field, indent: "  ") }
    return lines
  }

  private func lines(of field: FieldDifference, indent: String) -> [String] {
    let label = shown(ComparisonWords.field(field.field, label: field.newLabel ?? field.oldLabel)[language])
    let form = field.form.map(\.words[language]).joined(separator: language == .chinese ? "、" : ", ")
    var lines = [indent + label + (form.isEmpty ? "" : Message.formOnly(form)[language])]
    lines.append(indent + "  " + text(of: field.edits))
    for change in field.changes where !ComparisonWords.isToldByEdits(change) {
      let subject = change.subject.isEmpty ? "" : " \(shown(change.subject))："
      let line = "• \(change.kind.words[language]) (\(change.effect.words[language]))\(subject)"
      lines.append(indent + "    " + coloured(line + " " + shown(ComparisonWords.sides(change)), change.effect))
    }
    return lines
  }

  private func text(of edits: [TextEdit]) -> String {
    edits.enumerated().map { index, edit in
      let text = shown(edit.text)
      switch edit.operation {
      case .equal: return Self.context(text, isFirst: index == 0, isLast: index == edits.count - 1)
      case .delete: return paint("[-\(text)-]", 31)
      case .insert: return paint("{+\(text)+}", 32)
      case .moveFrom: return paint("[<\(text)<]", 33)
      case .moveTo: return paint("{>\(text)>}", 33)
      }
    }.joined()
  }

  /// The ends of a long stretch that did not change.
  private static func context(_ text: String, isFirst: Bool, isLast: Bool) -> String {
    let length = 16
    if text.count <= 2 * length + 4 { return text }
    let start = isFirst ? "" : String(text.prefix(length))
    let end = isLast ? "" : String(text.suffix(length))
    return start + "…" + end
  }

  private func shown(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isLineEnd || scalar == "\t" {
        shown.append("⏎")
      } else {
        shown.append(scalar.isInvisible ? "\u{FFFD}" : scalar)
      }
    }
    return String(shown)
  }

  private func coloured(_ text: String, _ effect: Change.Effect) -> String {
    switch effect {
    case .better: paint(text, 32)
    case .worse: paint(text, 31)
    case .neutral, .unknown: text
    }
  }

  private func bold(_ text: String) -> String { paint(text, 1) }

  private func paint(_ text: String, _ code: Int) -> String {
    usesColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension Message {
  static func unchanged(_ count: Int) -> Message {
    Message(zh: "没有变化的项目 \(count) 项。", en: "Items without changes: \(count).")
  }

  static func totals(_ old: Int, _ new: Int) -> Message {
    Message(zh: "旧版 \(old) 项，新版 \(new) 项：", en: "Items before \(old), after \(new): ")
  }

  static func formOnly(_ forms: String) -> Message {
    Message(zh: "（仅\(forms)不同）", en: " (only \(forms) differ)")
  }
}
