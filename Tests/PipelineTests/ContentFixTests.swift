import Diagnostics
import Foundation
import Pipeline
import Testing

/// What keeps `check --fix` from writing.
struct ContentFixTests {
  private static let standard = "jia/2023/standard.md"

  /// A content folder with the terms given, which goes away after `body`.
  private func withContent(_ terms: String, _ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gongbiao-fix-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "jia/2023"), withIntermediateDirectories: true)
    let text = "---\ntitle: 甲市基本公共服务标准\n---\n\n# 一、弱有所扶\n\n## 1. 社会救助\n\n### （1）救助\n\n**服务内容**：资助其它困难群众。\n"
    try Data(text.utf8).write(to: folder.appending(path: Self.standard))
    try Data("- {code: \"330400\", name: 甲市, slug: jia}\n".utf8).write(to: folder.appending(path: "regions.yml"))
    try Data(terms.utf8).write(to: folder.appending(path: "terms.yml"))
    try await body(folder.path)
  }

  private let terms = "terms:\n  - {wrong: 其它, right: 其他, reason: 统一, source: 《甲》}\n"

  @Test func aFileChangedMeanwhileIsLeftAsItIs() async throws {
    try await withContent(terms) { folder in
      let fix = try await ContentFix.plan(content: folder, jobs: 1, selection: FindingSelection(rules: ["terms"]))
      try #require(fix.changes.map(\.path) == ["\(folder)/\(Self.standard)"])
      let file = URL(filePath: "\(folder)/\(Self.standard)")
      let changed = try Data(contentsOf: file) + Data("补充。\n".utf8)
      try changed.write(to: file)
      #expect(try fix.write().map { "\($0.rule) \($0.file)" } == ["file-changed \(file.path)"])
      #expect(try Data(contentsOf: file) == changed)
    }
  }

  @Test func fixesThatUndoOneAnotherAreNotMade() async throws {
    try await withContent(terms + "  - {wrong: 其他, right: 其它, reason: 相反, source: 《乙》}\n") { folder in
      let fix = try await ContentFix.plan(content: folder, jobs: 1, selection: FindingSelection(rules: ["terms"]))
      #expect(fix.changes.isEmpty && fix.mended.isEmpty)
      #expect(fix.remaining.map(\.rule).contains("fix-unsettled"))
    }
  }
}
