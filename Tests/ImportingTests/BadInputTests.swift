import Diagnostics
import HanText
import Importing
import Standards
import Testing

/// What is no standard in plain text is refused, and the finding says what to do.
@Suite struct BadInputTests {
  private func refusal(_ bytes: [UInt8]) throws -> Diagnostic {
    let id = EditionID(region: "here", name: "2023")
    let result = DocumentImporter.read(.file(bytes), file: "a.txt", context: ImportContext(id: id))
    #expect(result.standard == nil)
    #expect(result.notice == nil)
    #expect(result.diagnostics.count == 1)
    return try #require(result.diagnostics.first)
  }

  @Test(arguments: ["", "\n\n  \n", "\u{FEFF}"])
  func anEmptyFile(text: String) throws {
    let finding = try refusal(Array(text.utf8))
    #expect(finding.rule == "import-empty")
    #expect(finding.severity == .error)
  }

  @Test func aByteThatIsNotUTF8IsNamedWithItsPlace() throws {
    let finding = try refusal(Array("第一行\n第二".utf8) + [0xD0, 0xD0] + Array("行".utf8))
    #expect(finding.rule == "import-encoding")
    #expect(finding.position == TextPosition(line: 2, column: 3))
    #expect(finding.message.zh.contains("0xD0"))
  }

  @Test func aBinaryFile() throws {
    let finding = try refusal(Array("abc\n".utf8) + [0, 1, 2])
    #expect(finding.rule == "import-not-text")
    #expect(finding.position == TextPosition(line: 2, column: 1))
  }

  @Test(arguments: [
    ("%PDF-1.7\n", "PDF"), ("{\\rtf1 x}", "RTF"), ("\n<?xml version='1.0'?><a/>", "XML"),
  ])
  func otherFormats(start: String, name: String) throws {
    let finding = try refusal(Array(start.utf8))
    #expect(finding.rule == "import-format")
    #expect(finding.message.zh.contains(name))
    #expect(finding.message.en.contains(name))
  }

  @Test func aTextWithoutItems() throws {
    #expect(try refusal(Array("关于召开会议的通知\n\n（一）会议时间\n".utf8)).rule == "import-no-items")
  }

  @Test func anyMixtureOfItsOwnCharactersIsReadWithoutCrash() {
    var state: UInt64 = 7
    let pieces = [
      "（1）", "(2)", "一、", "1.", "①", "服务对象：", "服务内容:", "\n", "\n\n", " ", "　", "。", "；", "《", "》", "项目", "某市教育局",
      "2024年6月21日", "关于印发", "的通知", "文件", "目 录", "〔2024〕6号", "[bookmark: x]", "[", "]", "－ 1 －", "抄送：", "印发", "\t7",
      "牵头负", "责任单位：", "\u{200B}", "\r\n",
    ]
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let result = Sample.read(text)
      #expect((result.standard == nil) == result.diagnostics.contains { $0.severity == .error })
    }
  }
}
