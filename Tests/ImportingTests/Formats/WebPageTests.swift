import HanText
import TestSupport
import Testing

@testable import Importing

@Suite struct WebPageTests {
  static func read(_ html: String) throws -> SourceDocument {
    let document = try WebPage.read(Array(html.utf8), file: "a.html")
    document.prove()
    return document
  }

  @Test func blocksBreakAndInlineElementsDoNot() throws {
    let document = try Self.read(
      "<p>一、<b>幼有</b>所\n育</p><div>\u{3000}\u{3000}甲&nbsp; 乙<br>a\n b<span>丙</span></div>"
        + "7<9 &amp; &foo;<!--[if a]>暗<![endif]--><![if !x]>1、<![endif]>"
    )
    #expect(document.outline == ["一、幼有所育", "\u{3000}\u{3000}甲\u{A0} 乙", "a b丙", "7<9 & &foo;1、"])
    #expect(document.blocks[2].place.paragraph == 3)
  }

  @Test func whatBrowsersDoNotShowIsNoText() throws {
    let document = try Self.read(
      """
      <html><head><title>甲市</title><style>p{}</style></head><body><!-- 注 --><script>var a='乙'</script>
      <p style="display: none">暗</p><p>明</p><noscript>丁</noscript></body></html>
      """)
    #expect(document.outline == ["[web 甲市]", "[web 暗]", "明"])
  }

  @Test func listsAreNumberedAsBrowsersShowThem() throws {
    let document = try Self.read(
      "<ol start=3><li>甲<li value=7><p>乙</p><li>丙</ol><ol type=a><li>x<li>y</ol><ul><li>丁</ul><ol type=I><li>戊</ol>")
    #expect(document.outline == ["3. 甲", "7. 乙", "8. 丙", "a. x", "b. y", "丁", "I. 戊"])
  }

  @Test func spannedCellsStandAtTheirPlaceInTheGrid() throws {
    let document = try Self.read(
      """
      <table><thead><tr><th colspan=2>类别</th><th>标准</th></tr></thead><tr><td rowspan=2>幼</td><td>体检</td>
      <td>免费<br>每年</td></tr><tr><td>教育</td><td></td></tr></table>
      """)
    #expect(
      document.outline == [
        "0,0x1,2 类别", "0,2 标准", "1,0x2,1 幼", "1,1 体检", "1,2 免费", "1,2 每年", "2,1 教育", "2,2 ",
      ])
    #expect(document.blocks[2].place.table == 1 && document.blocks[2].place.row == 2)
  }

  @Test func aTableOfDataInsideOneForLayoutIsFound() throws {
    let document = try Self.read(
      "<table><tr><td>边</td><td><p>正文</p><table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table>")
    #expect(document.outline == ["边", "正文", "0,0 甲", "0,1 乙"])
    #expect(try Self.read("<table><tr><td>只有一列</td></tr><tr><td>文字</td></tr></table>").outline == ["只有一列", "文字"])
  }

  @Test func theFrameOfAGovernmentPageIsFurniture() throws {
    let document = try Self.read(
      """
      <div class="top"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li><li><a href="/b">办事</a></li>
      </ul></div><div>您所在的位置：<a href="/">首页</a> &gt; 规划</div><h1>甲市基本公共服务标准</h1>
      <div>发布时间：2010-07-05 10:20</div><div>来源：市政府</div><div>字体：【大 中 小】</div>
      <div id="zoom"><p>各县（市、区）人民政府：现将标准印发给你们，请认真贯彻执行，确保落实到位。来源：本级财政。</p>
      <p><a href="x.doc">附件：标准.doc</a></p></div>
      <div>打印本页 关闭窗口</div><div>主办单位：甲市人民政府办公室</div><div>浙ICP备05000001号 网站标识码：3304000001</div>
      """)
    #expect(
      document.outline.filter { !$0.hasPrefix("[") } == [
        "甲市基本公共服务标准", "各县（市、区）人民政府：现将标准印发给你们，请认真贯彻执行，确保落实到位。来源：本级财政。", "附件：标准.doc",
      ])
    #expect(document.outline.filter { $0.hasPrefix("[") }.count == 10)
  }

  @Test(arguments: [
    "日期：2010-07-05来源： 市政府字体：[ 大 中 小 ]", "【字体：大 中 小】【打印】【关闭】", "发布日期：2021年3月1日 浏览次数：12次",
    "当前位置：首页 > 政务公开 > 规划", "上一篇：关于某事的通知", "浙公网安备 33040202000001号", "分享到：微信 微博",
  ])
  func linesOfPagesAreFurniture(line: String) {
    #expect(WebFurniture.isFurniture(line))
  }

  @Test(arguments: [
    "服务对象：本市户籍居民", "服务内容：打印、复印、下载", "日期：每年3月", "来源：财政资金", "资金来源：市级财政 日期：2010-07-05", "（一）打印", "",
    "时间：2021年3月1日", "承办单位：市民政局", "牵头单位：市教育局 来源：财政", "大", "首页", "地址：中山路1号", "浏览器：支持", "收藏品保护。",
    "日期：自2010-07-05起施行。来源：市政府文件。字体：无",
  ])
  func linesOfDocumentsAreNot(line: String) {
    #expect(!WebFurniture.isFurniture(line))
  }

  @Test func pagesInGBAreReadWhateverTheyDeclare() throws {
    let html = "<html><head><meta charset=utf-8></head><p>基本公共服务</p></html>"
    let bytes = try TextBytes.encode(html, "GB18030")
    #expect(try WebPage.read(bytes, file: "a.html").outline == ["基本公共服务"])
  }

  @Test func aPageWithoutTextIsRefused() {
    #expect(throws: ImportRefusal.self) { try WebPage.read(Array("<script>a()</script>".utf8), file: "a.html") }
    #expect(throws: ImportRefusal.self) { try WebPage.read([0x89, 0x50, 0, 1, 0xFF], file: "a.html") }
  }

  @Test func deepNestingIsReadToItsEnd() throws {
    for (tag, count) in [("div", 100_000), ("b", 20_000), ("ul><li", 20_000), ("table><tr><td", 20_000)] {
      let html = String(repeating: "<\(tag)>", count: count) + "文" + "<p>末"
      #expect(try Self.read(html).outline.last?.hasSuffix("末") == true, "\(tag)")
    }
  }

  @Test func seededDamageKeepsTheTextCovered() throws {
    var generator = SeededGenerator(seed: 5)
    let pieces = [
      "<p>", "</p>", "<table>", "<tr>", "<td rowspan=3>", "<td colspan=0>", "</td>", "</table>", "<ol>", "<li>",
      "</ol>",
      "<pre>", "</pre>", "文", "a\n", "<", "&", "&#x0;", "<!--", "-->", "<a href=x>", "</a>", "<br>", "<nav>", "</nav>",
      "<title>", "</title>", "<head>", "</body>", "\u{1}", "<form>", "</form>", "<td", "\"",
    ]
    for _ in 0..<400 {
      var html = "文"
      for _ in 0..<Int.random(in: 0...40, using: &generator) { html += pieces.randomElement(using: &generator) ?? "" }
      _ = try Self.read(html)
    }
  }
}
