internal import Diagnostics
internal import HanText

/// `-`, `~` or 一 between numbers, where ～ belongs, or — between years, months and days.
///
/// Chinese: 数值范围用了 -、~ 或“一”，应当用～；年月日和地点之间用—。
///
/// Numbers of telephones, streets, products and standards keep their hyphen.
///
/// Basis: GB/T 15834-2011, 4.13.3: ～ for ranges of numbers, — for stretches of time.
/// Bad: 16-24岁失业青年。
/// Good: 16～24岁失业青年。
struct RangeMark: CharacterRule {
  static let id = "range-mark"
  static let triggers = "-–－−~～〜—一"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    guard line[index - 1] != line[index], let range = Range(markAt: index, line) else { return }
    let written = line.text(range.mark)
    let right = range.isTime ? "—" : "～"
    guard written != right else { return }
    switch line[index] {
    case "—" where range.mark.count == 1: return  // 0—6岁: used for ranges of either kind
    case "～" where !range.isYears: return
    case "一" where line[index + 1] == "一": return
    default: break
    }
    let severity: Diagnostic.Severity = line[index] == "一" ? .warning : .note
    report.add(Self.self, severity, line, range.mark, .rangeMark(line.text(range.whole), written, right), fix: right)
  }

  /// Two numbers with a mark between them.
  private struct Range {
    let mark: Swift.Range<Int>
    let whole: Swift.Range<Int>
    let isTime: Bool
    let isYears: Bool

    init?(markAt index: Int, _ line: TextLine) {
      let start = line.start(of: \.isSpace, before: index)
      let markEnd = line.end(of: { $0 == line[index] }, from: index)
      let end = line.end(of: \.isSpace, from: markEnd)
      guard start - index >= -1, end - markEnd <= 1 else { return nil }
      let unitStart = line.start(of: RangeMark.isUnit, before: start)
      let (from, to) = (start - unitStart <= 2 ? unitStart : start, line.end(of: RangeMark.isNumber, from: end))
      let numberStart = line.start(of: RangeMark.isNumber, before: from)
      guard numberStart < from, end < to, let left = Double(line.text(numberStart..<from).foldingWidth),
        let right = Double(line.text(end..<to).foldingWidth), left < right
      else { return nil }
      guard !RangeMark.isCode(numberStart, from, to, line), RangeMark.isCounted(to, line) else { return nil }
      mark = start..<end
      whole = numberStart..<min(line.count, to + 1)
      isYears = (1900...2100).contains(left) && line[to] == "年"
      let unit = start > from ? line[from] : line[to]
      let isDayOfMonth = unit == "月" || unit == "日" || unit == "时"
      isTime = isYears || (isDayOfMonth && line[to] != "个") || (start > from && line[from] == "年" && left > 1900)
    }
  }

  private static func isNumber(_ scalar: Unicode.Scalar) -> Bool { scalar.isDecimalDigit || scalar == "." }

  private static func isUnit(_ scalar: Unicode.Scalar) -> Bool {
    "%％‰元岁周年月日时分级万千℃".unicodeScalars.contains(scalar)
  }

  /// Whether the numbers are parts of a code: GB/T 15834-2011, 0573-82521234, 3-1-2, 64-2号.
  private static func isCode(_ start: Int, _ from: Int, _ to: Int, _ line: TextLine) -> Bool {
    let before = line[line.start(of: \.isSpace, before: start) - 1]
    if before.isLatin || "-/.－".unicodeScalars.contains(before) { return true }
    if from - start >= 7 || (from - start >= 3 && line[start] == "0" && line[start + 1] != ".") { return true }
    if "-–－/".unicodeScalars.contains(line[to]) || (line[to].isLatin && !"mckgthMW".unicodeScalars.contains(line[to])) {
      return true
    }
    return "号室幢栋楼".unicodeScalars.contains(line[to])
  }

  /// Whether a unit or a word follows, or the end of a phrase.
  private static func isCounted(_ to: Int, _ line: TextLine) -> Bool {
    let next = line[to]
    return next.isHan || isUnit(next) || next.isLatin || next.isClosing || next.isFullMark || next == ")"
  }
}

extension Message {
  static func rangeMark(_ range: String, _ written: String, _ right: String) -> Message {
    Message(
      zh: "“\(range)”用“\(written)”表示起止。数值的起止用浪纹线“～”，时间的起止用一字线“—”（GB/T 15834—2011，4.13.3），请写成“\(right)”。",
      en: "\(range) uses \(written) for a range. Numbers take ～, stretches of time — (GB/T 15834-2011, 4.13.3): write "
        + "\(right).")
  }
}
