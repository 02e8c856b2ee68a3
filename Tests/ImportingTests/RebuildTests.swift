import Diagnostics
import Foundation
import HanText
import Importing
import Reading
import Standards
import Testing

/// The content and the lists in the repository give every document back, white space aside.
@Suite struct RebuildTests {
  @Test(arguments: GoldenImport.allCases)
  func theImportAndItsAccountGiveTheDocument(_ golden: GoldenImport) throws {
    let result = try golden.result()
    let standard = try #require(result.standard)
    let rebuilt = try Rebuild.source(of: standard, result.notice, undoing: result.account.entries)
    expectSame(rebuilt, try golden.visibleSource)
  }

  @Test(arguments: GoldenImport.allCases)
  func theCommittedContentAndTheListsGiveTheDocument(_ golden: GoldenImport) throws {
    let edition = try golden.committedEdition()
    let changes = try golden.manualEntries().filter { $0.text != $0.replacement && !$0.needsDecision }
    let entries = try golden.recordedAccount().entries + changes
    let inOrder = entries.enumerated().sorted { $0.element.precedes($1.element) ?? ($0.offset < $1.offset) }
    let rebuilt = try Rebuild.source(of: edition.standard, edition.notice, undoing: inOrder.map(\.element))
    expectSame(rebuilt, try golden.visibleSource)
  }

  @Test(arguments: GoldenImport.allCases)
  func theCommittedContentIsTheImportPlusWhatAPersonDecided(_ golden: GoldenImport) throws {
    let edition = try golden.committedEdition()
    var imported = try #require(try golden.result().standard)
    let decided = try golden.manualEntries().filter { $0.text == nil }.map(\.replacement)
    if imported.title.isEmpty, decided.contains(edition.standard.title) { imported.title = edition.standard.title }
    #expect(edition.standard == imported)
    #expect(try edition.notice == golden.result().notice)
    let decisions = try String(contentsOf: golden.contentFolder.appending(path: "decisions.md"), encoding: .utf8)
    #expect(decisions.hasPrefix(try golden.result().account.markdown))
  }

  @Test(arguments: GoldenImport.allCases)
  func whatAPersonNotedStandsInTheDocument(_ golden: GoldenImport) throws {
    #expect(try !golden.manualEntries().isEmpty)
  }

  @Test func aChangedWordIsFound() throws {
    let golden = GoldenImport.quzhou
    let result = try golden.result()
    var standard = try #require(result.standard)
    standard.domains[3].categories[0].items[2].name += "等"
    let rebuilt = try? Rebuild.source(of: standard, result.notice, undoing: result.account.entries)
    #expect(try rebuilt != golden.visibleSource)
  }

  @Test func anEntryTakenFromTheListIsFound() throws {
    let golden = GoldenImport.ouhai
    let result = try golden.result()
    let standard = try #require(result.standard)
    for index in result.account.entries.indices
    where result.account.entries[index].text != result.account.entries[index].replacement {
      var entries = result.account.entries
      let removed = entries.remove(at: index)
      guard removed.text != nil || !removed.replacement.isEmpty else { continue }
      let rebuilt = try? Rebuild.source(of: standard, result.notice, undoing: entries)
      #expect(try rebuilt != golden.visibleSource, "without line \(removed.line)")
    }
  }

  private func expectSame(_ rebuilt: String, _ source: String) {
    guard rebuilt != source else { return }
    let common = zip(rebuilt.unicodeScalars, source.unicodeScalars).prefix { $0 == $1 }.count
    let found = String(rebuilt.unicodeScalars.dropFirst(max(0, common - 10)).prefix(40))
    let wanted = String(source.unicodeScalars.dropFirst(max(0, common - 10)).prefix(40))
    Issue.record("differs at character \(common): rebuilt \(found), document \(wanted)")
  }
}

extension GoldenImport {
  /// The document's characters other than white space.
  var visibleSource: String {
    get throws { TextSpacing.removed(String(decoding: try source, as: UTF8.self)) }
  }

  /// The edition as `Content` has it.
  func committedEdition() throws -> Edition {
    let names = try FileManager.default.contentsOfDirectory(atPath: contentFolder.path).sorted()
    let files = try names.map { name in
      let path = contentFolder.appending(path: name)
      return ContentFile(path: path.path, name: name, bytes: Array(try Data(contentsOf: path)))
    }
    let read = EditionReader.read(id, folder: contentFolder.path, files: files, regions: [region])
    return try #require(read.located?.edition)
  }

  /// The account recorded beside the document.
  func recordedAccount() throws -> ImportAccount {
    let data = try Data(contentsOf: folder.appending(path: "Expected/account.json"))
    return try JSONDecoder().decode(ImportAccount.self, from: data)
  }

  /// The table 人工决定 of `decisions.md`: source line, source text, what was done, why.
  func manualEntries() throws -> [ImportAccount.Entry] {
    let text = try String(contentsOf: contentFolder.appending(path: "decisions.md"), encoding: .utf8)
    guard let section = text.components(separatedBy: "## 人工决定").dropFirst().first else { return [] }
    return try section.split(separator: "\n").compactMap { row in
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { LineJoining.trim($0) }
      guard cells.count == 6, let line = Int(cells[1]) else { return nil }
      let text = Self.code(cells[2])
      let replacement = cells[3].hasPrefix("照原文") ? text : Self.code(cells[3])
      return ImportAccount.Entry(
        kind: .form, line: line, offset: try offset(of: text ?? "", inLine: line), text: text,
        replacement: replacement ?? "", needsDecision: cells[3].hasPrefix("见上表"),
        reason: Message(zh: cells[4], en: cells[4]))
    }
  }

  /// The characters other than white space before a text of a line; the text must stand there.
  private func offset(of text: String, inLine line: Int) throws -> Int {
    let lines = String(decoding: try source, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let before = lines[..<(line - 1)].reduce(0) { $0 + Rebuild.visible(String($1)).count }
    guard !text.isEmpty else { return before }
    let visible = TextSpacing.removed(lines[line - 1])
    let place = try #require(visible.range(of: TextSpacing.removed(text)), "line \(line) has no \(text)")
    return before + visible[..<place.lowerBound].unicodeScalars.count
  }

  private static func code(_ cell: String) -> String? {
    let parts = cell.split(separator: "`", omittingEmptySubsequences: false)
    return parts.count >= 3 ? String(parts[1]) : nil
  }
}
