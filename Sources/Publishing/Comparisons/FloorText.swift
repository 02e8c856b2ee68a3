public import Comparing
public import Diagnostics
internal import HanText
internal import Standards

/// A floor report for the terminal and as Markdown.
public struct FloorText: Sendable {
  /// The language of its own words.
  public var language: Language
  /// Whether verdicts are coloured by ANSI sequences; Markdown never is.
  public var usesColour: Bool
  private let locals: [Int: ItemText]
  private let uppers: [Int: ItemText]

  /// A writer for a report about two editions.
  public init(language: Language, usesColour: Bool = false, local: EditionText, upper: EditionText) {
    self.language = language
    self.usesColour = usesColour
    locals = Dictionary(local.items.map { ($0.number, $0) }) { first, _ in first }
    uppers = Dictionary(upper.items.map { ($0.number, $0) }) { first, _ in first }
  }

  /// The report as lines for a terminal: what is below first, what is equal only counted.
  public func text(of report: FloorReport) -> String {
    var lines = ["\(report.local) ↔ \(report.upper)", summary(report)]
    for verdict in [FloorReport.Verdict.below, .incomparable, .above] {
      let findings = report.findings.filter { $0.verdict == verdict }
      if findings.isEmpty { continue }
      lines += ["", paint(verdict.words[language], verdict)]
      for finding in findings {
        lines.append("  " + name(finding) + " · " + field(finding) + subject(finding))
        lines.append("    " + sides(finding) + waiver(finding))
      }
    }
    lines += list(Message.missingItems, report.missing, uppers) + list(Message.addedItems, report.added, locals)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The report as Markdown.
  public func markdown(of report: FloorReport) -> String {
    var lines = ["# \(Message.floorTitle(report.local, report.upper)[language])", "", summary(report)]
    for verdict in [FloorReport.Verdict.below, .incomparable, .above] {
      let findings = report.findings.filter { $0.verdict == verdict }
      if findings.isEmpty { continue }
      lines += ["", "## \(verdict.words[language])", "", Message.floorColumns[language], "| --- | --- | --- | --- |"]
      for finding in findings {
        let cells = [
          name(finding), field(finding) + subject(finding), finding.local?.text ?? Message.notSaid[language],
          finding.upper.text + waiver(finding),
        ]
        lines.append("| " + cells.map(ComparisonMarkdown.cell).joined(separator: " | ") + " |")
      }
    }
    for (title, numbers, items) in [
      (Message.missingItems, report.missing, uppers), (Message.addedItems, report.added, locals),
    ] where !numbers.isEmpty {
      lines += ["", "## \(title[language])", ""]
      lines += numbers.map { "- " + ComparisonMarkdown.text(items[$0].map { ComparisonWords.items([$0]) } ?? "\($0)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The head of ``rows(of:)``.
  public static let columns = ["结论", "本级编号", "项目", "上级编号", "字段", "事项", "本级规定", "上级规定", "豁免理由"]

  /// What was found, as rows of a table.
  public func rows(of report: FloorReport) -> [[String]] {
    var rows: [[String]] = []
    for finding in report.findings {
      rows.append([
        finding.verdict.words[.chinese], String(finding.localItem), locals[finding.localItem]?.name ?? "",
        String(finding.upperItem), ComparisonWords.field(finding.field, label: nil)[.chinese], finding.subject,
        finding.local?.text ?? "", finding.upper.text, finding.waiver?.reason ?? "",
      ])
    }
    rows += report.missing.map { ["上级有、本级没有", "", uppers[$0]?.name ?? "", String($0), "", "", "", "", ""] }
    rows += report.added.map { ["本级新增", String($0), locals[$0]?.name ?? "", "", "", "", "", "", ""] }
    return rows
  }

  private func summary(_ report: FloorReport) -> String {
    var parts = [FloorReport.Verdict.below, .equal, .above, .incomparable].map { verdict in
      "\(verdict.words[language]) \(report.count(verdict))"
    }
    if report.waived > 0 { parts.append("\(Message.waivedFindings[language]) \(report.waived)") }
    parts.append("\(Message.missingItems[language]) \(report.missing.count)")
    parts.append("\(Message.addedItems[language]) \(report.added.count)")
    return parts.joined(separator: language == .chinese ? "，" : ", ")
  }

  private func name(_ finding: FloorReport.Finding) -> String {
    locals[finding.localItem].map { ComparisonWords.items([$0]) } ?? String(finding.localItem)
  }

  private func field(_ finding: FloorReport.Finding) -> String {
    ComparisonWords.field(finding.field, label: nil)[language]
  }

  private func subject(_ finding: FloorReport.Finding) -> String {
    finding.subject.isEmpty ? "" : " · " + ComparisonWords.shortened(finding.subject, limit: 40)
  }

  private func sides(_ finding: FloorReport.Finding) -> String {
    let local = finding.local.map { ComparisonWords.quoted($0.text) } ?? Message.notSaid[language]
    return Message.sides(local, ComparisonWords.quoted(finding.upper.text))[language]
  }

  private func waiver(_ finding: FloorReport.Finding) -> String {
    finding.waiver.map { Message.acceptedBelow($0)[language] } ?? ""
  }

  private func list(_ title: Message, _ numbers: [Int], _ items: [Int: ItemText]) -> [String] {
    if numbers.isEmpty { return [] }
    return ["", title[language]] + numbers.map { "  " + (items[$0].map { ComparisonWords.items([$0]) } ?? "\($0)") }
  }

  private func paint(_ text: String, _ verdict: FloorReport.Verdict) -> String {
    guard usesColour else { return text }
    let colour = verdict == .below ? 31 : verdict == .above ? 32 : 33
    return "\u{1B}[\(colour)m\(text)\u{1B}[0m"
  }
}

extension Message {
  static let missingItems = Message(zh: "上级有、本级没有的项目", en: "items of the upper standard missing here")
  static let addedItems = Message(zh: "本级新增的项目", en: "items added here")
  static let waivedFindings = Message(zh: "低于但已说明理由", en: "below, accepted with a reason")
  static let notSaid = Message(zh: "（没有写明）", en: "(nothing said)")
  static let floorColumns = Message(zh: "| 项目 | 事项 | 本级 | 上级 |", en: "| item | about | local | upper |")

  static func floorTitle(_ local: EditionID, _ upper: EditionID) -> Message {
    Message(zh: "\(local) 与上级标准 \(upper) 的对照", en: "\(local) against the standard above, \(upper)")
  }

  static func sides(_ local: String, _ upper: String) -> Message {
    Message(zh: "本级\(local)，上级\(upper)", en: "here \(local), above \(upper)")
  }

  static func acceptedBelow(_ waiver: Waiver) -> Message {
    let date = waiver.date.isEmpty ? "" : " \(waiver.date)"
    return Message(
      zh: "（理由：\(waiver.reason)，\(waiver.who)\(date)）", en: " (accepted: \(waiver.reason), \(waiver.who)\(date))")
  }
}
