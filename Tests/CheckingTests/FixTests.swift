import Diagnostics
import Foundation
import HanText
import Pipeline
import Reading
import Standards
import Testing

/// What `check --fix` makes of the published content, as it stands and full of errors: it mends what it says and nothing
/// else, and once is enough.
@Suite(.enabled(if: !PublishedContent.allEditions.isEmpty, "there is no edition in Content"))
struct FixTests {
  /// No seed stands for the content as it is.
  @Test(arguments: [nil, 1, 3, 15834] as [UInt64?])
  func fixesTouchNothingThatIsRightAndAreMadeOnce(seed: UInt64?) async throws {
    let corpus = seed.map { SeededCorpus(count: 500, seed: $0) }
    let clean = try await Self.fixed([:]).files
    let (files, changes) = try await Self.fixed(corpus?.changedFiles ?? [:])
    #expect(seed == nil || !changes.isEmpty)
    for change in changes {
      let (old, new) = (String(decoding: change.old, as: UTF8.self), String(decoding: change.new, as: UTF8.self))
      #expect(Self.isKept(Self.numbers(old), in: Self.numbers(new)), "\(change.path): a number was changed")
      #expect(Self.isKept(Self.documentNumbers(old), in: Self.documentNumbers(new)), "\(change.path)")
      for organ in PublishedContent.catalogue.organs.flatMap({ $0.shortNames + [$0.name] }) {
        #expect(old.ranges(of: organ).count <= new.ranges(of: organ).count, "\(change.path): \(organ)")
      }
    }
    // Where no error was put in, a line becomes what it becomes in the content as it is.
    for (path, errors) in corpus?.errors ?? [:] {
      let wrong = Set(errors.flatMap(\.changes.keys))
      let (lines, expected) = (Self.lines(files[path]), Self.lines(clean[path]))
      try #require(lines.count == expected.count, "\(path)")
      for index in lines.indices where !wrong.contains(index) {
        #expect(lines[index] == expected[index], "\(path):\(index + 1)")
      }
    }
  }

  /// A copy of the content with some files changed, mended and mended again: its Markdown files, and what was changed.
  private static func fixed(
    _ changed: [String: [UInt8]]
  ) async throws -> (files: [String: [UInt8]], changes: [ContentFix.Change]) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gongbiao-fixes-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let content = folder.appending(path: "Content")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: PublishedContent.folder, to: content)
    for (path, bytes) in changed { try Data(bytes).write(to: folder.appending(path: path)) }

    let fix = try await ContentFix.plan(content: content.path, jobs: 1, selection: FindingSelection())
    #expect(!fix.remaining.contains { $0.rule == FileRule.fixUnsettled.rawValue })
    #expect(try fix.write().isEmpty)
    let again = try await ContentFix.plan(content: content.path, jobs: 1, selection: FindingSelection())
    #expect(again.changes.map(\.path) == [] && again.mended.map(brief) == [])

    var files: [String: [UInt8]] = [:]
    for id in PublishedContent.allEditions {
      for file in PublishedContent.files(of: id) where file.name.hasSuffix(".md") {
        files[file.path] = Array(try Data(contentsOf: folder.appending(path: file.path)))
      }
    }
    return (files, fix.changes)
  }

  private static func lines(_ bytes: [UInt8]?) -> [String] {
    String(decoding: bytes ?? [], as: UTF8.self).components(separatedBy: "\n")
  }

  /// The numbers of a text in order, of either width, zeros before them left out.
  private static func numbers(_ text: String) -> [String] {
    text.unicodeScalars.split { !$0.isDecimalDigit }.map { digits in
      let plain = String(String.UnicodeScalarView(digits.map(\.halfWidth)))
      return String(plain.drop { $0 == "0" })
    }
  }

  /// The document numbers of a text that are written as they should be.
  private static func documentNumbers(_ text: String) -> [String] {
    text.matches(of: /\p{Han}+〔\d{4}〕[1-9]\d*号/).map { String($0.0) }
  }

  /// Whether a list is the other one with entries left out.
  private static func isKept(_ wanted: [String], in list: [String]) -> Bool {
    var rest = list[...]
    return wanted.allSatisfy { entry in
      guard let index = rest.firstIndex(of: entry) else { return false }
      rest = rest[(index + 1)...]
      return true
    }
  }
}
