internal import HanText

/// Prints findings for people: one a line, grouped by file, with a summary.
///
/// A line is `FILE:LINE:COLUMN: error: MESSAGE [rule]`, the column counting characters; where a place is not known it is
/// left out. Control characters of the content are shown as �, so that no text can steer the terminal.
public struct TerminalPrinter: Sendable {
  /// The language of messages.
  public var language: Language
  /// Whether severities are coloured by ANSI sequences.
  public var usesColour: Bool
  /// Whether waived findings are listed too; they are counted in any case.
  public var showsWaived: Bool

  /// A printer.
  public init(language: Language, usesColour: Bool = false, showsWaived: Bool = false) {
    self.language = language
    self.usesColour = usesColour
    self.showsWaived = showsWaived
  }

  /// The findings in order of place, with the summary as last line.
  public func text(of findings: [Diagnostic]) -> String {
    var lines: [String] = []
    var file: String?
    for finding in findings.inOrder() where showsWaived || finding.waiver == nil {
      if let file, file != finding.file { lines.append("") }
      file = finding.file
      lines += self.lines(of: finding)
    }
    if !lines.isEmpty { lines.append("") }
    lines.append(Message.summary(FindingCounts(findings))[language])
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of finding: Diagnostic) -> [String] {
    let place =
      finding.place.map { " (\(shown($0[language])))" } ?? finding.position.map { ":\($0.line):\($0.column)" } ?? ""
    let severity = coloured(Message.severity(finding.severity)[language], as: finding.severity)
    var lines = ["\(shown(finding.file))\(place): \(severity): \(shown(finding.message[language])) [\(finding.rule)]"]
    if let fix = finding.fix { lines.append("    " + shown(Message.fix(fix.replacement)[language])) }
    if let waiver = finding.waiver { lines.append("    " + shown(Message.waived(waiver)[language])) }
    return lines
  }

  private func coloured(_ text: String, as severity: Diagnostic.Severity) -> String {
    guard usesColour else { return text }
    let colour =
      switch severity {
      case .error: 31
      case .warning: 33
      case .note: 36
      }
    return "\u{1B}[\(colour)m\(text)\u{1B}[0m"
  }

  private func shown(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.isInvisible || scalar.value == 0x85 || (0x09...0x0D).contains(scalar.value)
      shown.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }
}

extension Message {
  static func severity(_ severity: Diagnostic.Severity) -> Message {
    switch severity {
    case .error: Message(zh: "错误", en: "error")
    case .warning: Message(zh: "警告", en: "warning")
    case .note: Message(zh: "提示", en: "note")
    }
  }

  static func fix(_ replacement: String) -> Message {
    replacement.isEmpty
      ? Message(zh: "建议删去。", en: "Suggested: remove it.")
      : Message(zh: "建议改为“\(replacement)”", en: "Suggested: “\(replacement)”")
  }

  static func waived(_ waiver: Waiver) -> Message {
    let date = waiver.date.isEmpty ? "" : " \(waiver.date)"
    return Message(
      zh: "已豁免：\(waiver.reason)（\(waiver.who)\(date)）", en: "Waived: \(waiver.reason) (\(waiver.who)\(date))")
  }

  static func summary(_ counts: FindingCounts) -> Message {
    if counts == FindingCounts([]) { return Message(zh: "没有发现问题。", en: "No findings.") }
    let waived = counts.waived
    return Message(
      zh: "错误 \(counts.error) 个，警告 \(counts.warning) 个，提示 \(counts.note) 个"
        + (waived > 0 ? "；另有 \(waived) 个已豁免。" : "。"),
      en: "Errors: \(counts.error), warnings: \(counts.warning), notes: \(counts.note)"
        + (waived > 0 ? "; waived: \(waived)." : "."))
  }
}
