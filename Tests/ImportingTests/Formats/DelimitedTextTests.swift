import Diagnostics
import HanText
import TestSupport
import Testing

@testable import Importing

@Suite struct DelimitedTextTests {
  static func read(_ text: String, file: String = "a.csv") -> SourceDocument {
    let document = DelimitedText.read(Array(text.utf8), file: file)
    document.prove()
    #expect(document.text == Array(text.utf8))
    return document
  }

  @Test func cellsStandAtTheirRowsAndColumns() {
    let document = Self.read("类别,项目\r\n幼有所育,体检\r\n")
    #expect(document.outline == ["0,0 类别", "0,1 项目", "1,0 幼有所育", "1,1 体检"])
    #expect(document.blocks[3].place.row == 2)
    #expect(document.blocks[3].place.column == 2)
    #expect(document.findings.isEmpty)
  }

  @Test func quotedCellsHoldSeparatorsQuotesAndLines() {
    let document = Self.read("a,\"甲,乙\"\n\"说\"\"好\"\"\",\"一\r\n二\"\n\"\",")
    #expect(document.outline == ["0,0 a", "0,1 甲,乙", "1,0 说\"好\"", "1,1 一", "1,1 二", "2,0 "])
  }

  @Test(arguments: ["类别\t项目, 甲\t标准\n一\t二\t三\n", "类别;项目,甲;标准\n一;二;三\n"])
  func theSeparatorIsToldFromTheContent(text: String) {
    #expect(Self.read(text).outline.count == 6)
  }

  @Test func raggedRowsEmptyCellsAndBlankLinesAreKept() {
    let document = Self.read("a,b,c\n一\n\n,,三,四\r五,六,七")
    #expect(
      document.outline == [
        "0,0 a", "0,1 b", "0,2 c", "1,0 一", "2,0 ", "3,0 ", "3,1 ", "3,2 三", "3,3 四", "4,0 五", "4,1 六", "4,2 七",
      ])
  }

  @Test func theByteOrderMarkIsNoText() {
    let document = Self.read("\u{FEFF}\"a\",b\n")
    #expect(document.outline == ["0,0 a", "0,1 b"])
    #expect(document.omissions.first?.kind == .invisible)
  }

  @Test func anUnclosedQuoteIsReportedAndNothingIsSwallowed() throws {
    let document = Self.read("a,b\n甲,\"乙\n丙,丁\n")
    #expect(document.outline == ["0,0 a", "0,1 b", "1,0 甲", "1,1 \"乙", "2,0 丙", "2,1 丁"])
    let finding = try #require(document.findings.first)
    #expect(finding.position == TextPosition(line: 2, column: 3))
    #expect(finding.severity == .warning)
    #expect(finding.message.zh.contains("第 2 行第 2 列"))
  }

  @Test func tablesAreRecognisedByNameOrShape() {
    func isDelimited(_ text: String, _ file: String = "a.txt") -> Bool {
      DelimitedText.isDelimited(Array(text.utf8), file: file)
    }
    #expect(isDelimited("随便", "B.CSV"))
    #expect(isDelimited("序号,项目,对象,标准\n1,体检,夫妇,免费\n2,\"教,育\",儿童,免费\n"))
    #expect(isDelimited("序号\t项目\t对象\t标准\n1\t体检\t夫妇\t免费\n2\t教育\t儿童\t免费\n"))
    #expect(!isDelimited("序号,项目,对象\n1,体检,夫妇\n2,教育,儿童\n"))
    #expect(!isDelimited("一、幼有所育\n（1）体检,查,验,测\n服务对象：甲,乙,丙,丁\n"))
    #expect(!isDelimited("各县,区,市,人民政府：\n为了,一,二,三。\n现将,四\n请你们,五\n"))
    #expect(!isDelimited(""))
  }

  @Test func seededTablesAreCoveredAndHostileOnesDoNotHang() {
    var generator = SeededGenerator(seed: 4180)
    let pieces = ["\"", "\"\"", ",", "\t", ";", "\n", "\r\n", "\r", "甲", "a", "\u{FEFF}", " "]
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<Int.random(in: 0...40, using: &generator) { text += pieces.randomElement(using: &generator) ?? "" }
      let document = Self.read(text)
      let kept = document.blocks.map { String(decoding: document.text[$0.range.lower..<$0.range.upper], as: UTF8.self) }
      #expect(kept.joined() == text)
    }
    _ = Self.read(String(repeating: ",\"", count: 10_000))
    _ = Self.read(String(repeating: "\n\"a", count: 10_001))
  }
}
