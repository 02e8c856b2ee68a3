import Diagnostics
import Foundation
import HanText
import Standards
import Testing

@testable import Reading

@Suite struct PrintSettingsReaderTests {
  private static func read(_ text: String) -> (settings: PrintSettings, findings: [Diagnostic]) {
    PrintSettingsReader.settings(of: Array(text.utf8), path: "print/settings.yml")
  }

  @Test func theFileOfTheProjectSaysWhatHoldsWithoutIt() throws {
    let read = PrintSettingsReader.settings(
      of: Array(try Data(contentsOf: URL(fileURLWithPath: "Templates/print/settings.yml"))), path: "settings.yml")
    #expect(read.findings.isEmpty)
    #expect(read.settings == PrintSettings())
  }

  @Test func whatIsLeftOutIsAsUsual() {
    let read = Self.read("heads:\n  甲市教育局: 甲市教育局文件\nseals: always\nleaflet:\n  sizes: [18, 20pt]\nbold: []\n")
    var settings = PrintSettings()
    settings.heads = ["甲市教育局": "甲市教育局文件"]
    settings.seals = .always
    settings.leafletSizes = [20, 18]
    settings.bold = []
    #expect(read.findings.isEmpty && read.settings == settings)
    #expect(Self.read("").settings == PrintSettings())
  }

  @Test(arguments: [
    ("red: red", 1, "red"), ("\nred: \"#12345\"", 2, "red"), ("fnts: {}", 1, "fnts"),
    ("fonts:\n  song: [A]", 2, "song"),
    ("fonts:\n  heiti: []", 2, "fonts.heiti"), ("head:\n  joint: 2", 2, "head.joint"),
    ("head:\n  single: big", 2, "head.single"), ("seals: maybe", 1, "seals"),
    ("contents:\n  levels: 3", 2, "contents.levels"),
    ("contents:\n  dots: yes", 2, "contents.dots"), ("leaflet:\n  sizes: [12]", 2, "leaflet.sizes"),
    ("leaflet:\n  paper: b5", 2, "leaflet.paper"), ("words:\n  code: [a, b]", 2, "words.code"),
    ("bold: [kai]", 1, "bold"),
    ("heads: [a]", 1, ""), ("seals： always", 1, ""),
  ])
  func aMistakeIsNamedWithItsLineAndKeyInBothLanguages(_ text: String, _ line: Int, _ key: String) {
    let findings = Self.read(text).findings
    #expect(findings.count == 1 && findings.first?.severity == .error, "\(findings)")
    #expect(findings.first?.position?.line == line)
    #expect(findings.first?.message.zh.contains(key) == true || key.isEmpty)
    #expect(findings.first?.message.en.contains(key) == true || key.isEmpty)
  }
}
