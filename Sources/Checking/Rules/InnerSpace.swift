internal import Diagnostics
internal import HanText

/// A space between Chinese characters, or between Chinese and digits.
///
/// Chinese: 汉字之间、汉字与数字之间有空格。
///
/// Allowed are the space between two offices that issue a document together (浙江省民政厅 浙江省财政厅关于…), and the one behind the
/// number of a caption (表1 …).
///
/// Basis: GB/T 9704-2012, 7.3; Chinese is set without spaces.
/// Bad: 每人每月 500 元。
/// Good: 每人每月500元。
struct InnerSpace: CharacterRule {
  static let id = "no-inner-space"
  static let triggers = " \u{3000}\u{A0}\u{2002}\u{2003}\u{2009}"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    guard index > 0, !line[index - 1].isSpace else { return }
    let end = line.end(of: \.isSpace, from: index)
    let (left, right) = (line[index - 1], line[end])
    let isInside = (left.isHan && (right.isHan || right.isDigit)) || (left.isDigit && right.isHan)
    guard isInside, !CaptionNumber.ends(at: index, line), !Self.isInDocumentNumber(index, end, line) else { return }
    if left.isHan, right.isHan, Self.endsOrgan(index, line), Self.startsOrgan(end, line) { return }
    let words = line.text(max(0, index - 3)..<index) + " " + line.text(end..<min(line.count, end + 3))
    report.add(Self.self, .note, line, index..<end, .innerSpace(words), fix: "")
  }

  private static func isInDocumentNumber(_ index: Int, _ end: Int, _ line: TextLine) -> Bool {
    guard line[end] == "号" || line[index - 1] == "第" || line[end] == "第" else { return false }
    return (max(0, index - 9)..<index).contains { "〕]］】)）".unicodeScalars.contains(line[$0]) }
  }

  private static func endsOrgan(_ index: Int, _ line: TextLine) -> Bool {
    index > 1 && isOrganEnd(line[index - 1]) && line[index - 2].isHan
  }

  /// Whether a name that may be an office's stands from a position to the next space, mark, 关于, 印发, 转发 or 等.
  private static func startsOrgan(_ start: Int, _ line: TextLine) -> Bool {
    var end = start
    while end < line.count, end - start < 40, line[end].isHan, !Self.ends.contains(where: { line.has($0, at: end) }) {
      end += 1
    }
    return end - start > 2 && isOrganEnd(line[end - 1])
  }

  private static let ends: [StaticText] = ["关于", "印发", "转发", "公布", "等", "联合印发", "联合下发", "联合发布"]

  private static func isOrganEnd(_ scalar: Unicode.Scalar) -> Bool {
    "部委局厅办会院署行社府室联团校司处心站科台所".unicodeScalars.contains(scalar)
  }
}

/// The number of a caption or an attachment: 表1, 专栏2, 附件3, 第一章.
enum CaptionNumber {
  /// Whether a text begins with such a number that ends at a position.
  static func ends(at index: Int, _ line: TextLine) -> Bool {
    guard index <= 8 else { return false }
    if line[0] == "第" { return "章节条篇编".unicodeScalars.contains(line[index - 1]) }
    guard let word = words.first(where: { line.has($0, at: 0) }) else { return false }
    let start = word.scalars.count
    return start == index
      || line.end(of: { $0.isDigit || ChineseNumeral.contains($0) || $0 == "-" }, from: start) == index
  }

  private static let words: [StaticText] = ["专栏", "附件", "附表", "附录", "附图", "表", "图"]
}

extension Message {
  static func innerSpace(_ words: String) -> Message {
    Message(
      zh: "“\(words)”中间有空格。汉字之间、汉字与数字之间不空格，请删去。",
      en: "A space stands inside “\(words)”. Chinese is set without spaces, beside digits too: remove it.")
  }
}
