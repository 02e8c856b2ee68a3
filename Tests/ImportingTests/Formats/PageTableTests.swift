import Diagnostics
import HanText
import TestSupport
import Testing

@testable import Importing

@Suite struct PageTableTests {
  /// The drawing of pages, each a list of rules, as `pdftocairo -svg` writes it: thin rectangles.
  static func drawing(_ pages: [[PageRule]]) -> [UInt8] {
    let paths = pages.map { rules in
      rules.map { rule in
        let (a, b, c, d) =
          rule.isVertical
          ? (rule.at - 0.25, rule.from, rule.at + 0.25, rule.to) : (rule.from, rule.at - 0.25, rule.to, rule.at + 0.25)
        return "<path style=\" stroke:none;fill:rgb(0%,0%,0%);fill-opacity:1;\" "
          + "d=\"M \(a) \(b) L \(c) \(b) L \(c) \(d) L \(a) \(d) Z M \(a) \(b) \"/>\n"
      }
    }
    let glyph = "<defs>\n<path style=\"stroke:none;\" d=\"M 0 0 L 90 0 \"/>\n</defs>\n"
    return Array("<svg>\n\(glyph)\(paths.map { "<page>\n\($0.joined())</page>\n" }.joined())</svg>\n".utf8)
  }

  /// The rules around all cells between lines.
  static func rules(_ xs: [Double], _ ys: [Double]) -> [PageRule] {
    guard let left = xs.first, let right = xs.last, let top = ys.first, let bottom = ys.last else { return [] }
    return xs.map { PageRule(isVertical: true, at: $0, from: top, to: bottom) }
      + ys.map { PageRule(isVertical: false, at: $0, from: left, to: right) }
  }

  static func read(_ pages: [(words: [(Double, Double, String)], rules: [PageRule])]) throws -> SourceDocument {
    let words = pages.map { PageTextTests.page($0.words) }.joined()
    var text = PagedText(words: Array("<doc>\n\(words)</doc>\n".utf8))
    text.addDrawing(Self.drawing(pages.map(\.rules)), of: 1...pages.count)
    let document = try PageText.read(text, file: "a.pdf")
    document.prove()
    return document
  }

  static let xs = [100.0, 140, 220, 300]
  static let head: [(Double, Double, String)] = [(105, 110, "序号"), (145, 110, "名称"), (225, 110, "内容")]

  @Test func wordsGoIntoTheCellsThatRulesMake() throws {
    let document = try Self.read([
      (
        Self.head + [(105, 130, "1"), (145, 130, "甲项"), (225, 130, "内容一二三四"), (225, 145, "五。"), (145, 400, "表下的字")],
        Self.rules(Self.xs, [100, 120, 160])
      )
    ])
    #expect(
      document.outline == [
        "0,0 序号", "0,1 名称", "0,2 内容", "1,0 1", "1,1 甲项", "1,2 内容一二三四", "1,2 五。", "表下的字",
      ])
    let going = document.blocks.compactMap { block in if case .cell(let cell) = block.kind { cell.goesOn } else { nil }
    }
    #expect(going == [false, false, false, false, false, false, true])
  }

  @Test func aRowGoesOnOverThePageAndItsHeadIsRepeated() throws {
    let document = try Self.read([
      (Self.head + [(105, 130, "1"), (145, 130, "甲项"), (225, 130, "内容一二三四")], Self.rules(Self.xs, [100, 120, 140])),
      (
        Self.head + [(225, 130, "五。"), (105, 150, "2"), (145, 150, "乙项"), (225, 150, "内容")],
        Self.rules(Self.xs, [100, 120, 140, 160])
      ),
    ])
    #expect(
      document.outline == [
        "0,0 序号", "0,1 名称", "0,2 内容", "1,0 1", "1,1 甲项", "1,2 内容一二三四", "1,2 五。", "[columns 序号]", "[columns 名称]",
        "[columns 内容]", "2,0 2", "2,1 乙项", "2,2 内容",
      ])
    #expect(document.findings.isEmpty)
  }

  @Test func theNumberOfARowMayStandOnItsSecondPage() throws {
    let document = try Self.read([
      (Self.head + [(225, 130, "内容一二三四")], Self.rules(Self.xs, [100, 120, 140])),
      ([(105, 110, "1"), (145, 110, "甲项"), (225, 110, "五。"), (105, 130, "2")], Self.rules(Self.xs, [100, 120, 140])),
    ])
    #expect(document.outline.dropFirst(3).prefix(4) == ["1,0 1", "1,1 甲项", "1,2 内容一二三四", "1,2 五。"])
  }

  @Test func numbersThatFollowEachOtherAreTwoRows() throws {
    let document = try Self.read([
      (Self.head + [(105, 130, "1"), (225, 130, "内容一二三四")], Self.rules(Self.xs, [100, 120, 140])),
      ([(105, 110, "2"), (225, 110, "五。")], Self.rules(Self.xs, [100, 120])),
    ])
    #expect(document.outline.suffix(3) == ["2,0 2", "2,1 ", "2,2 五。"])
  }

  @Test func whatNothingTellsIsLeftToAPerson() throws {
    let xs = [100.0, 200, 300]
    let document = try Self.read([
      ([(105, 110, "名称"), (205, 110, "内容"), (105, 130, "甲项"), (205, 130, "内容")], Self.rules(xs, [100, 120, 140])),
      ([(205, 110, "五。")], Self.rules(xs, [100, 120])),
    ])
    #expect(document.findings.map(\.rule) == ["import-columns"])
  }

  @Test func cellsOverRowsGoOnOverThePage() throws {
    let between = [PageRule(isVertical: false, at: 140, from: 140, to: 300)]
    let words = [(145.0, 130.0, "甲项"), (225, 130, "一。"), (145, 150, "乙项"), (225, 150, "二。")]
    let document = try Self.read([
      (
        [(105, 110, "类别"), (145, 110, "名称"), (225, 110, "内容"), (105, 140, "一、")] + words,
        Self.rules(Self.xs, [100, 120, 160]) + between
      ),
      (words, Self.rules(Self.xs, [120, 160]) + between),
    ])
    #expect(document.outline.contains("1,0x4,1 一、"))
  }

  @Test func aWordOverARuleLeavesThePageAsLines() throws {
    let document = try Self.read([
      (Self.head + [(105, 130, "GB/T 9704"), (225, 130, "内容")], Self.rules(Self.xs, [100, 120, 140]))
    ])
    #expect(document.outline == ["序号  名称  内容", "GB/T 9704  内容"])
    let over = try Self.read([
      (Self.head + [(105, 130, "领域"), (106, 131, "一、幼"), (225, 130, "内容")], Self.rules(Self.xs, [100, 120, 140]))
    ])
    #expect(!over.outline.contains { $0.hasPrefix("0,0") })
  }

  @Test func seededDamageOfADrawingNeverStopsTheReader() throws {
    var generator = SeededGenerator(seed: 21)
    let words = Self.head + [(105, 130, "1"), (145, 130, "甲项"), (225, 130, "内容")]
    let page = Array("<doc>\n\(PageTextTests.page(words))</doc>\n".utf8)
    let whole = Self.drawing([Self.rules(Self.xs, [100, 120, 140])])
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0..<4 {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 32...255, using: &generator)
      }
      var text = PagedText(words: page)
      text.addDrawing(bytes, of: 1...1)
      let document = try PageText.read(text, file: "a.pdf")
      document.prove()
      let characters = Set(String(decoding: document.text, as: UTF8.self).unicodeScalars)
      #expect("序号名称内容甲项1".unicodeScalars.allSatisfy(characters.contains))
    }
  }

  @Test func aWordOfFullWidthCharactersIsCutAtTheRule() throws {
    let document = try Self.read([
      (Self.head + [(105, 130, "12"), (150, 130, "甲乙丙丁戊己庚辛")], Self.rules(Self.xs, [100, 120, 140]))
    ])
    #expect(document.outline.suffix(3) == ["1,0 12", "1,1 甲乙丙丁戊己庚", "1,2 辛"])
  }
}
