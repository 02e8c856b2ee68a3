import HanText
import Testing

/// Days, Chinese numerals and decoding.
struct CalendarAndNumeralTests {
  @Test(arguments: ["2024-02-30", "2023-02-29", "2024-13-01", "2024-6-21", "2024-00-10", "20240621", ""])
  func aDayThatDoesNotExistIsNone(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func aDayIsWrittenBothWays() throws {
    let day = try #require(CalendarDate(iso: "2024-02-29"))
    #expect(day.chinese == "2024年2月29日")
    #expect(day.iso == "2024-02-29")
  }

  @Test func daysInTextAreFoundThroughSpacesAndWidths() {
    let days = CalendarDate.all(in: "自 2024 年 7 月 22 日起，至２０２５年１月１日止；2024年2月30日不算。")
    #expect(days.map(\.iso) == ["2024-07-22", "2025-01-01"])
  }

  @Test func numeralsReadBackAsTheyAreWritten() {
    for value in 0...999 { #expect(ChineseNumeral.value(of: ChineseNumeral.text(value)) == value) }
    #expect(ChineseNumeral.value(of: "二〇二四") == 2024)
    #expect(ChineseNumeral.value(of: "幼") == nil)
  }

  @Test func theFirstByteThatIsNoTextIsNamed() {
    #expect(TextDecoding.firstInvalidByte(in: Array("甲乙".utf8)) == nil)
    #expect(TextDecoding.firstInvalidByte(in: Array("甲".utf8) + [0xB0, 0xA1]) == 3)
    #expect(throws: TextDecoding.Failure.wideEncoding) { try TextDecoding.normalised([0xFF, 0xFE, 0x41, 0]) }
    #expect(throws: TextDecoding.Failure.binary(offset: 1)) { try TextDecoding.normalised([0x41, 0, 0x42]) }
  }

  @Test func allLineEndsBecomeOne() throws {
    #expect(try TextDecoding.normalised([0xEF, 0xBB, 0xBF] + Array("a\r\nb\rc\n".utf8)) == Array("a\nb\nc\n".utf8))
  }

  @Test func columnsCountCharactersNotBytes() {
    let lines = LineIndex(Array("甲乙\n丙x".utf8))
    #expect(lines.position(of: 10) == TextPosition(line: 2, column: 2))
    #expect(lines.range(ofLine: 2) == SourceRange(7, 11))
  }
}
