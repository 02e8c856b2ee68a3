import Diagnostics
import TestSupport
import Testing

@testable import Importing

/// Files that are cut off, changed or something else are refused with advice, and nothing else happens.
@Suite struct DamagedOfficeTests {
  private let word = OfficeSamples.docx(
    OfficeSamples.paragraph("正文") + "<w:tbl><w:tr><w:tc>\(OfficeSamples.paragraph("格"))</w:tc></w:tr></w:tbl>",
    parts: [("styles", "styles.xml", "<w:styles \(OfficeSamples.word)/>")])
  private let workbook = SheetSamples.xlsx(rows: #"<row r="1"><c r="A1" t="inlineStr"><is><t>格</t></is></c></row>"#)

  private func readsOrRefuses(_ bytes: [UInt8]) {
    do {
      #expect(try WordDocument.read(bytes, file: "a", changes: .accepted).isWhole)
    } catch {
      expectAdvice(error)
    }
    do {
      #expect(try Spreadsheet.read(bytes, file: "a").isWhole)
    } catch {
      expectAdvice(error)
    }
  }

  private func expectAdvice(_ error: any Error) {
    let finding = (error as? ImportRefusal)?.finding
    #expect(finding?.rule.hasPrefix("import-") == true)
    #expect(finding?.message.zh.isEmpty == false)
  }

  @Test func filesCutOffAnywhere() {
    var generator = SeededGenerator(seed: 11)
    for bytes in [word, workbook] {
      for _ in 0..<200 {
        readsOrRefuses(Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &generator))))
      }
    }
  }

  @Test func filesWithWrongBytes() {
    var generator = SeededGenerator(seed: 12)
    for bytes in [word, workbook] {
      for _ in 0..<200 {
        var broken = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
          broken[Int.random(in: broken.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        }
        readsOrRefuses(broken)
      }
    }
  }

  @Test func aBrokenBodyInAWholeContainerIsReadOrRefused() {
    var generator = SeededGenerator(seed: 13)
    let pieces = [
      "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>字</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>",
      "</w:tc>",
      "<w:br/>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"end\"/>", "<w:del>", "</w:del>",
      "<w:tcPr><w:vMerge/></w:tcPr>", "<w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr>",
      "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", "<w:pPr><w:numPr><w:numId w:val=\"9\"/></w:numPr></w:pPr>",
    ]
    for _ in 0..<200 {
      let body = (0..<20).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      readsOrRefuses(OfficeSamples.docx(body))
    }
  }

  @Test func theOneIsNotTheOther() {
    let asWord = #expect(throws: ImportRefusal.self) { try WordDocument.read(workbook, file: "a", changes: .accepted) }
    #expect(asWord?.finding.rule == "import-format")
    let asSheet = #expect(throws: ImportRefusal.self) { try Spreadsheet.read(word, file: "a") }
    #expect(asSheet?.finding.rule == "import-format")
    let other = ZipMaker.bytes(texts: [("a.txt", "text")])
    #expect(throws: ImportRefusal.self) { try Spreadsheet.read(other, file: "a") }
  }

  @Test func oldAndEncryptedFilesAreToldApart() {
    let start: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let old = #expect(throws: ImportRefusal.self) { try WordDocument.read(start, file: "a", changes: .accepted) }
    #expect(old?.finding.message.zh.contains("DOCX") == true)
    let name = Array("EncryptedPackage".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let locked = #expect(throws: ImportRefusal.self) { try Spreadsheet.read(start + name, file: "a") }
    #expect(locked?.finding.rule == "import-encrypted")
  }
}
