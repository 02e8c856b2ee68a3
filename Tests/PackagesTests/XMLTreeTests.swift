import Diagnostics
import Packages
import Testing

@Suite struct XMLTreeTests {
  private func tree(_ text: String) throws -> XMLTree {
    try XMLTree(Array(text.utf8), prefixes: ["urn:w": "w", "urn:main": ""], part: "a.xml")
  }

  @Test func namesHaveThePrefixOfTheirNamespace() throws {
    let root = try tree(#"<x:p xmlns:x="urn:w" xmlns="urn:main" xmlns:o="urn:o"><c x:val="1" val="2"/><o:d/></x:p>"#)
      .root
    #expect(root.name == "w:p")
    #expect(root.children.map(\.name) == ["c", ":d"])
    #expect(root.first("c")?["w:val"] == "1")
    #expect(root.first("c")?["val"] == "2")
    #expect(root.first("c")?["other"] == nil)
  }

  @Test func textIsThatOfTheElementItself() throws {
    let root = try tree("<a>一&amp;<b>二</b><![CDATA[<三>]]>&#x56DB;</a>").root
    #expect(root.text == "一&<三>四")
    #expect(root.descendants("b").map(\.text) == ["二"])
  }

  @Test func aLongTextIsOnePieceWhereverItIsCut() throws {
    let text = String(repeating: "公共服务", count: 30_000)
    #expect(try tree("<a><b>\(text)</b><c/></a>").root.first("b")?.text == text)
  }

  @Test func whatIsMalformedHasItsLine() {
    let error = #expect(throws: PackageError.self) { try tree("<a>\n<b>\n</a>") }
    #expect(error?.kind == .malformed)
    #expect(error?.line == 3)
    #expect(error?.message.en.contains("line 3") == true)
  }

  @Test(arguments: ["", " ", "<a>", "<a/><b/>", "text", "<a>\u{1}</a>", "<a>&unknown;</a>", "<a b=1/>"])
  func whatIsNoDocumentIsRefused(text: String) {
    #expect(throws: PackageError.self) { try tree(text) }
  }

  @Test func aDocumentTypeIsRefusedBeforeItsEntitiesGrow() {
    let bomb = """
      <!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;"><!ENTITY z "&y;&y;&y;&y;&y;&y;">
      <!ENTITY f SYSTEM "file:///etc/passwd">]><a>&z;&f;</a>
      """
    let error = #expect(throws: PackageError.self) { try tree(bomb) }
    #expect(error?.message.en.contains("DTD") == true)
  }

  @Test func nestingIsBounded() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(try tree(nested(XMLTree.deepest)).root.descendants("a").count == XMLTree.deepest - 1)
    #expect(throws: PackageError.self) { try tree(nested(XMLTree.deepest + 1)) }
    #expect(throws: PackageError.self) { try tree(nested(100_000)) }
  }

  @Test func severalThreadsReadAtATime() async throws {
    let counts = await withTaskGroup(of: Int.self) { group in
      for number in 0..<8 {
        group.addTask {
          (try? tree("<a>" + String(repeating: "<b/>", count: number) + "</a>").root.children.map(\.name).count) ?? -1
        }
      }
      return await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(counts == Set(0..<8))
  }
}
