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

  @Test(arguments: [
    ("<html><body><p>县里开会</p><p>发布时间：2024-01-02 来源：本站</p></body></html>", "新闻"),
    ("杭州市公共服务规划\n一、背景\n（一）基础。\n", "--kind plan"),
    ("某市加快公共服务工作意见\n一、目标\n", "--kind opinion"),
    ("关于印发标准的通知\n各县：\n请执行。\n", "只有通知"),
    ("序号 服务项目 服务对象 服务标准\n1 检查 老人 每年 儿童 一次\n", "混在一起"),
    ("服务对象：老人。\n服务标准：每年一次。\n", "没有服务项目的名称"),
  ])
  func aRefusalSaysWhatTheDocumentSeemsToBe(text: String, words: String) throws {
    #expect(try refusal(Array(text.utf8)).message.zh.contains(words))
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
