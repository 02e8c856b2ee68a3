import Packages
import Testing

@Test func aContainerGivesBackItsEntriesInTheirOrder() throws {
  let entries: [(name: String, bytes: [UInt8])] = [
    ("b.xml", Array("乙".utf8)), ("folder/a.xml", Array(repeating: 0x41, count: 100_000)), ("empty", []),
  ]
  let container = try ZipWriter.container(entries)
  let archive = try ZipArchive(container)
  #expect(archive.entries.map(\.name) == entries.map(\.name))
  for entry in entries { #expect(try archive.bytes(of: entry.name) == entry.bytes) }
}

@Test func sameEntriesMakeTheSameContainer() throws {
  let entries: [(name: String, bytes: [UInt8])] = [("a", Array("1".utf8)), ("b", Array("2".utf8))]
  #expect(try ZipWriter.container(entries) == ZipWriter.container(entries))
}

@Test func theTimeOfAnEntryIsTheEarliestThatZipKnows() throws {
  let container = try ZipWriter.container([("a", [0x41])])
  // APPNOTE 4.3.7: bytes 10 to 13 of a local header are time and date; 1980-01-01 is year 0, month 1, day 1.
  #expect(Array(container[10..<14]) == [0, 0, 0x21, 0])
}

@Test func writtenElementsAreReadBack() throws {
  var xml = XMLWriter()
  let value = "1 < 2 & \"3\"\t\u{A0}一"
  xml.element("a", ["b": value, "c": nil]) { xml in
    xml.element("empty")
    xml.element("text", text: value)
  }
  let root = try XMLTree(xml.bytes, prefixes: [:], part: "a.xml").root
  #expect(root.name == "a")
  #expect(root["b"] == value)
  #expect(root["c"] == nil)
  #expect(root.children.map(\.name) == ["empty", "text"])
  #expect(root.first("text")?.text == value)
}

@Test func aCharacterThatXMLCannotHoldIsShownToBeMissing() throws {
  var xml = XMLWriter()
  xml.element("a", text: "x\u{1}y")
  #expect(try XMLTree(xml.bytes, prefixes: [:], part: "a.xml").root.text == "x\u{FFFD}y")
}
