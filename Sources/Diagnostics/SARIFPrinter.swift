internal import HanText

/// Prints findings as SARIF 2.1.0 (OASIS), for code hosts and editors.
///
/// Columns count Unicode code points, as `columnKind` says (3.14.17); paths become relative URI references, absolute
/// ones `file:` URIs (RFC 3986); a waiver becomes an accepted external suppression (3.35); the rules reported carry
/// what they look for, as ``RuleDescription`` has it.
public struct SARIFPrinter: Sendable {
  /// The language of messages.
  public var language: Language
  /// The version of the program.
  public var version: String

  /// A printer.
  public init(language: Language, version: String = "") {
    self.language = language
    self.version = version
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
          // SARIF wants en-US and zh-CN, not en and zh (3.14.7).
          json.member("language", language == .chinese ? "zh-CN" : "en-US")
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
}

// The rules.
extension SARIFPrinter {
  private func writeTool(_ rules: [String], to json: inout JSONWriter) {
    json.object("tool") { json in
      json.object("driver") { json in
        json.member("name", "gongbiao")
        if !version.isEmpty { json.member("version", version) }
        json.array("rules") { json in
          for rule in rules { write(rule, to: &json) }
        }
      }
    }
  }

  private func write(_ rule: String, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", rule)
      guard let about = RuleDescription.named(rule) else { return }
      writeText("shortDescription", about.summary[language], to: &json)
      let further = language == .english ? [about.details] : []
      let basis = about.basis.isEmpty ? "" : Message.basis(about.basis)[language]
      let parts = ([about.summary[language]] + further + [basis]).filter { !$0.isEmpty }
      writeText("fullDescription", parts.joined(separator: "\n\n"), to: &json)
      // An example without text shows that something is missing, which a text alone can't show.
      let examples =
        about.bad.filter { !$0.text.isEmpty }.map { Message.wrongExample($0.text)[language] }
        + about.good.filter { !$0.text.isEmpty }.map { Message.rightExample($0.text)[language] }
      writeText("help", (parts + examples).joined(separator: "\n\n"), to: &json)
    }
  }

  private func writeText(_ key: String, _ text: String, to json: inout JSONWriter) {
    json.object(key) { json in json.member("text", text) }
  }
}

// The findings.
extension SARIFPrinter {
  private func write(_ finding: Diagnostic, ruleIndex: Int?, to json: inout JSONWriter) {
    json.object { json in
      json.member("ruleId", finding.rule)
      if let ruleIndex { json.member("ruleIndex", ruleIndex) }
      json.member("level", finding.severity.rawValue)
      writeText("message", finding.message[language], to: &json)
      json.array("locations") { json in
        json.object { json in
          json.object("physicalLocation") { json in
            writeFile(finding.file, to: &json)
            if let start = finding.position { writeRegion(from: start, to: finding.end, as: "region", in: &json) }
          }
          if let place = place(of: finding) { writeText("message", place, to: &json) }
        }
      }
      if let fix = finding.fix, fix.position != nil { write(fix, in: finding.file, to: &json) }
      if let waiver = finding.waiver { write(waiver, to: &json) }
    }
  }

  /// Where a finding is, in words: the page or cell, or item and field.
  private func place(of finding: Diagnostic) -> String? {
    if let place = finding.place { return place[language] }
    guard let item = finding.item else { return nil }
    return Message.itemPlace(item, field: finding.field)[language]
  }

  private func writeFile(_ path: String, to json: inout JSONWriter) {
    json.object("artifactLocation") { json in json.member("uri", Self.uri(path)) }
  }

  private func writeRegion(from start: TextPosition, to end: TextPosition?, as key: String, in json: inout JSONWriter) {
    json.object(key) { json in
      json.member("startLine", start.line)
      json.member("startColumn", start.column)
      guard let end else { return }
      json.member("endLine", end.line)
      json.member("endColumn", end.column)
    }
  }

  private func write(_ fix: Fix, in file: String, to json: inout JSONWriter) {
    guard let start = fix.position else { return }
    json.array("fixes") { json in
      json.object { json in
        writeText("description", Message.fix(fix.replacement)[language], to: &json)
        json.array("artifactChanges") { json in
          json.object { json in
            writeFile(file, to: &json)
            json.array("replacements") { json in
              json.object { json in
                writeRegion(from: start, to: fix.end, as: "deletedRegion", in: &json)
                writeText("insertedContent", fix.replacement, to: &json)
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
        let facts = [waiver.who, waiver.date].filter { !$0.isEmpty }
        json.member("justification", "\(waiver.reason) (\(facts.joined(separator: " ")))")
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

extension Message {
  static func basis(_ text: String) -> Message { Message(zh: "依据：\(text)", en: "Basis: \(text)") }

  static func wrongExample(_ text: String) -> Message { Message(zh: "错误：\(text)", en: "Wrong: \(text)") }

  static func rightExample(_ text: String) -> Message { Message(zh: "正确：\(text)", en: "Right: \(text)") }

  static func itemPlace(_ item: Int, field: String?) -> Message {
    Message(
      zh: "第\(item)项" + (field.map { "，\($0)" } ?? ""), en: "item \(item)" + (field.map { ", \($0)" } ?? ""))
  }
}
