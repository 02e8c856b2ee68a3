internal import Diagnostics
internal import HanText

extension ImportAccount {
  /// The account as the JSON file that `--report` names: `source`, and `entries` with `kind`, `line`, `offset`, `text`,
  /// `replacement`, `needsDecision` and `reason`. Decoding it gives the account.
  public var reportFile: [UInt8] {
    var json = JSONWriter(.pretty, capacity: 64 << 10)
    json.object { json in
      json.member("source", source)
      json.array("entries") { json in
        for entry in entries {
          json.object { json in
            json.member("kind", entry.kind.rawValue)
            json.member("line", entry.line)
            json.member("offset", entry.offset)
            json.member("text", entry.text)
            json.member("replacement", entry.replacement)
            json.member("needsDecision", entry.needsDecision)
            json.object("reason") { json in
              json.member("zh", entry.reason.zh)
              json.member("en", entry.reason.en)
            }
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }
}
