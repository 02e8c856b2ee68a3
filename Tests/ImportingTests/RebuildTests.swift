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
  func theSpansCoverTheDocument(_ golden: GoldenImport) throws {
    let text = String(decoding: try golden.source, as: UTF8.self)
    #expect(Rebuild.spans(of: try golden.result(), in: text) == text)
    #expect(try golden.recordedAccount().spans.map(\.text).joined() == text)
  }

  @Test(arguments: GoldenImport.allCases)
  func theCommittedContentAndTheListsGiveTheDocument(_ golden: GoldenImport) throws {
    let edition = try golden.committedEdition()
    let changes = try golden.manualEntries().filter { $0.text != $0.replacement && !$0.needsDecision }
    let entries = try golden.recordedAccount().accountEntries + changes
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
    #expect(decisions.hasPrefix(try golden.result().decisions(in: .chinese)))
  }

  @Test(arguments: GoldenImport.allCases)
  func whatAPersonNotedStandsInTheDocument(_ golden: GoldenImport) throws {
    #expect(try !golden.manualEntries().isEmpty)
  }

  @Test(arguments: GoldenImport.allCases)
  func everyPlaceLeftToAPersonHasTheirAnswer(_ golden: GoldenImport) throws {
    let answered = Set(try golden.manualEntries().map(\.line))
    let open = try golden.recordedAccount().accountEntries.filter(\.needsDecision)
    #expect(Set(open.filter { $0.kind != .heading }.map(\.line)).subtracting(answered).isEmpty)
    // One answer, at the first, covers all inferred headings.
    if let heading = open.first(where: { $0.kind == .heading }) { #expect(answered.contains(heading.line)) }
  }

  @Test(arguments: GoldenImport.allCases)
  func fieldsHaveTheSpacesBetweenHanCharactersThatTheDocumentPrints(_ golden: GoldenImport) throws {
    let lines = String(decoding: try golden.source, as: UTF8.self).split(separator: "\n")
    let standard = try golden.committedEdition().standard
    let label = try #require(standard.form.entries.first).label
    let printed = lines.drop { !$0.hasPrefix(label) }.flatMap { Self.spacedPairs(LineJoining.trim($0)) }
    let kept = standard.items.flatMap { item in
      item.fields.flatMap { $0.text.lines.flatMap { Self.spacedPairs($0) } }
    }
    #expect(!printed.isEmpty)
    #expect(kept == printed)
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

  /// Every run of spaces between two Han characters, as the two with one space: 厅 浙.
  private static func spacedPairs(_ text: String) -> [String] {
    let words = text.split(separator: " ")
    return zip(words, words.dropFirst()).compactMap { left, right in
      guard let last = left.unicodeScalars.last, let first = right.unicodeScalars.first else { return nil }
      return last.isHan && first.isHan ? "\(last) \(first)" : nil
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

  /// The edition as `Content` has it, read without an error such as a wrong region.
  func committedEdition() throws -> Edition {
    let names = try FileManager.default.contentsOfDirectory(atPath: contentFolder.path).sorted()
    let files = try names.map { name in
      let path = contentFolder.appending(path: name)
      return ContentFile(path: path.path, name: name, bytes: Array(try Data(contentsOf: path)))
    }
    let read = EditionReader.read(id, folder: contentFolder.path, files: files, regions: [region])
    #expect(read.findings.filter { $0.severity == .error }.map(\.message.en).isEmpty)
    return try #require(read.located?.edition)
  }

  /// The account recorded beside the document.
  func recordedAccount() throws -> RecordedAccount {
    let data = try Data(contentsOf: folder.appending(path: "Expected/account.json"))
    return try JSONDecoder().decode(RecordedAccount.self, from: data)
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
        replacement: replacement ?? "", certainty: cells[3].hasPrefix("见上表") ? .doubtful : .certain,
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
