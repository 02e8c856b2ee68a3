internal import Diagnostics
internal import HanText

/// A mark of numbering in the wrong form: 1、 or 1． for 1., 一. for 一、, a mark behind （一）, （1） or ①.
///
/// Chinese: 层次序号的标点不对：1、应为 1.，一. 应为一、，（一）（1）①后面不加标点。
///
/// Basis: GB/T 9704-2012, 7.3.3: 一、（一）1.（1）; practice for ①.
/// Bad: 1、加强领导。
/// Good: 1.加强领导。
struct HeadingMark: LineRule {
  static let id = "heading-mark"

  func check(_ line: TextLine, _ report: inout TextReport) {
    guard !line.isSetting, line.kind != .boxTitle else { return }
    guard let (mark, end) = line.mark else { return checkHanFullStop(line, &report) }
    switch mark.form {
    case .decimal where !mark.text.hasSuffix("."):
      guard mark.value < 100 else { return }
      let fixed = mark.text.dropLast() + "."
      report.add(Self.self, .note, line, (end - 1)..<end, .headingMark(mark.text, String(fixed)), fix: ".")
    case .bracketedHan, .bracketedDecimal, .circled:
      guard "、.．，,".unicodeScalars.contains(line[end]) else { return }
      let written = line.text(0..<(end + 1))
      report.add(Self.self, .note, line, end..<(end + 1), .headingMark(written, mark.text), fix: "")
    default: break
    }
  }

  /// 一.加强领导
  private func checkHanFullStop(_ line: TextLine, _ report: inout TextReport) {
    let end = line.end(of: ChineseNumeral.contains, from: 0)
    guard (1...3).contains(end), line[end] == "." || line[end] == "．", line[end + 1].isHan else { return }
    let numerals = line.text(0..<end)
    report.add(
      Self.self, .note, line, end..<(end + 1), .headingMark(line.text(0..<(end + 1)), numerals + "、"), fix: "、")
  }
}

extension Message {
  static func headingMark(_ written: String, _ right: String) -> Message {
    Message(
      zh: "序号写成了“\(written)”。结构层次序数依次用“一、”“（一）”“1.”“（1）”（GB/T 9704—2012，7.3.3），请写成“\(right)”。",
      en: "The mark is written \(written). Levels are marked 一、, （一）, 1. and （1） (GB/T 9704-2012, 7.3.3): \(right).")
  }
}
