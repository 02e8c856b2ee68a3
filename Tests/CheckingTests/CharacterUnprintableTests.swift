import Diagnostics
import HanText
import Testing

/// Characters that readers can't see.
struct CharacterUnprintableTests {
  @Test(arguments: ["\u{1}", "\u{1B}", "\u{7F}", "\u{9F}", "\u{E001}", "\u{FFFD}", "\u{F0000}"])
  func eachIsFoundOnceWhereItFirstStands(character: String) throws {
    let text = try Sample.changed(Sample.standard, "五次", "五\(character)次\(character)")
    let found = try Sample.findings(["standard.md": text]).filter { $0.rule == "character-unprintable" }
    #expect(found.count == 1)
    #expect(found.first?.item == 2)
    #expect(found.first?.range.map { $0.count } == character.utf8.count)
    #expect(found.first?.message.en.contains("2 times") == true)
  }

  @Test(arguments: ["㎡", "𠮷", "é", "\u{3000}", "ﬁ", "￥", "①", "\t"])
  func whatCanBeSeenIsNoFinding(character: String) throws {
    let text = try Sample.changed(Sample.standard, "五次", "五\(character)次")
    #expect(try !Sample.findings(["standard.md": text]).contains { $0.rule == "character-unprintable" })
  }
}
