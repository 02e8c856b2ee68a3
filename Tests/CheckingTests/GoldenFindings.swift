import Diagnostics
import Foundation
import HanText
import Reading
import Standards
import Testing

/// What is found in the published editions, each finding read by a person: `Tests/Golden/Proofreading`.
///
/// `RECORD_GOLDEN=1` writes the lists anew. Verdicts of findings that are still there stay; new ones say 待核对, with
/// which this test fails until a person has read the document.
@Suite(.enabled(if: !PublishedContent.allEditions.isEmpty, "there is no edition in Content"))
struct GoldenFindings {
  @Test(arguments: PublishedContent.allEditions)
  func everyFindingHasBeenReadAndIsTrue(id: EditionID) throws {
    let rows = try rows(of: id)
    let file = Self.folder.appending(path: "\(id.region)-\(id.name).md")
    let recorded = (try? String(contentsOf: file, encoding: .utf8)).map(Self.verdicts) ?? [:]
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      var verdicts = recorded
      let lines = rows.map { row -> String in
        let verdict = verdicts[row]?.isEmpty == false ? verdicts[row]?.removeFirst() : nil
        return "\(row) \(verdict ?? "待核对") |"
      }
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try (Self.head(id) + lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(recorded.flatMap { row, verdicts in verdicts.map { _ in row } }.sorted() == rows.sorted())
    for (row, verdicts) in recorded {
      for verdict in verdicts { #expect(verdict.hasPrefix("属实"), "\(row)") }
    }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden/Proofreading")

  private static func head(_ id: EditionID) -> String {
    """
    # \(id) 的校对结果

    每一条都已对照文件逐条看过。结论以“属实”开头：问题确在文件里；已公布的文件照登，不改原文。

    | 文件与行 | 项目 | 规则 | 程度 | 文字 | 结论 |
    |---|---|---|---|---|---|

    """
  }

  /// The findings as rows without their verdicts.
  private func rows(of id: EditionID) throws -> [String] {
    let files = Dictionary(PublishedContent.files(of: id).map { ($0.path, $0.bytes) }) { first, _ in first }
    return try PublishedContent.findings(id, changed: [:]).map { finding in
      let name = finding.file.split(separator: "/").last.map(String.init) ?? ""
      let place = finding.position.map { ":\($0.line):\($0.column)" } ?? ""
      let text = files[finding.file].map { Self.excerpt(finding, $0) } ?? ""
      let item = finding.item.map { "\($0)" } ?? ""
      return "| \(name)\(place) | \(item) | \(finding.rule) | \(finding.severity) | \(text) |"
    }
  }

  /// What is found, between 【】, with some characters of its line around it.
  private static func excerpt(_ finding: Diagnostic, _ bytes: [UInt8]) -> String {
    guard let range = finding.range else { return "" }
    let before = String(decoding: bytes[..<range.lower], as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).last.map { String($0.suffix(10)) }
    let behind = String(decoding: bytes[range.upper...], as: UTF8.self).prefix { $0 != "\n" }.prefix(10)
    let text = String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
    return "\(before ?? "")【\(text)】\(behind)".replacing("|", with: "\\|")
  }

  /// The verdicts of a list by row.
  private static func verdicts(_ text: String) -> [String: [String]] {
    var verdicts: [String: [String]] = [:]
    for line in text.split(separator: "\n").drop(while: { !$0.hasPrefix("|---") }).dropFirst() {
      guard let bar = line.dropLast().lastIndex(of: "|") else { continue }
      let verdict = line[line.index(after: bar)...].dropLast().trimmingCharacters(in: .whitespaces)
      verdicts[String(line[...bar]), default: []].append(verdict)
    }
    return verdicts
  }
}
