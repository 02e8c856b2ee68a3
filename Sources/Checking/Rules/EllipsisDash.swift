internal import Diagnostics
internal import HanText

/// A single …, three full stops for ……, `--` for ——, a single — at the start of a line, or 等 before ……
///
/// Chinese: 省略号、破折号写法不对：单个…、三个句点、--、行首单个—，或“等”后面又有省略号。
///
/// Basis: GB/T 15834-2011, 4.10, 4.11 and 5.1.4: both marks take the room of two characters.
/// Bad: 就业、社保…。
/// Good: 就业、社保……以及医保。
struct EllipsisDash: CharacterRule {
  static let id = "ellipsis-dash"
  static let triggers = "….。-—"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    let mark = line[index]
    guard line[index - 1] != mark else { return }
    let end = line.end(of: { $0 == mark }, from: index)
    let besideChinese = line[index - 1].isChinese || line[end].isChinese
    switch (mark, end - index) {
    case ("…", let count) where line[index - 1] == "等":
      report.add(Self.self, .note, line, index..<end, .ellipsisAfterEtc, fix: count > 0 ? "" : nil)
    case ("…", 1),
      (".", 3...) where besideChinese, ("。", 3...):
      report.add(Self.self, .note, line, index..<end, .ellipsis(line.text(index..<end)), fix: "……")
    case ("-", 2...) where besideChinese && line[index - 1] != "|":
      report.add(Self.self, .note, line, index..<end, .dash(line.text(index..<end)), fix: "——")
    case ("—", 1) where index == 0 && line[1].isHan:
      report.add(Self.self, .note, line, index..<end, .dash("—"), fix: "——")
    default: break
    }
  }
}

extension Message {
  static let ellipsisAfterEtc = Message(
    zh: "“等”后面又用了省略号。省略号与“等”不并用（GB/T 15834—2011，4.11），请删去省略号。",
    en: "…… stands behind 等, which says the same (GB/T 15834-2011, 4.11). Remove it.")

  static func ellipsis(_ written: String) -> Message {
    Message(
      zh: "省略号写成了“\(written)”。省略号占两个字的位置（GB/T 15834—2011，5.1.4），请写成“……”。",
      en: "The ellipsis is written \(written). It takes the room of two characters (GB/T 15834-2011, 5.1.4): ……")
  }

  static func dash(_ written: String) -> Message {
    Message(
      zh: "破折号写成了“\(written)”。破折号占两个字的位置（GB/T 15834—2011，5.1.4），请写成“——”。",
      en: "The dash is written \(written). It takes the room of two characters (GB/T 15834-2011, 5.1.4): ——")
  }
}
