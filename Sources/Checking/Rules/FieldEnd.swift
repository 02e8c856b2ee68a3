internal import Diagnostics
internal import HanText
internal import Standards

/// A field that does not end with a full stop, where the fields of the document do.
///
/// Chinese: 栏目末尾没有句号，而本文件的栏目都以句号结束。
///
/// Basis: GB/T 15834-2011, 4.1; the form of the document itself, where four fields of five end so.
/// Bad: 免费提供
/// Good: 免费提供。
struct FieldEnd: ComparisonRule {
  static let id = "field-end"

  func check(_ lines: [TextLine], of located: LocatedEdition, _ catalogue: Catalogue, _ report: inout TextReport) {
    let ends = FieldText.fields(of: lines).compactMap(\.lines.last).filter { $0.kind == .paragraph }
    let without = ends.filter { !Self.isEnded($0) }
    guard without.count * 5 <= ends.count else { return }
    for line in without {
      let last = line[line.count - 1]
      guard last != ".", !last.isClosing || last == "”" || last == "）" || last == "》" else { continue }
      let isMark = last.isFullMark || last == "," || last == ";"
      report.add(
        Self.self, .warning, line, (line.count - 1)..<line.count, .fieldEnd(String(last)),
        fix: isMark ? "。" : "\(last)。")
    }
  }

  private static func isEnded(_ line: TextLine) -> Bool {
    func ends(_ scalar: Unicode.Scalar) -> Bool { scalar == "。" || scalar == "！" || scalar == "？" }
    let last = line[line.count - 1]
    return ends(last) || (last.isClosing && ends(line[line.count - 2]))
  }
}

extension Message {
  static func fieldEnd(_ last: String) -> Message {
    Message(
      zh: "这一栏以“\(last)”结尾，没有句号，而其他各栏都有（GB/T 15834—2011，4.1）。请补上“。”。",
      en: "This field ends with \(last) and has no full stop, though the others have (GB/T 15834-2011, 4.1). Add 。.")
  }
}
