import Standards
import Testing

@Suite struct CitedDocumentTests {
  @Test(arguments: [
    ("按照《国家基本公共卫生服务规范（第三版）》执行。", ["国家基本公共卫生服务规范（第三版）"]),
    ("《甲办法》、《乙办法》和《甲办法》", ["甲办法", "乙办法"]),
    ("《关于印发《甲办法》的通知》", ["关于印发《甲办法》的通知"]),
    ("《中华人民 共和国义务教育法》", ["中华人民共和国义务教育法"]),
    ("没有书名号", []),
    ("《》和》", []),
    ("《没有结束\n《下一段》", ["下一段"]),
    ("〈单书名号〉不算", []),
  ])
  func titles(text: String, titles: [String]) {
    #expect(CitedDocument.titles(in: text) == titles)
  }

  @Test func aTitleWithoutEndIsNone() {
    #expect(CitedDocument.titles(in: "《" + String(repeating: "甲", count: 121) + "》").isEmpty)
  }
}
