internal import HanText

/// Days as running text writes them, read from its bytes.
enum WrittenDates {
  /// The days written in a text from an offset on that do not exist, in order.
  ///
  /// Read are 2024年2月30日, 2月30日, 2024年13月, with spaces and digits of either width, and 2024-02-30.
  static func unreal(in text: [UInt8], from start: Int) -> [SourceRange] {
    var found: [SourceRange] = []
    var offset = start
    while offset < text.count {
      if text[offset] == 0xE6, matches(month, at: offset, in: text) {
        if let range = unrealChineseDay(aroundMonth: offset, in: text, from: start) { found.append(range) }
        offset += month.count
      } else {
        if text[offset] == 0x2D, let range = unrealHyphenDay(behindYear: offset, in: text, from: start) {
          found.append(range)
        }
        offset += 1
      }
    }
    return found
  }

  /// The offset behind the settings at the top of a content file; 0 where it has none.
  static func endOfFrontMatter(_ text: [UInt8]) -> Int {
    guard text.starts(with: "---\n".utf8) else { return 0 }
    return text[3...].firstStart(of: Array("\n---\n".utf8)).map { $0 + 5 } ?? 0
  }

  private static let year = Array("年".utf8)
  private static let month = Array("月".utf8)
  private static let day = Array("日".utf8)

  private static func matches(_ mark: [UInt8], at offset: Int, in text: [UInt8]) -> Bool {
    offset >= 0 && offset + mark.count <= text.count && text[offset..<(offset + mark.count)].elementsEqual(mark)
  }

  private static func unrealChineseDay(aroundMonth mark: Int, in text: [UInt8], from start: Int) -> SourceRange? {
    guard let monthDigits = Digits(endingAt: mark, in: text, from: start) else { return nil }
    var lower = monthDigits.lower
    var upper = mark + month.count
    var yearValue: Int?
    let yearMark = Digits.skipSpaces(before: lower, in: text, from: start) - year.count
    if yearMark >= start, matches(year, at: yearMark, in: text),
      let digits = Digits(endingAt: yearMark, in: text, from: start), digits.count == 4
    {
      yearValue = digits.value
      lower = digits.lower
    }
    var dayValue: Int?
    if let digits = Digits(startingAt: upper, in: text) {
      let dayMark = Digits.skipSpaces(behind: digits.upper, in: text)
      if matches(day, at: dayMark, in: text) {
        dayValue = digits.value
        upper = dayMark + day.count
      }
    }
    guard yearValue != nil || dayValue != nil else { return nil }  // 6月 alone, or a duration
    // Without its year a day is taken to be in a leap year.
    let exists = CalendarDate(year: yearValue ?? 2000, month: monthDigits.value, day: dayValue ?? 1) != nil
    return exists ? nil : SourceRange(lower, upper)
  }

  /// 2024-02-30, the first hyphen being at `hyphen`. Years from 1900 to 2099 only: other numbers have hyphens too.
  private static func unrealHyphenDay(behindYear hyphen: Int, in text: [UInt8], from start: Int) -> SourceRange? {
    let (lower, upper) = (hyphen - 4, hyphen + 6)
    guard lower >= start, upper <= text.count else { return nil }
    let shape = text[lower..<upper].map { (0x30...0x39).contains($0) ? UInt8(ascii: "0") : $0 }
    guard shape.elementsEqual("0000-00-00".utf8) else { return nil }
    let isPart = { (byte: UInt8) in (0x30...0x39).contains(byte) || byte == 0x2D }
    if lower > start, isPart(text[lower - 1]) { return nil }
    if upper < text.count, isPart(text[upper]) { return nil }
    let date = String(decoding: text[lower..<upper], as: UTF8.self)
    guard date.hasPrefix("19") || date.hasPrefix("20"), CalendarDate(iso: date) == nil else { return nil }
    return SourceRange(lower, upper)
  }
}

/// A number of digits of either width in a text's bytes.
private struct Digits {
  let lower: Int
  let upper: Int
  let value: Int
  let count: Int

  /// The digits that end before an offset, spaces between passed over; `nil` where there are none.
  init?(endingAt end: Int, in text: [UInt8], from start: Int) {
    let upper = Self.skipSpaces(before: end, in: text, from: start)
    var lower = upper
    while let width = Self.digitWidth(before: lower, in: text, from: start) { lower -= width }
    self.init(lower, upper, text)
  }

  /// The digits that start at an offset, spaces before them passed over; `nil` where there are none.
  init?(startingAt begin: Int, in text: [UInt8]) {
    let lower = Self.skipSpaces(behind: begin, in: text)
    var upper = lower
    while upper < text.count {
      let next = text[upper] == 0xEF ? upper + 3 : upper + 1
      guard next <= text.count, Self.digitWidth(before: next, in: text, from: upper) != nil else { break }
      upper = next
    }
    self.init(lower, upper, text)
  }

  private init?(_ lower: Int, _ upper: Int, _ text: [UInt8]) {
    let digits = String(decoding: text[lower..<upper], as: UTF8.self).foldingWidth
    guard let value = Int(digits) else { return nil }
    (self.lower, self.upper, self.value, count) = (lower, upper, value, digits.utf8.count)
  }

  /// The number of bytes of the digit before an offset, 1 or 3; `nil` where none stands there.
  private static func digitWidth(before end: Int, in text: [UInt8], from start: Int) -> Int? {
    if end > start, (0x30...0x39).contains(text[end - 1]) { return 1 }
    guard end - 3 >= start, text[end - 3] == 0xEF, text[end - 2] == 0xBC, (0x90...0x99).contains(text[end - 1])
    else { return nil }
    return 3
  }

  static func skipSpaces(before end: Int, in text: [UInt8], from start: Int) -> Int {
    var end = end
    while end > start, text[end - 1] == 0x20 { end -= 1 }
    return end
  }

  static func skipSpaces(behind begin: Int, in text: [UInt8]) -> Int {
    var begin = begin
    while begin < text.count, text[begin] == 0x20 { begin += 1 }
    return begin
  }
}
