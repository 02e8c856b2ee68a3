internal import Diagnostics
internal import HanText
internal import Standards

/// A heading on a line of its own, or a title, that ends with a mark.
///
/// Chinese: 独占一行的标题末尾有标点。
///
/// Headings of plans may end with 。, since documents run them into the text behind.
///
/// Basis: GB/T 15834-2011, annex; GB/T 9704-2012, 7.3.1.
/// Bad: # 一、总体要求： ¶ 甲。
/// Good: # 一、总体要求 ¶ 甲。
struct HeadingPunctuation: LineRule {
  static let id = "heading-punctuation"

  func check(_ line: TextLine, _ report: inout TextReport) {
    guard Self.isHeading(line), line.count > 1 else { return }
    let last = line[line.count - 1]
    guard "。：；，、.:;,".unicodeScalars.contains(last) else { return }
    if last == "。", line.part == .standard(key: nil) { return }
    if line.mark?.end == line.count { return }  // no name: `heading-empty`
    report.add(Self.self, .note, line, (line.count - 1)..<line.count, .headingPunctuation(last), fix: "")
  }

  private static func isHeading(_ line: TextLine) -> Bool {
    switch line.kind {
    case .heading, .boxTitle, .setting("title"): true
    default: false
    }
  }
}

extension Message {
  static func headingPunctuation(_ mark: Unicode.Scalar) -> Message {
    Message(
      zh: "标题末尾有“\(mark)”。独占一行的标题末尾不用标点，请删去。",
      en: "The heading ends with \(mark). A heading on a line of its own takes no mark at its end: remove it.")
  }
}
