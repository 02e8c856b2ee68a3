internal import Diagnostics
internal import HanText

/// Half-width , . ; : ? ! ( ) in Chinese text.
///
/// Chinese: 中文里用了半角标点。
///
/// Marks between digits or Latin letters (1:2, 1,000, 2.5, f(x)) are left alone.
///
/// Basis: GB/T 15834-2011, 5.1.
/// Bad: 市负责,省补助。
/// Good: 市负责，省补助。
struct FullwidthPunctuation: CharacterRule {
  static let id = "fullwidth-punctuation"
  static let triggers = ",.;:?!()"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    guard let fixed = Self.fullForm(line[index]), Self.isChinese(index, line) else { return }
    report.add(
      Self.self, .warning, line, index..<(index + 1), .halfwidthMark(line[index], fixed), fix: String(fixed))
  }

  private static func fullForm(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    scalar == "." ? "。" : Unicode.Scalar(scalar.value + 0xFEE0)
  }

  private static func isChinese(_ index: Int, _ line: TextLine) -> Bool {
    let (left, right) = (line[index - 1], line[index + 1])
    switch line[index] {
    case "(", ")": return isChineseBracket(index, line)
    case ".": return isFullStop(index, line)
    case ",": if left == "," || right == "," || left.isFullMark || right.isFullMark { return false }
    default: break
    }
    if left.isDigit && right.isDigit { return false }
    return left.isChinese || (right.isChinese && !right.isClosing)
  }

  /// A full stop behind Chinese, or at the end of a Chinese sentence that ends with a number.
  private static func isFullStop(_ index: Int, _ line: TextLine) -> Bool {
    let (left, right) = (line[index - 1], line[index + 1])
    if left == "." || right == "." { return false }
    if line.start(of: ChineseNumeral.contains, before: index) == 0 { return false }  // 一.: `heading-mark`
    let ends = right == "\0" || right.isHan || right.isClosing || (right.isSpace && left.isHan)
    if left.isChinese || left == ")" { return ends }
    let isSentenceEnd = right == "\0" && line.kind == .paragraph && (left.isDigit || left == "%")
    return isSentenceEnd && (0..<index).contains { line[$0].isHan }
  }

  private static func isChineseBracket(_ index: Int, _ line: TextLine) -> Bool {
    guard let partner = partner(of: index, line) else {
      return line[index - 1].isChinese || line[index + 1].isChinese
    }
    let (open, close) = (min(index, partner), max(index, partner))
    if DocumentNumber(at: open, in: line) != nil { return false }  // `docnum-bracket`
    let before = line[open - 1]
    if before.isChinese || line[open + 1].isChinese || line[close - 1].isChinese || line[partner].isChinese {
      return true
    }
    return line[close + 1].isChinese && !before.isLatin && !before.isDigit  // not f(x)
  }

  /// The other bracket of a pair, of either width.
  private static func partner(of index: Int, _ line: TextLine) -> Int? {
    let step = line[index] == "(" ? 1 : -1
    var depth = 0
    var place = index
    while place >= 0, place < line.count {
      switch line[place] {
      case "(", "（": depth += step
      case ")", "）": depth -= step
      default: break
      }
      if depth == 0 { return place }
      place += step
    }
    return nil
  }
}

extension Message {
  static func halfwidthMark(_ written: Unicode.Scalar, _ fixed: Unicode.Scalar) -> Message {
    Message(
      zh: "中文里用了半角标点“\(written)”。中文标点占一个字的位置（GB/T 15834—2011，5.1），请写成“\(fixed)”。",
      en:
        "A half-width \(written) stands in Chinese text. Chinese marks are full-width (GB/T 15834-2011, 5.1): \(fixed)."
    )
  }
}
