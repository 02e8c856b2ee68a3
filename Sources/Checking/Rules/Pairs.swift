internal import Diagnostics
internal import HanText

/// Brackets, quotes and title marks that are not closed, not opened, or crossed.
///
/// Chinese: 括号、引号、书名号没有成对，或互相交叉。
///
/// 1） at the start of a line or behind a mark numbers a list and needs no opening.
///
/// Basis: GB/T 15834-2011, 4.8, 4.9 and 4.15.
/// Bad: 按照《社会救助暂行办法执行。
/// Good: 按照《社会救助暂行办法》执行。
struct Pairs: LineRule {
  static let id = "pairs"

  func check(_ line: TextLine, _ report: inout TextReport) {
    var open: [(kind: Int, index: Int)] = []
    func unclosed(_ index: Int, _ report: inout TextReport) {
      report.add(Self.self, .warning, line, index..<(index + 1), .unclosed(line[index]))
    }
    for index in 0..<line.count {
      let scalar = line[index]
      if let kind = Self.kind(opening: scalar) {
        open.append((kind, index))
      } else if let kind = Self.kind(closing: scalar) {
        guard let match = open.lastIndex(where: { $0.kind == kind }) else {
          if !Self.isListMark(index, line) {
            report.add(Self.self, .warning, line, index..<(index + 1), .unopened(scalar))
          }
          continue
        }
        for crossed in open[(match + 1)...] { unclosed(crossed.index, &report) }
        open.removeSubrange(match...)
      }
    }
    for left in open { unclosed(left.index, &report) }
  }

  /// 1） or a） at the start of a line, or behind a mark.
  private static func isListMark(_ index: Int, _ line: TextLine) -> Bool {
    guard line[index] == "）" || line[index] == ")", !line.isHeading else { return false }
    let start = line.start(of: { $0.isDigit || $0.isLatin }, before: index)
    return start < index && index - start <= 2 && (start == 0 || line[start - 1].isFullMark)
  }

  private static func kind(opening scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "（", "(": 0
    case "《": 1
    case "“": 2
    case "〔": 3
    case "〈": 4
    case "【": 5
    case "[", "［": 6
    case "「": 7
    case "『": 8
    default: nil
    }
  }

  private static func kind(closing scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "）", ")": 0
    case "》": 1
    case "”": 2
    case "〕": 3
    case "〉": 4
    case "】": 5
    case "]", "］": 6
    case "」": 7
    case "』": 8
    default: nil
    }
  }
}

extension Message {
  static func unclosed(_ mark: Unicode.Scalar) -> Message {
    Message(
      zh: "“\(mark)”没有配对的后一半，或与别的括号交叉。请对照原文补上或改正（GB/T 15834—2011）。",
      en: "\(mark) is never closed, or crosses another pair. Compare with the document (GB/T 15834-2011).")
  }

  static func unopened(_ mark: Unicode.Scalar) -> Message {
    Message(
      zh: "“\(mark)”没有配对的前一半。请对照原文补上或删去（GB/T 15834—2011）。",
      en: "\(mark) is never opened. Compare with the document (GB/T 15834-2011).")
  }
}
