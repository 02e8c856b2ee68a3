import Diagnostics
import Testing

@testable import Importing

@Suite struct WordTextTests {
  private func lines(_ body: String) throws -> [String] {
    let document = try OfficeSamples.read(body)
    #expect(document.isWhole)
    return document.content
  }

  @Test func paragraphsComeInOrderWithTheirPlaces() throws {
    let document = try OfficeSamples.read(OfficeSamples.paragraph("一") + "<w:p/>" + OfficeSamples.paragraph("三"))
    #expect(document.content == ["一", "", "三"])
    #expect(document.blocks.map(\.place.paragraph) == [1, 2, 3])
    #expect(document.isWhole)
    #expect(document.findings.isEmpty)
  }

  @Test func tabsHyphensAndBreaks() throws {
    let run = "<w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>丙</w:t><w:br/><w:t>丁</w:t>"
    #expect(try lines("<w:p><w:r>\(run)</w:r></w:p>") == ["甲\t乙-丙", "丁"])
  }

  @Test func linesInsideATextAreSpaces() throws {
    #expect(try lines(OfficeSamples.paragraph("甲\n乙")) == ["甲 乙"])
  }

  @Test func aFieldShowsItsResultOnly() throws {
    let body = """
      <w:p><w:r><w:t>见</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>
      <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>第一章</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
      <w:fldSimple w:instr="PAGE"><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>
      """
    let document = try OfficeSamples.read(body)
    #expect(document.content == ["见第一章7"])
    #expect(document.omitted == ["source-mark: REF a", "source-mark: PAGE"])
    #expect(document.isWhole)
  }

  @Test func aFieldThatDrawsItsInstructionIsReported() throws {
    let body = """
      <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>eq \\o\\ac(○,1)</w:instrText></w:r>
      <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
      """
    let document = try OfficeSamples.read(body)
    #expect(document.rules == ["import-field"])
    #expect(document.content == [""])
  }

  @Test func containersAreTransparent() throws {
    let run = "<w:r><w:t>字</w:t></w:r>"
    let inline = "<w:hyperlink>\(run)</w:hyperlink><w:smartTag>\(run)</w:smartTag>"
    let controls = "<w:sdt><w:sdtContent>\(run)</w:sdtContent></w:sdt>"
    #expect(
      try lines("<w:sdt><w:sdtContent><w:p>\(inline)\(controls)</w:p></w:sdtContent></w:sdt>") == ["字字字"])
  }

  @Test func ofTwoFormsOneIsTaken() throws {
    let run = { (text: String) in "<w:r><w:t>\(text)</w:t></w:r>" }
    let choice = "<mc:AlternateContent><mc:Choice>\(run("新"))</mc:Choice><mc:Fallback>\(run("旧"))</mc:Fallback>"
    #expect(try lines("<w:p>\(choice)</mc:AlternateContent></w:p>") == ["新"])
    let fallback = "<mc:AlternateContent><mc:Fallback>\(run("旧"))</mc:Fallback></mc:AlternateContent>"
    #expect(try lines("<w:p>\(fallback)</w:p>") == ["旧"])
  }

  @Test func aTextBoxFollowsItsParagraph() throws {
    let box = "<w:txbxContent>\(OfficeSamples.paragraph("框内"))</w:txbxContent>"
    let drawing = """
      <mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing></mc:Choice>\
      <mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent>
      """
    let document = try OfficeSamples.read("<w:p><w:r>\(drawing)<w:t>段落</w:t></w:r></w:p>")
    #expect(document.content == ["段落", "框内"])
    #expect(document.rules == ["import-text-box"])
  }

  @Test func readingsAboveCharactersAreLeftOut() throws {
    let ruby = "<w:ruby><w:rt><w:r><w:t>ou</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>瓯</w:t></w:r></w:rubyBase></w:ruby>"
    let document = try OfficeSamples.read("<w:p><w:r>\(ruby)</w:r></w:p>")
    #expect(document.content == ["瓯"])
    #expect(document.omitted == ["comment: ou"])
    #expect(document.rules == ["import-ruby"])
  }

  @Test func hiddenTextIsLeftOutAndReported() throws {
    let styles = """
      <w:styles \(OfficeSamples.word)><w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>
      """
    let hidden =
      "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"H\"/></w:rPr><w:t>处</w:t></w:r>"
    let shown = "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>明</w:t></w:r>"
    let document = try OfficeSamples.read("<w:p>\(hidden)\(shown)</w:p>", parts: [("styles", "styles.xml", styles)])
    #expect(document.content == ["明"])
    #expect(document.omissions.map(\.kind) == [.hidden, .hidden])
    #expect(Set(document.rules) == ["import-hidden"])
  }

  @Test(arguments: [
    ("Wingdings", "F0FE", "☑", 0), ("Symbol", "F0B3", "≥", 0), ("宋体", "2460", "①", 0),
    ("Unknown", "F123", "\u{F123}", 1),
  ])
  func symbolsAreCharacters(font: String, code: String, text: String, findings: Int) throws {
    let document = try OfficeSamples.read("<w:p><w:r><w:sym w:font=\"\(font)\" w:char=\"\(code)\"/></w:r></w:p>")
    #expect(document.content == [text])
    #expect(document.findings.count == findings)
  }

  @Test func formulasGiveTheirCharacters() throws {
    let math = "<m:oMath><m:r><m:t>a+</m:t></m:r><m:sSup><m:e><m:r><m:t>b</m:t></m:r></m:e></m:sSup></m:oMath>"
    let document = try OfficeSamples.read("<w:p>\(math)</w:p>")
    #expect(document.content == ["a+b"])
    #expect(document.rules == ["import-formula"])
  }

  @Test func partsBesideTheBodyFollowItAsFurniture() throws {
    let paragraph = OfficeSamples.paragraph
    let note = """
      <w:footnotes \(OfficeSamples.word)><w:footnote w:id="0" w:type="separator">\(paragraph("--", ""))</w:footnote>\
      <w:footnote w:id="1">\(paragraph("以当年为准", ""))</w:footnote></w:footnotes>
      """
    let comments = """
      <w:comments \(OfficeSamples.word)><w:comment w:author="李四">\(paragraph("待核", ""))</w:comment></w:comments>
      """
    let header = "<w:hdr \(OfficeSamples.word)>\(paragraph("某市标准", ""))</w:hdr>"
    let document = try OfficeSamples.read(
      paragraph("正文", ""),
      parts: [
        ("comments", "comments.xml", comments), ("footnotes", "footnotes.xml", note), ("header", "header1.xml", header),
      ])
    #expect(document.content == ["正文"])
    #expect(document.furniture == ["running-head: 某市标准", "comment: 以当年为准", "comment: 待核"])
    #expect(document.rules == ["import-footnote", "import-comment"])
    #expect(document.blocks.map(\.place.part) == [nil, "header1.xml", "footnotes.xml", "comments.xml"])
    #expect(document.isWhole)
  }

  @Test func aCommentStandsWhereTheTextRefersToIt() throws {
    let reference = { (id: Int) in
      "<w:p><w:r><w:t>文</w:t></w:r><w:r><w:commentReference w:id=\"\(id)\"/></w:r></w:p>"
    }
    let comments = """
      <w:comments \(OfficeSamples.word)><w:comment w:id="0">\(OfficeSamples.paragraph("甲"))</w:comment>\
      <w:comment w:id="1">\(OfficeSamples.paragraph("乙"))</w:comment>\
      <w:comment w:id="2">\(OfficeSamples.paragraph("丙"))</w:comment></w:comments>
      """
    let document = try OfficeSamples.read(
      OfficeSamples.paragraph("首") + "<w:tbl><w:tr><w:tc>\(reference(1))</w:tc></w:tr></w:tbl>" + reference(0),
      parts: [("comments", "comments.xml", comments)])
    let places = document.findings.map(document.located).compactMap(\.place?.zh)
    #expect(places == ["第 2 段", "表 1 第 1 行 第 1 列", "comments.xml"])
  }

  @Test func theMainPartIsTheOneThePackageNames() throws {
    let bytes = OfficeSamples.bytes(
      main: "doc/main2.xml", type: "wordprocessingml.template",
      body: "<w:document \(OfficeSamples.word)><w:body>\(OfficeSamples.paragraph("别处"))</w:body></w:document>")
    #expect(try WordDocument.read(bytes, file: "a.dotx", changes: .accepted).content == ["别处"])
  }
}
