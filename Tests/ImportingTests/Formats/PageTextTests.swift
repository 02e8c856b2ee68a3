import Diagnostics
import HanText
import TestSupport
import Testing

@testable import Importing

@Suite struct PageTextTests {
  /// A page as `pdftotext -bbox` writes it: words with the left edge and the middle; characters are 10 points wide.
  static func page(_ words: [(Double, Double, String)]) -> String {
    let lines = words.map { left, middle, text in
      let width = text.unicodeScalars.reduce(0.0) { $0 + ($1.isChinese ? 10 : 5) }
      let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      return "    <word xMin=\"\(left)\" yMin=\"\(middle - 7)\" xMax=\"\(left + width)\" yMax=\"\(middle + 7)\">"
        + "\(escaped)</word>\n"
    }
    return "  <page width=\"600.000000\" height=\"800.000000\">\n\(lines.joined())  </page>\n"
  }

  static func read(_ pages: [String]) throws -> SourceDocument {
    let output = "<html>\n<doc>\n\(pages.joined())</doc>\n</html>\n"
    let document = try PageText.read(PagedText(words: Array(output.utf8)), file: "a.pdf")
    document.prove()
    return document
  }

  @Test func wordsBecomeLinesAndGapsBetweenChineseClose() throws {
    let document = try Self.read([
      Self.page([
        (120, 300, "为了"), (142, 303, "2023"), (163, 300, "年"), (100, 318, "甲&<乙"), (100, 336, "甲"), (116, 336, "乙"),
        (100, 354, "GB/T"), (124, 354, "9704"), (100, 372, "甲市"), (200, 372, "乙市"),
      ])
    ])
    #expect(document.outline == ["\u{3000}\u{3000}为了2023年", "甲&<乙", "甲 乙", "GB/T 9704", "甲市  乙市"])
    #expect(document.blocks.allSatisfy { $0.place.page == 1 })
  }

  @Test func aNarrowGapIsASpaceBetweenNamesAndNoneWhereALineIsSetWider() throws {
    let spread = (0..<10).map { (100 + Double($0) * 12.5, 330.0, "甲乙丙丁戊己庚辛壬癸".unicodeScalars.map(String.init)[$0]) }
    let document = try Self.read([
      Self.page([(100, 300, "浙江省卫生健康委办公室"), (212.4, 300, "浙江省财政厅办公室")] + spread)
    ])
    #expect(document.outline == ["浙江省卫生健康委办公室 浙江省财政厅办公室", "甲乙丙丁戊己庚辛壬癸"])
  }

  @Test func pageNumbersAndRunningHeadsAreFurniture() throws {
    let document = try Self.read(
      (1...4).map { number in
        Self.page([
          (100, 40, "甲市标准"), (100, 300, "正文第\(number)段"), (100, 400, "12"), (300, 770, "— \(number) —"),
        ])
      })
    let page = ["[running-head 甲市标准]", "正文第1段", "12", "[page-number — 1 —]"]
    #expect(Array(document.outline.prefix(4)) == page)
    #expect(document.outline.count == 16)
    #expect(document.blocks[7].place.page == 2)
  }

  @Test func aTurnedPageHasTheSidesThatItIsShownWith() throws {
    let words = Self.page([(100, 300, "甲"), (700, 500, "乙")])
    let pages = PageWords(Array(words.utf8)).pages
    #expect(pages.map(\.width) == [800] && pages.map(\.height) == [600])
  }

  @Test func columnsSideBySideAreReported() throws {
    func page(_ columns: [Double]) -> String {
      Self.page((0..<8).flatMap { row in columns.map { ($0, 200 + 20 * Double(row), "甲乙") } })
    }
    #expect(try Self.read([page([100, 200, 300])]).findings.map(\.rule) == ["import-columns"])
    #expect(try Self.read([page([100, 200])]).findings.isEmpty)
  }

  @Test func aTableOfContentsIsNoTable() throws {
    let dots = Self.page(
      (0..<24).flatMap { row -> [(Double, Double, String)] in
        let middle = 200 + 20 * Double(row)
        return [(100, middle, "一、幼有所育")] + (0..<20).map { (180 + 10 * Double($0), middle, ".") }
          + [(400, middle, "\(row + 1)")]
      })
    let plain = Self.page(
      (0..<24).flatMap { row -> [(Double, Double, String)] in
        let (middle, number) = (200 + 20 * Double(row), "\(row + 1)")
        return [(100, middle, "一、幼有所育"), (400 - 5 * Double(number.count), middle, number)]
      })
    #expect(try Self.read([dots, plain]).findings.isEmpty)
  }

  @Test func numbersAtTheEndOfRowsAreAColumn() throws {
    let rows = (0..<8).flatMap { row -> [(Double, Double, String)] in
      let middle = 200 + 20 * Double(row)
      return [(100, middle, "甲"), (200, middle, "乙"), (row % 2 == 0 ? 300 : 295, middle, row % 2 == 0 ? "8" : "18")]
    }
    #expect(try Self.read([Self.page(rows)]).findings.map(\.place?.zh) == ["第 1 页"])
  }

  @Test func aScanIsRefusedAndAnEmptyPageReported() throws {
    do {
      _ = try Self.read([Self.page([]), Self.page([])])
      Issue.record("a scan was read")
    } catch let refusal as ImportRefusal {
      #expect(refusal.finding.rule == "import-scan")
      #expect(refusal.finding.message.zh.contains("2 页"))
    }
    let document = try Self.read([Self.page([(100, 300, "甲")]), Self.page([])])
    #expect(document.findings.map(\.message.zh).first?.contains("第 2 页") == true)
    #expect(throws: ImportRefusal.self) { try PageText.read(PagedText(words: []), file: "a.pdf") }
  }

  @Test func seededDamageNeverStopsTheReader() throws {
    var generator = SeededGenerator(seed: 12)
    let whole = Array("<doc>\n\(Self.page([(100, 300, "甲"), (100, 320, "乙&丙")]))</doc>\n".utf8)
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0..<6 {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 32...255, using: &generator)
      }
      if let document = try? PageText.read(PagedText(words: bytes), file: "a.pdf") { document.prove() }
    }
  }
}
