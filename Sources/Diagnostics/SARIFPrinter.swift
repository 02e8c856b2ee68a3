internal import HanText

/// Prints findings as SARIF 2.1.0 (OASIS), for code hosts and editors.
///
/// Columns count Unicode code points (3.14.17); paths become relative URI references, absolute ones `file:` URIs
/// (RFC 3986); a waiver becomes an accepted external suppression (3.35).
public struct SARIFPrinter: Sendable {
  /// The language of messages.
  public var language: Language

  /// A printer.
  public init(language: Language) {
    self.language = language
  }

  /// The findings in order of place, ended by a line feed.
  public func text(of findings: [Diagnostic]) -> String {
    let findings = findings.inOrder()
    let rules = Set(findings.map(\.rule)).sorted()
    let indexes = Dictionary(rules.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var json = JSONWriter(.pretty, capacity: findings.count * 512)
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.array("runs") { json in
        json.object { json in
          writeTool(rules, to: &json)
          json.member("columnKind", "unicodeCodePoints")
          json.array("results") { json in
            for finding in findings { write(finding, ruleIndex: indexes[finding.rule], to: &json) }
          }
        }
      }
    }
    json.endLine()
    return json.text
  }

  private func writeTool(_ rules: [String], to json: inout JSONWriter) {
    json.object("tool") { json in
      json.object("driver") { json in
        json.member("name", "gongbiao")
        json.array("rules") { json in
          for rule in rules { json.object { json in json.member("id", rule) } }
        }
      }
    }
  }

  private func write(_ finding: Diagnostic, ruleIndex: Int?, to json: inout JSONWriter) {
    json.object { json in
      json.member("ruleId", finding.rule)
      if let ruleIndex { json.member("ruleIndex", ruleIndex) }
      json.member("level", finding.severity.rawValue)
      json.object("message") { json in json.member("text", finding.message[language]) }
      json.array("locations") { json in
        json.object { json in
          json.object("physicalLocation") { json in
            writeFile(finding.file, to: &json)
            writeRegion(of: finding, to: &json)
          }
        }
      }
      if let fix = finding.fix { write(fix, in: finding.file, to: &json) }
      if let waiver = finding.waiver { write(waiver, to: &json) }
    }
  }

  private func writeFile(_ path: String, to json: inout JSONWriter) {
    json.object("artifactLocation") { json in json.member("uri", Self.uri(path)) }
  }

  private func writeRegion(of finding: Diagnostic, to json: inout JSONWriter) {
    guard let position = finding.position else { return }
    json.object("region") { json in
      json.member("startLine", position.line)
      json.member("startColumn", position.column)
    }
  }

  private func writeBytes(_ range: SourceRange, to json: inout JSONWriter) {
    json.member("byteOffset", range.lower)
    json.member("byteLength", range.count)
  }

  private func write(_ fix: Fix, in file: String, to json: inout JSONWriter) {
    json.array("fixes") { json in
      json.object { json in
        json.array("artifactChanges") { json in
          json.object { json in
            writeFile(file, to: &json)
            json.array("replacements") { json in
              json.object { json in
                json.object("deletedRegion") { json in writeBytes(fix.range, to: &json) }
                json.object("insertedContent") { json in json.member("text", fix.replacement) }
              }
            }
          }
        }
      }
    }
  }

  private func write(_ waiver: Waiver, to json: inout JSONWriter) {
    json.array("suppressions") { json in
      json.object { json in
        json.member("kind", "external")
        json.member("status", "accepted")
        json.member("justification", "\(waiver.reason) (\(waiver.who))")
      }
    }
  }

  /// A path as a URI reference, bytes outside the unreserved characters and `/` percent-encoded.
  static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = Array((path.hasPrefix("/") ? "file://" : "").utf8)
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        encoded.append(byte)
      default: encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
