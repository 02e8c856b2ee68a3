internal import Diagnostics
internal import HanText

/// Straight quotes, or 「」 and 『』, in Chinese text.
///
/// Chinese: 中文里用了直引号或「」『』。
///
/// Basis: GB/T 15834-2011, 4.8: quotes are “” and inside them ‘’.
/// Bad: 实施"三万工程"。
/// Good: 实施“三万工程”。
struct QuotationMarks: CharacterRule {
  static let id = "quotes"
  static let triggers = "\"'「」『』＂"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    let mark = line[index]
    let isStraight = mark == "\"" || mark == "'" || mark == "＂"
    if isStraight {
      guard line[index - 1].isChinese || line[index + 1].isChinese else { return }
      if line[index - 1].isDigit, Self.fixed(index, line) == nil { return }  // 7" is a measure
      if mark == "'", line[index - 1].isDigit || line[index - 1].isLatin, !line[index + 1].isChinese { return }
    }
    report.add(
      Self.self, .warning, line, index..<(index + 1), .quotationMark(mark), fix: Self.fixed(index, line))
  }

  /// The mark to write; `nil` where straight ones do not come in pairs.
  private static func fixed(_ index: Int, _ line: TextLine) -> String? {
    switch line[index] {
    case "「": return "“"
    case "」": return "”"
    case "『": return "‘"
    case "』": return "’"
    default: break
    }
    let places = (0..<line.count).filter { line[$0] == line[index] }
    guard places.count.isMultiple(of: 2), let number = places.firstIndex(of: index) else { return nil }
    let isOpening = number.isMultiple(of: 2)
    return line[index] == "'" ? (isOpening ? "‘" : "’") : (isOpening ? "“" : "”")
  }
}

extension Message {
  static func quotationMark(_ mark: Unicode.Scalar) -> Message {
    Message(
      zh: "引号写成了“\(mark)”。引号用“”，里面一层用‘’（GB/T 15834—2011，4.8）。",
      en: "\(mark) is used as a quote. Quotes are “”, inside them ‘’ (GB/T 15834-2011, 4.8).")
  }
}
