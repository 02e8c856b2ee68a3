internal import Diagnostics
internal import HanText

/// A measure in Chinese numerals, or 、 between two numerals that together say about how many.
///
/// Chinese: 计量用了汉字数字，或表示概数的两个数字之间用了顿号。
///
/// Names (五年规划, 三年行动), ordinals, grades and titles are left alone.
///
/// Basis: GB/T 15835-2011, 4.1.1 and 5.2.2.
/// Bad: 在三十个工作日内办结。
/// Good: 在30个工作日内办结。
struct NumeralKind: CharacterRule {
  static let id = "numeral-kind"
  static let triggers = "元岁周个天小分平公年、"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    guard !line.isInTitle(index) else { return }
    if line[index] == "、" { return checkApproximation(index, line, &report) }
    guard Self.isUnit(index, line), let start = Self.measureStart(before: index, line) else { return }
    report.add(Self.self, .note, line, start..<index, .measureInHan(line.text(start..<(index + 1))))
  }

  /// Whether a unit of measure stands here; 年 counts where a bound follows.
  private static func isUnit(_ index: Int, _ line: TextLine) -> Bool {
    switch line[index] {
    case "元", "岁", "天": return true
    case "年": return bounds.contains { line.has($0, at: index + 1) }
    default: return units.contains { line.has($0, at: index) }
    }
  }

  private static let units: [StaticText] = ["周岁", "个月", "个工作日", "小时", "分钟", "平方米", "公里", "公斤"]
  private static let bounds: [StaticText] = ["以上", "以下", "以内", "之内"]

  /// Where a number in Chinese numerals starts that ends here and is a measure; 一 and 两 alone are words.
  private static func measureStart(before index: Int, _ line: TextLine) -> Int? {
    let start = line.start(of: \.isHanNumeral, before: index)
    guard start < index, !line[start - 1].isDecimalDigit, line[start - 1] != "." else { return nil }
    guard line[start] != "万", line[start] != "亿", line[start] != "千", line[start] != "百" else { return nil }
    guard !"第数几上近每多余、分".unicodeScalars.contains(line[start - 1]) || start == 0 else { return nil }
    if index - start == 2, let first = line[start].hanDigit, let second = line[start + 1].hanDigit, second > first {
      return nil  // 三五天: about how many
    }
    let isWord = index - start == 1 && (line[start] == "一" || line[start] == "两" || line[start] == "零")
    return isWord && !(line[index] == "年" || line[index] == "元") ? nil : start
  }

  /// 三、五天: 三五天.
  private func checkApproximation(_ index: Int, _ line: TextLine, _ report: inout TextReport) {
    guard index > 1, let left = line[index - 1].hanDigit, let right = line[index + 1].hanDigit else { return }
    guard right - left == 1 || right - left == 2, Self.isCounter(index + 2, line) else { return }
    guard !line[index - 2].isHanNumeral, line[index - 2] != "、", line[index - 2] != "第" else { return }
    let written = line.text((index - 1)..<(index + 3))
    report.add(Self.self, .note, line, index..<(index + 1), .approximation(written), fix: "")
  }

  private static func isCounter(_ index: Int, _ line: TextLine) -> Bool {
    guard "天日年个月次人岁周倍".unicodeScalars.contains(line[index]) else { return false }
    return line[index + 1] != "级" && line[index + 1] != "期"
  }
}

extension Message {
  static func measureInHan(_ written: String) -> Message {
    Message(
      zh: "“\(written)”是用汉字写的计量。计量用阿拉伯数字（GB/T 15835—2011，4.1.1），请改写。",
      en: "\(written) is a measure in Chinese numerals. Measures take Arabic ones (GB/T 15835-2011, 4.1.1).")
  }

  static func approximation(_ written: String) -> Message {
    let right = written.filter { $0 != "、" }
    return Message(
      zh: "“\(written)”里用了顿号。相邻数字连用表示概数时不用顿号（GB/T 15835—2011，5.2.2），请写成“\(right)”。",
      en: "\(written) has a 、 in it. Two numerals that say about how many take none (GB/T 15835-2011, 5.2.2): "
        + "\(right).")
  }
}
