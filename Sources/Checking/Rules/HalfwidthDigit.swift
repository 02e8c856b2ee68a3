internal import Diagnostics
internal import HanText

/// Full-width digits, letters and percent signs.
///
/// Chinese: 用了全角的数字、字母或百分号。
///
/// Basis: GB/T 15835-2011, 5.1.1: Arabic numerals are half-width.
/// Bad: 每人每月５００元。
/// Good: 每人每月500元。
struct HalfwidthDigit: CharacterRule {
  static let id = "halfwidth-digit"
  static let triggers =
    "０１２３４５６７８９％ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ"
    + "ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    guard !Self.isPart(line[index - 1]), !(line[index - 1] == "．" && Self.isPart(line[index - 2])) else { return }
    var end = line.end(of: Self.isPart, from: index)
    while line[end] == "．", line[end - 1].isDecimalDigit, line[end + 1].isDecimalDigit {
      end = line.end(of: Self.isPart, from: end + 1)
    }
    let written = line.text(index..<end)
    report.add(Self.self, .note, line, index..<end, .fullwidthDigit(written), fix: written.foldingWidth)
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF05: true
    default: false
    }
  }
}

extension Message {
  static func fullwidthDigit(_ written: String) -> Message {
    Message(
      zh: "“\(written)”是全角字符。阿拉伯数字和拉丁字母用半角（GB/T 15835—2011，5.1.1），请写成“\(written.foldingWidth)”。",
      en: "\(written) is full-width. Digits and Latin letters are half-width (GB/T 15835-2011, 5.1.1): "
        + "\(written.foldingWidth).")
  }
}
