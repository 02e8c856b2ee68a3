internal import Diagnostics
internal import HanText
internal import Standards

/// Two fields of an item give different numbers for what they call by the same words.
///
/// Chinese: 一个项目的两个栏目用同样的话写了不同的数。
///
/// A field that itself gives several numbers under the same words is an enumeration and left alone.
///
/// Basis: 公文 practice: one fact, one number.
/// Bad: **服务内容**：高龄津贴每人每月发放60元。 ¶ **服务标准**：高龄津贴每人每月发放80元。
/// Good: **服务内容**：高龄津贴每人每月发放60元。 ¶ **服务标准**：高龄津贴每人每月发放60元。
struct AmountContradiction: ComparisonRule {
  static let id = "amount-contradiction"

  func check(_ lines: [TextLine], of located: LocatedEdition, _ catalogue: Catalogue, _ report: inout TextReport) {
    var item = -1
    var known: [String: (number: String, line: TextLine, range: Range<Int>)] = [:]
    for field in FieldText.fields(of: lines) {
      if field.item != item {
        item = field.item
        known = [:]
      }
      let amounts = field.lines.filter { $0.kind == .paragraph }.flatMap(Self.amounts)
      guard !amounts.isEmpty else { continue }
      for (words, group) in Dictionary(grouping: amounts, by: \.words).sorted(by: { $0.key < $1.key }) {
        guard let amount = group.first, group.allSatisfy({ $0.number == amount.number }) else { continue }
        if let other = known[words], other.number != amount.number {
          report.add(
            Self.self, .warning, amount.line, amount.range,
            .amountContradiction(words, other.number, amount.number))
        } else {
          known[words] = (amount.number, amount.line, amount.range)
        }
      }
    }
  }

  private struct Amount {
    let words: String
    let number: String
    let line: TextLine
    let range: Range<Int>
  }

  /// The numbers of a text with the words before them, back to the last mark, and the unit behind.
  private static func amounts(in line: TextLine) -> [Amount] {
    var amounts: [Amount] = []
    var index = 0
    while index < line.count {
      guard line[index].isDigit else {
        index += 1
        continue
      }
      let end = line.end(of: { $0.isDigit || $0 == "." }, from: index)
      defer { index = end }
      let unitEnd = "万亿".unicodeScalars.contains(line[end]) ? end + 1 : end
      guard "元%次天个年册场套平小分人名".unicodeScalars.contains(line[unitEnd]), !line.isInTitle(index) else { continue }
      let start = line.start(of: { $0.isHan }, before: index)
      guard index - start >= 6 else { continue }
      let words = line.text(start..<index) + "…" + line.text(end..<(unitEnd + 1))
      amounts.append(Amount(words: words, number: line.text(index..<end), line: line, range: index..<end))
    }
    return amounts
  }
}

extension Message {
  static func amountContradiction(_ words: String, _ first: String, _ second: String) -> Message {
    Message(
      zh: "本项目前面一栏“\(words)”是 \(first)，这里是 \(second)。同一件事两处数字不一，请核对。",
      en: "Another field of this item gives \(first) for \(words), this one \(second). Check which is right.")
  }
}
