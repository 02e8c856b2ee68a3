internal import Diagnostics
internal import HanText

/// 、 behind 第一, 首先 and the like, where ， belongs.
///
/// Chinese: “第一”“首先”等后面用了顿号，应当用逗号。
///
/// Basis: GB/T 15834-2011, 4.4 and 4.5.
/// Bad: 第一、加强领导；第二、落实经费。
/// Good: 第一，加强领导；第二，落实经费。
struct OrdinalComma: CharacterRule {
  static let id = "ordinal-comma"
  static let triggers = "、"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    guard let start = Self.ordinalStart(before: index, line) else { return }
    guard start == 0 || "。；：，！？”".unicodeScalars.contains(line[start - 1]) else { return }
    let next = line[index + 1]
    guard next.isHan, next != "第", !ChineseNumeral.contains(next) else { return }
    report.add(
      Self.self, .note, line, index..<(index + 1), .ordinalComma(line.text(start..<index)), fix: "，")
  }

  private static func ordinalStart(before index: Int, _ line: TextLine) -> Int? {
    let numerals = line.start(of: ChineseNumeral.contains, before: index)
    if index - numerals > 0, index - numerals <= 3, line[numerals - 1] == "第" { return numerals - 1 }
    for word in Self.words where line.has(word, at: index - word.scalars.count) { return index - word.scalars.count }
    return nil
  }

  private static let words: [StaticText] = ["首先", "其次", "再次"]
}

extension Message {
  static func ordinalComma(_ ordinal: String) -> Message {
    Message(
      zh: "“\(ordinal)”后面用了顿号。表示次序的词语之后用逗号（GB/T 15834—2011，4.4.3），请写成“\(ordinal)，”。",
      en: "、 stands behind \(ordinal). A comma follows words of order (GB/T 15834-2011, 4.4.3): \(ordinal)，.")
  }
}
