import HanText
import Testing

@testable import Collating

/// How a text is held against the pieces it must be made of.
struct TextProofTests {
  private func pieces(_ texts: [String]) -> [TextPiece] {
    texts.enumerated().map { TextPiece(.item($0 + 1, field: nil), $1) }
  }

  private func lines(_ texts: [String]) -> TextProof.Text {
    TextProof.Text(bytes: texts.flatMap { Array(($0 + "\n").utf8) }, isRunning: false)
  }

  private func told(_ differences: [TextDifference]) -> [String] {
    differences.map { "\($0.place.item ?? 0): \($0.expected) / \($0.found)".replacing("\n", with: "") }
  }

  private let texts = (1...9).map { "第\($0)项每人每年\($0)00元，由市负责。" }

  @Test func theSameTextHasNoDifference() {
    #expect(TextProof.differences(lines(texts), pieces(texts)).isEmpty)
  }

  @Test func everyChangeLossAndAdditionIsToldAtItsPlace() {
    var changed = texts
    changed[2] = "第3项每人每年350元，由市负责。"
    changed.remove(at: 5)
    changed.insert("另行通知，各县可以提高。", at: 7)
    #expect(
      told(TextProof.differences(lines(changed), pieces(texts))) == [
        "3: \(texts[2]) / 第3项每人每年350元，由市负责。", "6: \(texts[5]) / ", "8:  / 另行通知，各县可以提高。",
      ])
  }

  @Test func aLongerAndAShorterTextAreTold() {
    #expect(told(TextProof.differences(lines(texts + ["尾"]), pieces(texts))) == ["9:  / 尾"])
    #expect(told(TextProof.differences(lines(Array(texts.dropLast())), pieces(texts))) == ["9: \(texts[8]) / "])
    #expect(TextProof.differences(lines([]), pieces(texts)).count == 9)
  }

  @Test func anythingChangedAnywhereIsFound() {
    let text = lines(texts)
    for offset in text.bytes.indices where text.bytes[offset] < 0x80 {
      var changed = text
      changed.bytes[offset] = 0x40
      #expect(!TextProof.differences(changed, pieces(texts)).isEmpty)
    }
  }

  @Test func inPrintLinesSpacesAndPageNumbersDoNotCount() {
    let output = "第1项每 人\n每年100\n— 1 —\n\u{C}元，由市负责。\n第2项每人每年200元，由市负责。\n— 2 —\n\u{C}"
    let text = PrintedText.text(Array(output.utf8))
    #expect(TextProof.differences(text, pieces(Array(texts.prefix(2)))).isEmpty)
    let changed = PrintedText.text(Array(output.replacing("200", with: "210").utf8))
    #expect(TextProof.differences(changed, pieces(Array(texts.prefix(2)))).map(\.place) == [.item(2, field: nil)])
    let number = PrintedText.text(Array(output.replacing("— 2 —", with: "— 2万 —").utf8))
    #expect(TextProof.differences(number, pieces(Array(texts.prefix(2)))).count == 1)
  }

  @Test func theHeadOfATableIsRepeatedOnEveryPage() {
    var rows = pieces(["类别\t金额", "甲\t120", "乙\t240"])
    for index in rows.indices { rows[index].tableHead = "类别\t金额" }
    func differences(_ output: String) -> Int {
      TextProof.differences(PrintedText.text(Array(output.utf8)), rows).count
    }
    #expect(differences("类别 金额\n甲 120\n— 1 —\n\u{C}类别 金额\n乙 240\n— 2 —\n") == 0)
    #expect(differences("类别 金额\n甲 120\n类别 金额\n乙 240\n") == 1)
    #expect(differences("类别 金额\n甲 120\n— 1 —\n\u{C}类别 金额\n乙 250\n") == 1)
  }

  @Test func aRowThatPagesCutIsPutTogether() {
    var row = TextPiece(.item(1, field: nil), "")
    let cells = ["（1）", "检查项目", String(repeating: "按照规定执行，", count: 6), "", String(repeating: "按月发放。", count: 5)]
    row = TextPiece(.item(1, field: nil), cells.joined())
    row.cells = cells
    row.tableHead = "序号名称标准"
    var next = TextPiece(.item(2, field: nil), "（2）")
    next.tableHead = row.tableHead
    let (long, short) = (Array(cells[2]), Array(cells[4]))
    func differences(_ parts: [String]) -> Int {
      let output = parts.joined(separator: "\n— 1 —\n\u{C}序号 名称 标准\n") + "\n— 2 —\n"
      return TextProof.differences(PrintedText.text(Array(output.utf8)), [row, next]).count
    }
    func part(_ start: String, _ longs: Range<Int>, _ shorts: Range<Int>, _ end: String = "") -> String {
      "\(start)\(String(long[longs]))\(String(short[shorts]))\(end)"
    }
    let (l, s) = (long.count, short.count)
    #expect(differences([part("（1）检查项目", 0..<l, 0..<s, "（2）")]) == 0)
    // Both cells go on with the same character, so that only trying tells where the first part ends.
    let first = part("（1）检查项目", 0..<14, 0..<10)
    #expect(differences([first, part("", 14..<l, 10..<s, "（2）")]) == 0)
    #expect(differences([part("（1）检查", 0..<7, 0..<0), part("项目", 7..<14, 0..<5), part("", 14..<l, 5..<s), "（2）"]) == 0)
    #expect(differences([first, part("", 15..<l, 10..<s, "（2）")]) > 0)
    #expect(differences([part("（1）检查项目", 0..<14, 0..<0), part("", 14..<l, 0..<s, "另行通知（2）")]) > 0)
  }

  @Test func anEntryOfAnIndexIsFollowedByItsPage() {
    var entries = pieces(["（1）检查", "2.筛查", "市教育局"])
    for index in 0..<2 { entries[index].isNumbered = true }
    func differences(_ output: String) -> Int {
      TextProof.differences(PrintedText.text(Array(output.utf8)), entries).count
    }
    #expect(differences("（1）检查 . . . 12\n2.筛查 . 7\n市教育局\n") == 0)
    #expect(differences("（1）检查 . . . 1\n2\n2.筛查 . 7\n市教育局\n") == 0)
    #expect(differences("（1）检查 . . . 12\n3.筛查 . 7\n市教育局\n") > 0)
    #expect(differences("（1）检查 12 页\n2.筛查 . 7\n市教育局\n") > 0)
  }

  @Test func theRunningHeadOfABookletIsTheFirstLineOfEveryPageButTheCover() {
    let output = "甲市标准\n\u{C}甲市标准 一、幼有所育\n第1项。\n— 2 —\n\u{C}一、幼有所育 甲市标准\n第2项。\n— 3 —\n\u{C}"
    let text = PrintedText.text(Array(output.utf8), runningHead: "甲市标准")
    #expect(TextProof.differences(text, pieces(["甲市标准", "第1项。", "第2项。"])).isEmpty)
  }

  @Test func theAddressOfALeafletIsTakenAwayOnlyWhereItIsThatOfItsPage() {
    func removes(_ end: String) -> String? {
      var text = PrintedText.text(Array("施行。扫码\n\(end)\n".utf8))
      let isThere = PrintedText.removeAddress("jia/2023/7/", from: &text)
      return isThere ? String(decoding: text.bytes, as: UTF8.self) : nil
    }
    #expect(removes("https://a.gov.cn:81/x/jia/2023/7/") == "施行。扫码")
    #expect(removes("https://a.gov.cn/jia/\n2023/7/") == "施行。扫码")
    #expect(removes("https://a.gov.cn/jia/2023/8/") == nil)
    #expect(removes("jia/2023/7/") == nil)
    #expect(removes("https://a.gov.cn/ 市 jia/2023/7/") == nil)
  }

  @Test func contentsListTheHeadingsAndNothingElse() {
    var pieces = [
      TextPiece(.title, "甲市标准"), TextPiece(.heading("一"), "一、幼有所育"), TextPiece(.item(1, field: nil), "（1）检查"),
      TextPiece(.item(1, field: "对象"), "对象：夫妇。"),
    ]
    pieces[1].headingLevel = 1
    pieces[1].followsContents = true
    pieces[1].mayBeMarked = true
    func differences(_ output: String) -> Int {
      TextProof.differences(PrintedText.text(Array(output.utf8)), pieces).count
    }
    let end = "\n一、幼有所育〔补〕\n（1）检查\n对象：夫妇。\n"
    #expect(differences("甲市标准\n目 录\n一、幼有所育〔补〕. . . . 7\n标有〔补〕的标题为原文件所无。" + end) == 0)
    #expect(differences("甲市标准\n目 录\n. . . . 7" + end) > 0)
    let further = String(repeating: "另有规定的从其规定，", count: 6)
    #expect(differences("甲市标准\n目 录\n一、幼有所育. . . . 7\n" + further + end) > 0)
    #expect(differences("甲市标准" + end) == 0)
  }
}
