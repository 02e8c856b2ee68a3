internal import Diagnostics
internal import HanText

/// A space beside a full-width mark.
///
/// Chinese: 全角标点旁边有空格。
///
/// Basis: GB/T 15834-2011, 5.1: a full-width mark has its own room. A space behind the mark of a heading or the number
/// of a caption is left alone.
/// Bad: 免费提供 ，资助学生。
/// Good: 免费提供，资助学生。
struct SpaceAtPunctuation: CharacterRule {
  static let id = "no-space-at-punctuation"
  static let triggers = " \u{3000}\u{A0}\u{2002}\u{2003}\u{2009}"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    guard index > 0, !line[index - 1].isSpace else { return }
    let end = line.end(of: \.isSpace, from: index)
    guard end < line.count else { return }
    let (left, right) = (line[index - 1], line[end])
    guard Self.isMark(left) || Self.isMark(right), !CaptionNumber.ends(at: index, line) else { return }
    if line.isHeading, line.mark?.end == index { return }
    let mark = Self.isMark(left) ? left : right
    report.add(Self.self, .note, line, index..<end, .spaceAtMark(mark), fix: "")
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isFullMark || ((scalar.isOpening || scalar.isClosing) && scalar != "〔" && scalar != "〕")
  }
}

extension Message {
  static func spaceAtMark(_ mark: Unicode.Scalar) -> Message {
    Message(
      zh: "标点“\(mark)”旁边有空格。全角标点自占一格（GB/T 15834—2011，5.1），请删去空格。",
      en: "A space stands beside \(mark). Full-width marks have their own room (GB/T 15834-2011, 5.1): remove it.")
  }
}
