internal import Diagnostics
internal import HanText

/// Two marks in a row, or a mark behind an opening or before a closing bracket.
///
/// Chinese: 标点连用，或前括号之后、后括号之前有标点。
///
/// Basis: GB/T 15834-2011, 4 and 5.1: one mark ends a phrase.
/// Bad: 免费提供，，资助学生。
/// Good: 免费提供，资助学生。
struct RepeatedPunctuation: CharacterRule {
  static let id = "repeated-punctuation"
  static let triggers = "，。；：、,"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    guard !Self.isMark(line[index - 1]) else { return }
    let end = line.end(of: Self.isMark, from: index)
    let written = line.text(index..<end)
    if end - index > 1 {
      guard !(written.unicodeScalars.allSatisfy { $0 == "。" } && end - index > 2) else { return }  // `ellipsis-dash`
      guard written.unicodeScalars.contains(where: { $0 != "," }) || line[index - 1].isChinese else { return }
      let kinds = Set(written.unicodeScalars.map { $0 == "," ? "，" : $0 })
      let fix = kinds.count == 1 ? kinds.first.map { String($0) } : nil
      report.add(Self.self, .warning, line, index..<end, .repeatedMarks(written), fix: fix)
    } else if written != ",", Self.opens(line[index - 1]), written != "：" {
      report.add(Self.self, .warning, line, index..<end, .markAtBracket(written), fix: "")
    } else if written != ",", written != "。", line[end] == "）" || line[end] == "》" {
      report.add(Self.self, .warning, line, index..<end, .markAtBracket(written), fix: "")
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "。", "；", "：", "、", ",": true
    default: false
    }
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool { scalar == "（" || scalar == "《" || scalar == "“" }
}

extension Message {
  static func repeatedMarks(_ written: String) -> Message {
    Message(
      zh: "“\(written)”是连用的标点。一处停顿用一个标点（GB/T 15834—2011），请只留一个。",
      en: "\(written) are marks in a row. One pause takes one mark (GB/T 15834-2011): keep one.")
  }

  static func markAtBracket(_ written: String) -> Message {
    Message(
      zh: "“\(written)”紧挨着括号的内侧。括号内侧不用点号（GB/T 15834—2011），请删去或移到括号外。",
      en: "\(written) stands at the inner side of a bracket. Remove it or put it outside (GB/T 15834-2011).")
  }
}
