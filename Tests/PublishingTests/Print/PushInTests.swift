import Testing

@testable import Publishing

@Suite struct PushInTests {
  /// The lines and their followers of a paragraph, parted by a bar.
  private static func lines(_ text: String, behind lead: String = "") -> [String] {
    let bytes = Array(text.utf8)
    return PushIn.places(in: text, behind: lead).map { place in
      String(decoding: bytes[place.start..<place.middle], as: UTF8.self) + "|"
        + String(decoding: bytes[place.middle..<place.end], as: UTF8.self)
    }
  }

  private static func han(_ count: Int) -> String { String(repeating: "文", count: count) }

  /// A first line of 26 characters that a mark ends.
  private static let first = han(25) + "，"

  @Test(arguments: [
    (28, "，"), (28, "》，"), (28, "”。"), (27, "《文"), (27, "（文"), (27, "——"), (27, "……"), (26, "（2024"), (26, "12345"),
    (26, "100%"), (26, "100%，"),
  ])
  func aLineThatAFollowerMakesTooWideIsFound(_ count: Int, _ follower: String) throws {
    let found = Self.lines(Self.first + Self.han(count) + follower + "文文文。")
    #expect(found.contains { $0.hasPrefix(Self.han(count) + "|") }, "\(found)")
  }

  @Test(arguments: ["/月", ")", "-", ";", ":", "%", "!", "?", ".", "°", "．", "％"])
  func asciiAndOtherMarksGoDownToo(_ mark: String) {
    let found = Self.lines(Self.first + Self.han(28) + mark + "文文。")
    #expect(found.first?.hasPrefix(Self.han(28) + "|" + mark.prefix(1)) == true, "\(found)")
  }

  @Test func theFollowerIsWhatNoLineIsBrokenIn() {
    #expect(Self.lines(Self.first + Self.han(28) + "》，《文》") == [Self.han(28) + "|》，"])
    #expect(Self.lines(Self.first + Self.han(26) + "（2024年）") == [Self.han(26) + "|（2024"])
    #expect(Self.lines(Self.first + Self.han(26) + "12.5%）文") == [25, 26].map { Self.han($0) + "|12.5%）" })
    #expect(Self.lines(Self.first + Self.han(27) + "“《文》”。") == [Self.han(25) + "|“《文》”。"])
  }

  @Test func offsetsAreBytesOfCharactersOfAnyPlane() {
    let line = Self.han(27) + "\u{20164}"
    #expect(Self.lines(Self.first + line + "，文。") == [line + "|，"])
    #expect(Self.lines(Self.han(12) + "，" + line + "，文。", behind: "一、\u{20164}文。" + Self.han(7)) == [line + "|，"])
  }

  @Test func linesBehindLinesThatTookSomethingInAreFound() {
    let lines = [Self.han(28) + "，", Self.han(28) + "》，", Self.han(28) + "。"]
    #expect(Self.lines(Self.first + lines.joined() + "文") == lines.map { Self.han(28) + "|" + $0.dropFirst(28) })
  }

  @Test func shortRunsBeforeALongWordAreLeftAlone() {
    for count in 1...8 {
      for length in 20...60 {
        let word = String(repeating: "a", count: length)
        #expect(Self.lines(Self.first + Self.han(count) + word + "文。") == [], "\(count), \(length)")
        #expect(Self.lines(Self.han(count) + word + "。") == [], "\(count), \(length)")
      }
    }
  }

  @Test(arguments: [27, 29, 30])
  func otherLinesAreNot(_ count: Int) {
    let run = Self.han(count)
    #expect(Self.lines(Self.first + run + "，文。").allSatisfy { !$0.hasPrefix(run + "|") })
  }

  @Test func whatWouldNarrowALineByMoreThanItFallsShortIsNotPushedIn() {
    // Two characters for one.
    #expect(Self.lines(Self.first + Self.han(27) + "（2024年）文。") == [Self.han(26) + "|（2024"])
    // A space is lost at the end of a line.
    #expect(Self.lines(Self.first + Self.han(28) + " 文。").isEmpty)
  }

  @Test func aFirstLineIsShorterByItsIndent() {
    #expect(Self.lines(Self.han(26) + "，文。") == [Self.han(26) + "|，"])
    #expect(Self.lines(Self.han(25) + "，文。").isEmpty)
    // Behind a label a line is none of Han characters alone.
    #expect(Self.lines(Self.han(26) + "，文。", behind: "服务内容：").isEmpty)
  }

  @Test func aLineThatCanNotBeginThereIsNotAskedFor() {
    #expect(Self.lines(Self.han(10) + "，" + Self.han(28) + "，文。").isEmpty)
    #expect(Self.lines(Self.han(20) + "，" + Self.han(28) + "，文。", behind: "服务内容").count == 1)
  }

  @Test(arguments: ["", "，", "文", "。文", "（", "文（", "2024年"])
  func shortTextHasNoPlace(_ text: String) {
    #expect(PushIn.places(in: text).isEmpty)
  }
}
