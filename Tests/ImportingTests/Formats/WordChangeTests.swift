import Diagnostics
import Testing

@testable import Importing

@Suite struct WordChangeTests {
  private let body = """
    <w:p><w:r><w:t>每月</w:t></w:r><w:del w:author="张三" w:date="2023-06-01T00:00:00Z"><w:r><w:delText>50</w:delText></w:r>\
    <w:r><w:delText>0</w:delText></w:r></w:del><w:ins w:author="张三"><w:r><w:t>600</w:t></w:r></w:ins>\
    <w:r><w:t>元</w:t></w:r></w:p>
    """

  @Test func acceptedChangesKeepWhatIsNew() throws {
    let document = try OfficeSamples.read(body)
    #expect(document.content == ["每月600元"])
    #expect(document.omitted == ["deletion: 500"])
    #expect(document.changed == ["insertion: 600"])
    #expect(document.omissions[0].reason.zh.contains("张三，2023-06-01"))
    #expect(document.changes[0].reason.zh.contains("张三"))
    #expect(document.findings.isEmpty)
  }

  @Test func theOriginalKeepsWhatIsOld() throws {
    let document = try OfficeSamples.read(body, changes: .original)
    #expect(document.content == ["每月500元"])
    #expect(document.omitted == ["insertion: 600"])
    #expect(document.changed == ["deletion: 500"])
  }

  @Test func whatIsPutInAndTakenOutAgainIsOnNeitherSide() throws {
    let both = "<w:p><w:ins><w:del><w:r><w:delText>废</w:delText></w:r></w:del></w:ins><w:r><w:t>字</w:t></w:r></w:p>"
    #expect(try OfficeSamples.read(both).content == ["字"])
    #expect(try OfficeSamples.read(both, changes: .original).content == ["字"])
  }

  @Test func movedTextStandsOnce() throws {
    let moved = """
      <w:p><w:moveFrom><w:r><w:t>甲</w:t></w:r></w:moveFrom><w:r><w:t>乙</w:t></w:r><w:moveTo><w:r><w:t>甲</w:t></w:r></w:moveTo></w:p>
      """
    #expect(try OfficeSamples.read(moved).content == ["乙甲"])
    #expect(try OfficeSamples.read(moved, changes: .original).content == ["甲乙"])
  }

  @Test func aDeletedMarkJoinsTwoParagraphs() throws {
    let marked = OfficeSamples.paragraph("上", "<w:rPr><w:del/></w:rPr>") + OfficeSamples.paragraph("下")
    #expect(try OfficeSamples.read(marked).content == ["上下"])
    #expect(try OfficeSamples.read(marked, changes: .original).content == ["上", "下"])
    #expect(try OfficeSamples.read(marked).changed == ["deletion: "])
    #expect(try OfficeSamples.read(marked, changes: .original).changed == ["deletion: "])
  }

  @Test func anInsertedMarkJoinsTheOriginal() throws {
    let marked = OfficeSamples.paragraph("上", "<w:rPr><w:ins/></w:rPr>") + OfficeSamples.paragraph("下")
    #expect(try OfficeSamples.read(marked).content == ["上", "下"])
    #expect(try OfficeSamples.read(marked, changes: .original).content == ["上下"])
    #expect(try OfficeSamples.read(marked).changed == ["insertion: "])
  }

  @Test func anotherAutomaticNumberIsAChange() throws {
    let numbered = { (list: String, before: String) in
      let change = "<w:pPrChange><w:pPr>\(before)</w:pPr></w:pPrChange>"
      return OfficeSamples.paragraph("款", "<w:numPr><w:numId w:val=\"\(list)\"/></w:numPr>\(change)")
    }
    #expect(try OfficeSamples.read(numbered("1", "")).changed == ["formatting: "])
    #expect(try OfficeSamples.read(numbered("1", "<w:numPr><w:numId w:val=\"2\"/></w:numPr>")).changed.count == 1)
    #expect(try OfficeSamples.read(numbered("1", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")).changed.isEmpty)
  }

  @Test func aParagraphDeletedWholeIsABlockOfItsOwn() throws {
    let deleted = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>"
    let document = try OfficeSamples.read(deleted + OfficeSamples.paragraph("留"))
    #expect(document.content == ["留"])
    #expect(document.omitted == ["deletion: 删"])
    #expect(document.isWhole)
  }

  @Test func trackedRowsLeaveTheGrid() throws {
    let cell = { (text: String) in "<w:tc>\(OfficeSamples.paragraph(text))</w:tc>" }
    let table = """
      <w:tbl><w:tr><w:trPr><w:del w:author="王"/></w:trPr>\(cell("旧"))</w:tr><w:tr><w:trPr><w:ins/></w:trPr>\(cell("新"))</w:tr>\
      <w:tr>\(cell("常"))</w:tr></w:tbl>
      """
    let accepted = try OfficeSamples.read(table)
    #expect(accepted.cells == ["0.0.0 新", "0.1.0 常"])
    #expect(accepted.furniture == ["deletion: 旧"])
    #expect(accepted.changed == ["insertion: 新"])
    #expect(accepted.blocks.map(\.place.row) == [1, 2, 3])
    let original = try OfficeSamples.read(table, changes: .original)
    #expect(original.cells == ["0.0.0 旧", "0.1.0 常"])
    #expect(original.furniture == ["insertion: 新"])
    #expect(original.changed == ["deletion: 旧"])
  }
}
