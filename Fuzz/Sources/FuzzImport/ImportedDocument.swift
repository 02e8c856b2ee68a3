import Diagnostics
import Foundation
import FuzzSupport
import HanText
import Importing
import Reading
import Standards

/// What must hold of every import.
struct ImportedDocument {
  static let file = "document"
  static let id = EditionID(region: "here", name: "2023")

  let bytes: [UInt8]
  let result: ImportResult

  /// Checks everything.
  func check() {
    let isRefused = result.diagnostics.contains { $0.severity == .error }
    Invariant.require(!result.diagnostics.contains { $0.rule == "import-account" }, "\(result.diagnostics)")
    let document = result.standard.map(Edition.Document.standard) ?? result.plan.map(Edition.Document.plan)
    Invariant.require((document == nil) == isRefused, "refused without reason: \(result.diagnostics)")
    guard let document else {
      Invariant.require(result.notice == nil && result.account.spans.isEmpty, "a refused document left something")
      return
    }
    let text = checkedText()
    Invariant.requirePlaces(of: result.diagnostics) { _ in text.utf8.count }
    for entry in result.account.entries {
      Invariant.require(entry.range.upper <= text.utf8.count, "an entry behind the end: \(entry)")
    }
    checkCharacters(text)
    readBack(document)
  }

  /// The text that the spans cover from the first to the last byte, without gap or overlap.
  private func checkedText() -> String {
    var end = 0
    for span in result.account.spans {
      Invariant.require(span.range.lower == end && span.range.upper > end, "a gap or an overlap at \(span)")
      end = span.range.upper
    }
    guard let report = try? JSONDecoder().decode(Report.self, from: Data(result.report)) else {
      Invariant.require(false, "the report is no JSON: \(String(decoding: result.report, as: UTF8.self))")
      return ""
    }
    let text = report.spans.map(\.text).joined()
    Invariant.require(report.spans.map(\.end) == result.account.spans.map(\.range.upper), "the report has other spans")
    Invariant.require(text.utf8.count == end, "the texts of the report have \(text.utf8.count) bytes, the spans \(end)")
    if report.format == "text", String(validating: bytes, as: UTF8.self) != nil {
      Invariant.require(end == bytes.count, "the spans end at \(end) of \(bytes.count)")
    }
    return text
  }

  /// No character but white space is lost or made up, but for a colon the content puts behind a label.
  private func checkCharacters(_ text: String) {
    let imbalance = Rebuild.imbalance(of: result, against: text).filter { $0.key != "：" || $0.value > 0 }
    Invariant.require(imbalance.isEmpty, "characters lost (above 0) or made up (below 0): \(imbalance)")
  }

  /// What is written is read as the same edition, without an error about its form.
  private func readBack(_ document: Edition.Document) {
    let file =
      switch document {
      case .standard(let standard): Self.contentFile("standard.md", ContentWriter.standardFile(standard))
      case .plan(let plan): Self.contentFile(PlanWriter.fileName(of: plan), PlanWriter.file(plan))
      }
    var files = [file]
    if let notice = result.notice { files.append(Self.contentFile("notice.md", ContentWriter.noticeFile(notice))) }
    let read = EditionReader.read(Self.id, folder: "here/2023", files: files, regions: [])
    let errors = read.findings.filter { $0.severity == .error }
    guard !errors.contains(where: { $0.rule == "table-width" }) else { return }  // refused, and it says so
    Invariant.require(errors.isEmpty, "the content does not read back: \(errors)")
    guard let edition = read.located?.edition else {
      Invariant.require(false, "the content has no edition")
      return
    }
    Invariant.require(
      edition.document == document,
      "the document reads back as another, " + Difference.between(document, edition.document))
    Invariant.require(
      edition.notice == result.notice,
      "notice.md reads back as another notice, " + Difference.between(result.notice, edition.notice))
  }

  private static func contentFile(_ name: String, _ text: String) -> ContentFile {
    ContentFile(path: "here/2023/\(name)", name: name, bytes: Array(text.utf8))
  }

  /// What is used of the report.
  private struct Report: Decodable {
    struct Span: Decodable {
      var end: Int
      var text: String
    }

    var format: String
    var spans: [Span]
  }
}
