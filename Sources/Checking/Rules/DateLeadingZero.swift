internal import Diagnostics
internal import HanText

/// A month or a day with a leading zero.
///
/// Chinese: 月、日前面编了虚位 0。
///
/// Basis: GB/T 9704-2012, 7.3.5.4.
/// Bad: 自2024年06月起施行。
/// Good: 自2024年6月1日起施行。
struct DateLeadingZero: CharacterRule {
  static let id = "date-no-zero"
  static let triggers = "月日"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    let start = line.start(of: \.isDecimalDigit, before: index)
    guard index - start == 2, line[start].halfWidth == "0", line[start + 1].halfWidth != "0" else { return }
    guard line[index] == "月" || line[start - 1] == "月" else { return }
    let fixed = line.text((start + 1)..<index)
    report.add(
      Self.self, .warning, line, start..<index, .dateLeadingZero(line.text(start..<(index + 1)), fixed), fix: fixed)
  }
}

extension Message {
  static func dateLeadingZero(_ written: String, _ fixed: String) -> Message {
    let unit = written.suffix(1)
    return Message(
      zh: "“\(written)”带有虚位。月、日不编虚位（GB/T 9704—2012，7.3.5.4），请写成“\(fixed)\(unit)”。",
      en: "\(written) has a leading zero. Months and days take none (GB/T 9704-2012, 7.3.5.4): \(fixed)\(unit).")
  }
}
