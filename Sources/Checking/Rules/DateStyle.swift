internal import Diagnostics
internal import HanText

/// A day in running text written with hyphens, slashes or full stops, or in Chinese numerals.
///
/// Chinese: 正文中的日期用短横、斜线、句点或汉字数字书写。
///
/// Titles in 《》 are left as their documents have them.
///
/// Basis: GB/T 9704-2012, 7.3.5.4; GB/T 15835-2011, 4.1.
/// Bad: 自2024-06-21起施行。
/// Good: 自2024年6月21日起施行。
struct DateStyle: CharacterRule {
  static let id = "date-style"
  static let triggers = "-/.年"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    guard !line.isInTitle(index) else { return }
    let found = line[index] == "年" ? Self.chineseDay(index, line) : Self.separatedDay(index, line)
    guard let (range, date) = found else { return }
    report.add(Self.self, .note, line, range, .dateStyle(line.text(range), date), fix: date?.chinese)
  }

  /// 2024-06-21, the first mark being at `index`.
  private static func separatedDay(_ index: Int, _ line: TextLine) -> (Range<Int>, CalendarDate?)? {
    let start = line.start(of: \.isDigit, before: index)
    guard index - start == 4, let year = line.number(start..<index), (1900...2100).contains(year) else { return nil }
    let monthEnd = line.end(of: \.isDigit, from: index + 1)
    guard (1...2).contains(monthEnd - index - 1), line[monthEnd] == line[index] else { return nil }
    let end = line.end(of: \.isDigit, from: monthEnd + 1)
    guard (1...2).contains(end - monthEnd - 1), !Self.goesOn(line[start - 1]), !Self.goesOn(line[end]) else {
      return nil
    }
    guard let month = line.number((index + 1)..<monthEnd), let day = line.number((monthEnd + 1)..<end) else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day).map { (start..<end, $0) }
  }

  private static func goesOn(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLatin || scalar == "-" || scalar == "/" || scalar == "."
  }

  /// 二〇二四年六月二十一日, 年 being at `index`.
  private static func chineseDay(_ index: Int, _ line: TextLine) -> (Range<Int>, CalendarDate?)? {
    let start = line.start(of: Self.isYearDigit, before: index)
    guard index - start == 4, line[start] == "二" || line[start] == "一" else { return nil }
    let month = line.end(of: ChineseNumeral.contains, from: index + 1)
    guard month > index + 1, line[month] == "月" else { return nil }
    let day = line.end(of: ChineseNumeral.contains, from: month + 1)
    guard day > month + 1, line[day] == "日" else { return (start..<(month + 1), nil) }
    let range = start..<(day + 1)
    return (range, CalendarDate.all(in: line.text(range)).first)
  }

  private static func isYearDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.hanDigit != nil || scalar == "〇" || scalar == "○" || scalar == "零" || scalar == "O" || scalar == "0"
      || scalar == "Ｏ"
  }
}

extension Message {
  static func dateStyle(_ written: String, _ date: CalendarDate?) -> Message {
    let right = date?.chinese ?? "2024年6月"
    return Message(
      zh: "“\(written)”不是正文里日期的写法。请用阿拉伯数字写全年、月、日（GB/T 9704—2012，7.3.5.4），\(date == nil ? "例如" : "写成")“\(right)”。",
      en: "\(written) is not how running text writes days. Use Arabic numerals with 年, 月 and 日 (GB/T 9704-2012, "
        + "7.3.5.4): \(right).")
  }
}
