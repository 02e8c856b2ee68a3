public import Comparing
internal import Diagnostics
internal import HanText
internal import Standards

/// A floor report as JSON: the keys of the interchange, and more beside them.
public enum FloorJSON {
  /// The bytes of the file.
  public static func bytes(of report: FloorReport) -> [UInt8] {
    var json = JSONWriter()
    write(report, to: &json)
    json.endLine()
    return json.bytes
  }

  /// The reports of several local standards, as an array.
  public static func bytes(of reports: [FloorReport]) -> [UInt8] {
    var json = JSONWriter()
    json.array { json in
      for report in reports { write(report, to: &json) }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ report: FloorReport, to json: inout JSONWriter) {
    json.object { json in
      json.member("local", report.local.description)
      json.member("upper", report.upper.description)
      json.object("summary") { json in
        for verdict in [FloorReport.Verdict.above, .equal, .below, .incomparable] {
          json.member(verdict.rawValue, report.count(verdict))
        }
        json.member("missing", report.missing.count)
        json.member("added", report.added.count)
        json.member("waived", report.waived)
      }
      json.array("findings") { json in
        for finding in report.findings { write(finding, to: &json) }
      }
      ChangeSetJSON.numbers("missing", report.missing, to: &json)
      ChangeSetJSON.numbers("added", report.added, to: &json)
      json.array("additions") { json in
        for addition in report.additions {
          json.object { json in
            json.member("localItem", addition.localItem)
            json.member("upperItem", addition.upperItem)
            json.member("field", addition.field)
            ChangeSetJSON.side("local", addition.local, to: &json)
          }
        }
      }
      json.array("items") { json in
        for pair in report.pairs {
          json.object { json in
            ChangeSetJSON.numbers("local", pair.local, to: &json)
            ChangeSetJSON.numbers("upper", pair.upper, to: &json)
            json.member("verdict", pair.verdict.rawValue)
          }
        }
      }
    }
  }

  private static func write(_ finding: FloorReport.Finding, to json: inout JSONWriter) {
    json.object { json in
      json.member("verdict", finding.verdict.rawValue)
      json.member("localItem", finding.localItem)
      json.member("upperItem", finding.upperItem)
      json.member("field", finding.field)
      json.member("subject", finding.subject)
      ChangeSetJSON.side("local", finding.local, to: &json)
      ChangeSetJSON.side("upper", finding.upper, to: &json)
      if let waiver = finding.waiver {
        json.object("waiver") { json in
          json.member("reason", waiver.reason)
          json.member("who", waiver.who)
          json.member("date", waiver.date)
        }
      }
    }
  }
}
