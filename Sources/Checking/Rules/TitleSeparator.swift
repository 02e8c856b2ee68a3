internal import Diagnostics
internal import HanText

/// 、 between titles in 《》 or between quotes that stand side by side.
///
/// Chinese: 并列的书名号或引号之间用了顿号。
///
/// Where one of them has brackets behind it, the list keeps its 、.
///
/// Basis: GB/T 15834-2011, 4.5.3.5.
/// Bad: 按照《甲办法》、《乙办法》执行。
/// Good: 按照《甲办法》《乙办法》执行。
struct TitleSeparator: CharacterRule {
  static let id = "title-separator"
  static let triggers = "、"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    let isTitle = line[index - 1] == "》" && line[index + 1] == "《"
    let isQuote = line[index - 1] == "”" && line[index + 1] == "“"
    guard isTitle || isQuote else { return }
    let (open, close): (Unicode.Scalar, Unicode.Scalar) = isTitle ? ("《", "》") : ("“", "”")
    guard !Self.hasInsertion(before: index, open, line), !Self.hasInsertion(behind: index, close, line) else { return }
    report.add(
      Self.self, .note, line, index..<(index + 1),
      .titleSeparator("\(open)…\(close)"), fix: "")
  }

  /// Whether something stands between a mark and a 、 of the list to the left.
  private static func hasInsertion(before index: Int, _ open: Unicode.Scalar, _ line: TextLine) -> Bool {
    var place = index
    while place > 0 {
      let start = line.start(of: { $0 != open }, before: place) - 1
      guard start > 1, line[start - 1] == "、" else { return false }
      if line[start - 2] == "）" { return true }
      guard line[start - 2] == line[index - 1] else { return false }
      place = start - 1
    }
    return false
  }

  /// Whether something stands between a mark and a 、 of the list to the right.
  private static func hasInsertion(behind index: Int, _ close: Unicode.Scalar, _ line: TextLine) -> Bool {
    var place = index
    while place < line.count {
      let end = line.end(of: { $0 != close }, from: place + 1) + 1
      if line[end] == "（" { return true }
      guard line[end] == "、", line[end + 1] == line[index + 1] else { return false }
      place = end
    }
    return false
  }
}

extension Message {
  static func titleSeparator(_ marks: String) -> Message {
    Message(
      zh: "并列的\(marks)之间用了顿号。并列的书名号之间、引号之间通常不用顿号（GB/T 15834—2011，4.5.3.5），请删去。",
      en: "、 stands between \(marks) side by side. Titles and quotes in a row take none (GB/T 15834-2011, 4.5.3.5): "
        + "remove it.")
  }
}
