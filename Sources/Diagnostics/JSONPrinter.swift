internal import HanText

/// Prints findings for other programs, in an object whose keys are fixed:
///
///     {"findings": [{"rule", "severity", "file", "line", "column", "endLine", "endColumn", "place": {"zh", "en"},
///                    "range": {"lower", "upper"}, "item", "field", "text", "message": {"zh", "en"},
///                    "fix": {"range", "replacement", "safe"}, "waiver": {"reason", "who", "date"}}],
///      "summary": {"error", "warning", "note", "waived"}}
///
/// Lines and columns count from 1, columns in characters, the end being behind the last one; `place` says where a document without lines has it (page,
/// paragraph, cell). Ranges are UTF-8 bytes from 0, the upper one excluded. What is not known, or does not apply, is
/// `null`. `text` is the message in the language asked for.
public struct JSONPrinter: Sendable {
  /// The language of `text`.
  public var language: Language

  /// A printer.
  public init(language: Language) {
    self.language = language
  }

  /// The findings in order of place, ended by a line feed.
  public func text(of findings: [Diagnostic]) -> String {
    var json = JSONWriter(.pretty, capacity: findings.count * 512)
    json.object { json in
      json.array("findings") { json in
        for finding in findings.inOrder() { write(finding, to: &json) }
      }
      let counts = FindingCounts(findings)
      json.object("summary") { json in
        json.member("error", counts.error)
        json.member("warning", counts.warning)
        json.member("note", counts.note)
        json.member("waived", counts.waived)
      }
    }
    json.endLine()
    return json.text
  }

  private func write(_ finding: Diagnostic, to json: inout JSONWriter) {
    json.object { json in
      json.member("rule", finding.rule)
      json.member("severity", finding.severity.rawValue)
      json.member("file", finding.file)
      json.member("line", finding.position?.line)
      json.member("column", finding.position?.column)
      json.member("endLine", finding.end?.line)
      json.member("endColumn", finding.end?.column)
      write("place", finding.place, to: &json)
      write("range", finding.range, to: &json)
      json.member("item", finding.item)
      json.member("field", finding.field)
      json.member("text", finding.message[language])
      write("message", finding.message, to: &json)
      write(finding.fix, to: &json)
      write(finding.waiver, to: &json)
    }
  }

  private func write(_ key: String, _ message: Message?, to json: inout JSONWriter) {
    guard let message else { return json.null(key) }
    json.object(key) { json in
      for language in Language.allCases { json.member(language.rawValue, message[language]) }
    }
  }

  private func write(_ key: String, _ range: SourceRange?, to json: inout JSONWriter) {
    guard let range else { return json.null(key) }
    json.object(key) { json in
      json.member("lower", range.lower)
      json.member("upper", range.upper)
    }
  }

  private func write(_ fix: Fix?, to json: inout JSONWriter) {
    guard let fix else { return json.null("fix") }
    json.object("fix") { json in
      write("range", fix.range, to: &json)
      json.member("replacement", fix.replacement)
      json.member("safe", fix.isSafe)
    }
  }

  private func write(_ waiver: Waiver?, to json: inout JSONWriter) {
    guard let waiver else { return json.null("waiver") }
    json.object("waiver") { json in
      json.member("reason", waiver.reason)
      json.member("who", waiver.who)
      json.member("date", waiver.date)
    }
  }
}
