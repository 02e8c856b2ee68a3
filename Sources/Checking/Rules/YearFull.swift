internal import Diagnostics
internal import HanText

/// A year of two digits: 24年6月, 24年底, 24年版.
///
/// Chinese: 年份只写了两位数。
///
/// Durations (满15年, 12年免费教育) are no years.
///
/// Basis: GB/T 15835-2011, 4.1.2; GB/T 9704-2012, 7.3.5.4.
/// Bad: 于24年12月底前印发。
/// Good: 于2024年12月底前印发。
struct YearFull: CharacterRule {
  static let id = "year-full"
  static let triggers = "年"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    let start = line.start(of: \.isDecimalDigit, before: index)
    guard index - start == 2, !".．第满—～-".unicodeScalars.contains(line[start - 1]) || start == 0 else { return }
    guard Self.isYear(behind: index + 1, line) else { return }
    report.add(Self.self, .warning, line, start..<(index + 1), .yearFull(line.text(start..<(index + 1))))
  }

  /// Whether a month, 底, 末, 初, 度 or 版 follows.
  private static func isYear(behind index: Int, _ line: TextLine) -> Bool {
    if "底末初度版".unicodeScalars.contains(line[index]) { return true }
    let end = line.end(of: \.isDecimalDigit, from: index)
    return (1...2).contains(end - index) && line[end] == "月"
  }
}

extension Message {
  static func yearFull(_ written: String) -> Message {
    Message(
      zh: "“\(written)”的年份没有写全。年份不简写（GB/T 15835—2011），请写四位数，例如“20\(written)”。",
      en: "The year in \(written) is cut short. Write all four digits (GB/T 15835-2011), such as 20\(written).")
  }
}
