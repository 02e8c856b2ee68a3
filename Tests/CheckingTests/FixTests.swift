import Checking
import Diagnostics
import Foundation
import HanText
import Reading
import Standards
import Testing

/// The fixes of the rules about wording: they mend what they say and nothing else, and once is enough.
@Suite(.enabled(if: !PublishedContent.allEditions.isEmpty, "there is no edition in Content"))
struct FixTests {
  @Test(arguments: PublishedContent.allEditions)
  func fixingThePublishedEditionsTouchesNoNumberNoDocumentNumberAndNoOffice(id: EditionID) throws {
    let files = Dictionary(PublishedContent.files(of: id).map { ($0.path, $0.bytes) }) { first, _ in first }
    let fixed = try Self.fixed(id, [:])
    for (path, bytes) in fixed {
      let (before, after) = (String(decoding: files[path] ?? [], as: UTF8.self), String(decoding: bytes, as: UTF8.self))
      #expect(Self.digits(before) == Self.digits(after), "\(path)")
      #expect(
        before.matches(of: /〔\d{4}〕\d+号/).map { String($0.0) } == after.matches(of: /〔\d{4}〕\d+号/).map { String($0.0) })
      for organ in PublishedContent.catalogue.organs.flatMap({ $0.shortNames + [$0.name] }) {
        #expect(before.ranges(of: organ).count == after.ranges(of: organ).count, "\(path): \(organ)")
      }
    }
    #expect(try Self.fixes(id, fixed).isEmpty)
  }

  /// Errors of every kind at once: fixes that overlap are put off to the next round, and there is an end to it.
  @Test func fixingADocumentFullOfErrorsComesToAnEnd() throws {
    let corpus = SeededCorpus(count: 500, seed: 3)
    for id in PublishedContent.allEditions {
      var files = corpus.changedFiles
      for _ in 0..<4 { files = try Self.fixed(id, files) }
      #expect(try Self.fixes(id, files).map { "\($0.0) \($0.1.replacement)" } == [])
    }
  }

  /// The fixes offered for the files of an edition, by path.
  private static func fixes(_ id: EditionID, _ files: [String: [UInt8]]) throws -> [(String, Fix)] {
    try PublishedContent.findings(id, changed: files).filter { Checker.wordingRules.contains($0.rule) }
      .compactMap { finding in finding.fix.map { (finding.file, $0) } }
  }

  /// The files with every fix applied that overlaps none before it.
  private static func fixed(_ id: EditionID, _ files: [String: [UInt8]]) throws -> [String: [UInt8]] {
    var fixed = files
    let originals = Dictionary(PublishedContent.files(of: id).map { ($0.path, $0.bytes) }) { first, _ in first }
    for (path, fixes) in Dictionary(grouping: try fixes(id, files), by: \.0) {
      var bytes = fixed[path] ?? originals[path] ?? []
      var limit = bytes.count + 1
      for (_, fix) in fixes.sorted(by: { ($0.1.range.lower, $0.1.range.upper) > ($1.1.range.lower, $1.1.range.upper) })
      where fix.range.upper <= limit {
        bytes.replaceSubrange(fix.range.lower..<fix.range.upper, with: fix.replacement.utf8)
        limit = fix.range.lower
      }
      fixed[path] = bytes
    }
    return fixed
  }

  /// The digits of a text in order, of either width.
  private static func digits(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter(\.isDecimalDigit).map(\.halfWidth)))
  }
}
