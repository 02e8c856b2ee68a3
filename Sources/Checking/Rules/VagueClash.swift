internal import Diagnostics
internal import HanText

/// Words before and behind a number that say different things, or one thing twice: 约…左右, 超过…以上, 不足…以下.
///
/// Chinese: 数字前后的词互相矛盾或重复：“约……左右”“超过……以上”“不足……以下”。
///
/// Basis: 出版物常见语病; a bound is said once.
/// Bad: 对象约300人左右。
/// Good: 对象约300人。
struct VagueClash: CharacterRule {
  static let id = "vague-clash"
  static let triggers = "约近超高多低少不未至最大"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    guard let clash = Self.clashes.first(where: { line.has($0.head, at: index) }), Self.isHead(index, line) else {
      return
    }
    let start = index + clash.head.scalars.count
    var number = line.end(of: { $0.isDecimalDigit || $0 == "." || $0 == "%" }, from: start)
    if number == start { number = line.end(of: \.isHanNumeral, from: start) }
    guard number > start else { return }
    number = line.end(of: { $0.isHanNumeral || $0 == "%" }, from: number)
    for place in number...(number + 4) {
      if let tail = clash.tails.first(where: { line.has($0, at: place) }) {
        let range = index..<(place + tail.scalars.count)
        return report.add(Self.self, .warning, line, range, .vagueClash(line.text(range)))
      }
      guard line[place].isHan, line[place] != "的", line[place] != "且" else { return }
    }
  }

  private struct Clash: Sendable {
    let head: StaticText
    let tails: [StaticText]
  }

  private static let about: [StaticText] = ["左右", "上下", "以上", "以下", "以内", "余", "多"]
  private static let above: [StaticText] = ["以上", "以下", "左右"]
  private static let below: [StaticText] = ["以下", "以内", "以上", "左右"]
  /// Longer heads before shorter ones.
  private static let clashes: [Clash] = [
    Clash(head: "大约", tails: about), Clash(head: "约", tails: about), Clash(head: "将近", tails: about),
    Clash(head: "近", tails: about),
    Clash(head: "不低于", tails: above), Clash(head: "不少于", tails: above), Clash(head: "不高于", tails: below),
    Clash(head: "不超过", tails: below), Clash(head: "不多于", tails: below), Clash(head: "不足", tails: below),
    Clash(head: "不满", tails: below), Clash(head: "未满", tails: below),
    Clash(head: "超过", tails: above), Clash(head: "高于", tails: above), Clash(head: "多于", tails: above),
    Clash(head: "低于", tails: below), Clash(head: "少于", tails: below),
    Clash(head: "至少", tails: above), Clash(head: "最少", tails: above), Clash(head: "最低", tails: above),
    Clash(head: "至多", tails: below), Clash(head: "最多", tails: below), Clash(head: "最高", tails: below),
  ]

  /// Whether the word stands by itself: no 不 before 低于, no 大 before 约, no 签 before 约.
  private static func isHead(_ index: Int, _ line: TextLine) -> Bool {
    !"不大将未签合预公节条契违特制".unicodeScalars.contains(line[index - 1]) || index == 0
  }
}

extension Message {
  static func vagueClash(_ written: String) -> Message {
    Message(
      zh: "“\(written)”前后两个词重复或矛盾。界限只说一次，请删去其中一个。",
      en: "In \(written) the words before and behind the number repeat or contradict each other. Keep one of them.")
  }
}
