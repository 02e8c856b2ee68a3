import Testing

@testable import Importing

@Suite struct WordNumberingTests {
  private func level(_ number: Int, _ format: String, _ text: String, _ more: String = "") -> String {
    """
    <w:lvl w:ilvl="\(number)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/>\(more)<w:lvlText w:val="\(text)"/></w:lvl>
    """
  }

  private func numbered(_ level: Int, _ text: String, list: Int = 1) -> String {
    OfficeSamples.paragraph(text, #"<w:numPr><w:ilvl w:val="\#(level)"/><w:numId w:val="\#(list)"/></w:numPr>"#)
  }

  private func read(_ body: String, levels: String, lists: String? = nil, styles: String = "") throws -> SourceDocument
  {
    let one = #"<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"#
    let numbering = """
      <w:numbering \(OfficeSamples.word)><w:abstractNum w:abstractNumId="0">\(levels)</w:abstractNum>\(lists ?? one)</w:numbering>
      """
    return try OfficeSamples.read(
      body,
      parts: [
        ("numbering", "numbering.xml", numbering),
        ("styles", "styles.xml", "<w:styles \(OfficeSamples.word)>\(styles)</w:styles>"),
      ])
  }

  @Test func numbersStandInFrontAsPeopleSeeThem() throws {
    let levels =
      level(0, "chineseCounting", "%1、", #"<w:suff w:val="nothing"/>"#)
      + level(1, "decimal", "（%2）", #"<w:suff w:val="space"/>"#) + level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")
    let body = [(0, "总则"), (1, "目的"), (1, "范围"), (2, "甲"), (0, "附则"), (1, "解释")].map { numbered($0.0, $0.1) }
    #expect(
      try read(body.joined(), levels: levels).content
        == ["一、总则", "（1） 目的", "（2） 范围", "1.2.1\t甲", "二、附则", "（1） 解释"])
  }

  @Test func aListBeginsAnewWhereItSaysSo() throws {
    let lists = """
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>\
      <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
      """
    let body = numbered(0, "a") + numbered(0, "b") + numbered(0, "c", list: 2) + numbered(0, "d", list: 2)
    #expect(
      try read(body, levels: level(0, "decimal", "%1."), lists: lists).content == ["1.\ta", "2.\tb", "5.\tc", "6.\td"])
  }

  @Test func aStyleNumbersItsParagraphs() throws {
    let styles = """
      <w:style w:type="paragraph" w:styleId="A"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
      <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>\
      <w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="C"/></w:style>
      """
    let body = ["A", "B", "C"].map { OfficeSamples.paragraph($0, #"<w:pStyle w:val="\#($0)"/>"#) }.joined()
    let off = OfficeSamples.paragraph("无", #"<w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr>"#)
    #expect(
      try read(body + off, levels: level(0, "upperRoman", "%1."), styles: styles).content == [
        "I.\tA", "II.\tB", "C", "无",
      ])
  }

  @Test func bulletsAreTheirCharacters() throws {
    let bullet = level(0, "bullet", "\u{F06C}", #"<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>"#)
    #expect(try read(numbered(0, "项"), levels: bullet).content == ["●\t项"])
  }

  @Test func anUnknownFormIsDigitsAndReported() throws {
    let document = try read(numbered(0, "项"), levels: level(0, "ganada", "%1."))
    #expect(document.content == ["1.\t项"])
    #expect(document.rules == ["import-number-form"])
  }

  @Test(arguments: [
    ("decimalZero", 7, "07"), ("chineseCounting", 10, "十"), ("chineseCounting", 21, "二十一"),
    ("chineseCountingThousand", 105, "一百零五"), ("chineseCountingThousand", 1010, "一千零一十"),
    ("chineseLegalSimplified", 12, "壹拾贰"), ("ideographDigital", 10, "一〇"), ("japaneseCounting", 11, "十一"),
    ("decimalEnclosedCircleChinese", 20, "⑳"), ("decimalEnclosedCircle", 21, "㉑"), ("lowerRoman", 1994, "mcmxciv"),
    ("upperLetter", 28, "BB"), ("decimalFullWidth", 12, "１２"), ("ideographTraditional", 2, "乙"), ("none", 3, ""),
  ])
  func formsOfNumbers(format: String, value: Int, text: String) {
    #expect(WordNumberFormat.text(value, format) == text)
  }

  @Test(arguments: ["decimalEnclosedCircle", "upperRoman", "lowerLetter", "chineseLegalSimplified", "ideographZodiac"])
  func aNumberThatAFormHasNotIsNone(format: String) {
    #expect(WordNumberFormat.text(1_000_000, format) == nil)
  }
}
