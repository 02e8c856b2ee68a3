import HanText
import Testing

/// Replacing stretches of a text without touching the rest of its file.
struct TextReplacingTests {
  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func byteOrderMarkAndLineEndsStay(end: String, mark: String) throws {
    let file = Array("\(mark)甲\(end)乙丙\(end)丁".utf8)
    // In the normalised text 乙 stands at 4 to 7, the line end behind 丙 at 10.
    let new = TextDecoding.replacing([(SourceRange(4, 7), "戊\n己"), (SourceRange(10, 11), "。\n")], in: file)
    #expect(String(decoding: new, as: UTF8.self) == "\(mark)甲\(end)戊\(end)己丙。\(end)丁")
  }

  @Test func endsCanBeReplacedAndInsertedAt() {
    let file = Array("ab".utf8)
    #expect(
      TextDecoding.replacing([(SourceRange(0, 0), "x"), (SourceRange(2, 2), "y")], in: file) == Array("xaby".utf8))
    #expect(TextDecoding.replacing([(SourceRange(0, 2), "")], in: file) == [])
    #expect(TextDecoding.replacing([], in: file) == file)
  }
}
