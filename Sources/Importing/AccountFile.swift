internal import Diagnostics
internal import HanText

extension ImportAccount {
  /// The account as JSON, one member a line: the report of `gongbiao import --report`. It decodes to the same account.
  public var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("source", source)
      json.array("entries") { json in
        for entry in entries { Self.write(entry, to: &json) }
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ entry: Entry, to json: inout JSONWriter) {
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
