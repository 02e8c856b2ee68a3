import Diagnostics
import Reading
import Testing

/// How the files beside the editions are read.
struct CatalogueReaderTests {
  @Test(arguments: [
    ("regions.yml", "jia:\n  name: 甲市\n"), ("organs.yml", "- name: 甲局\n"), ("organs.yml", "jia:\n  name: 甲局\n"),
    ("slugs.yml", "domains: 甲\n"), ("slugs.yml", "- a\n"), ("synonyms.yml", "- a\n"), ("synonyms.yml", "a: {b: c}\n"),
    ("site.yml", "- a\n"),
  ])
  func settingsOfTheWrongShapeAreErrorsAndNotPassedOver(name: String, text: String) {
    let findings = read(name, text)
    #expect(findings.map(\.severity) == [.error], "\(name): \(text)")
    #expect(findings.allSatisfy { $0.position != nil })
  }

  @Test(arguments: ["regions.yml", "organs.yml", "slugs.yml", "synonyms.yml", "site.yml"])
  func emptyFilesAndEmptyKeysAreNoFault(name: String) {
    #expect(read(name, "").isEmpty)
    if name == "slugs.yml" { #expect(read(name, "domains:\norgans:\n").isEmpty) }
    if name == "organs.yml" { #expect(read(name, "jia:\n").isEmpty) }
  }

  @Test func anUnknownFileIsAWarningWhateverIsInIt() {
    #expect(read("video.mp4", "").map(\.rule) == ["file-unknown"])
    #expect(read("sites.yml", "a: \"").map(\.rule) == ["file-unknown"])
  }

  private func read(_ name: String, _ text: String) -> [Diagnostic] {
    CatalogueReader.read([ContentFile(path: "Content/\(name)", name: name, bytes: Array(text.utf8))]).findings
  }
}
