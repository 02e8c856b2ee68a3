internal import Diagnostics
internal import HanText
internal import Standards

/// Bands that meet at a number both of them hold, or that neither holds: 3万元以下… 3万元以上…; 不满60周岁… 超过60周岁….
///
/// Chinese: 相邻的档次在分界数上重叠或有空档，如“3万元以下”与“3万元以上”、“不满60周岁”与“超过60周岁”。
///
/// 以上, 以下 and 以内 include the number; 不满 and 超过 do not. Where the text says 不含, it is left alone.
///
/// Basis: 立法技术规范（试行）（一）, 法工委发〔2009〕62号, 24.
/// Bad: 收入3万元以下的补助50%，3万元以上的补助30%。
/// Good: 收入不满3万元的补助50%，3万元以上的补助30%。
struct BoundOverlap: ComparisonRule {
  static let id = "bound-overlap"

  func check(_ lines: [TextLine], of located: LocatedEdition, _ catalogue: Catalogue, _ report: inout TextReport) {
    for line in lines where !line.isSetting {
      let bounds = Self.bounds(in: line)
      for (position, bound) in bounds.enumerated() {
        let twin = bounds[..<position].first {
          $0.number == bound.number && $0.isLower != bound.isLower && $0.includes == bound.includes
        }
        guard let twin else { continue }
        report.add(
          Self.self, .warning, line, bound.range,
          .boundOverlap(line.text(twin.range), line.text(bound.range), includes: bound.includes))
      }
    }
  }

  private struct Bound {
    /// The number with its unit.
    let number: String
    let range: Range<Int>
    let isLower: Bool
    let includes: Bool
  }

  private static let exclusive: [(word: StaticText, isLower: Bool)] = [
    ("不满", false), ("未满", false), ("不足", false), ("低于", false), ("少于", false), ("小于", false),
    ("超过", true), ("高于", true), ("多于", true), ("大于", true),
  ]

  private static func bounds(in line: TextLine) -> [Bound] {
    var bounds: [Bound] = []
    var index = 0
    while index < line.count {
      guard line[index].isDigit else {
        index += 1
        continue
      }
      let digits = line.end(of: { $0.isDigit || $0 == "." }, from: index)
      if let bound = bound(index, digits, line) { bounds.append(bound) }
      index = digits
    }
    return bounds
  }

  private static func bound(_ start: Int, _ digits: Int, _ line: TextLine) -> Bound? {
    for end in digits...(digits + 4) {
      if line[end] == "以", let isLower = isLower(line[end + 1]) {
        guard !saysNotIncluded(end + 2, line), end > digits else { return nil }
        return Bound(number: line.text(start..<end), range: start..<(end + 2), isLower: isLower, includes: true)
      }
      guard line[end].isHan || line[end] == "%" else {
        return exclusiveBound(start, digits, end, line)
      }
    }
    return exclusiveBound(start, digits, digits + 4, line)
  }

  private static func isLower(_ scalar: Unicode.Scalar) -> Bool? {
    switch scalar {
    case "上": true
    case "下", "内": false
    default: nil
    }
  }

  private static func saysNotIncluded(_ index: Int, _ line: TextLine) -> Bool {
    line.has("（不含", at: index) || line.has("(不含", at: index) || line.has("不含", at: index)
  }

  /// 不满60周岁: the unit is taken to be the characters up to the end of 周岁, 元, 人 and the like.
  private static func exclusiveBound(_ start: Int, _ digits: Int, _ limit: Int, _ line: TextLine) -> Bound? {
    guard let word = exclusive.first(where: { line.has($0.word, at: start - 2) }), line[start - 3] != "不" else {
      return nil
    }
    var end = digits
    while end < limit, !"元岁人年月天日%个次".unicodeScalars.contains(line[end]) { end += 1 }
    guard end < limit else { return nil }
    return Bound(
      number: line.text(start..<(end + 1)), range: (start - 2)..<(end + 1), isLower: word.isLower, includes: false)
  }
}

extension Message {
  static func boundOverlap(_ first: String, _ second: String, includes: Bool) -> Message {
    let rule = "“以上、以下、以内”包括本数，“不满、超过”不包括本数（《立法技术规范（试行）（一）》）"
    return Message(
      zh: includes
        ? "“\(first)”与“\(second)”都包括本数，正好在这个数上的人两边都算。\(rule)，请改正其中一处。"
        : "“\(first)”与“\(second)”都不包括本数，正好在这个数上的人两边都不算。\(rule)，请改正其中一处。",
      en:
        "\(first) and \(second) both \(includes ? "include" : "leave out") the number itself, so that who stands on it "
        + "belongs to \(includes ? "both" : "neither"). 以上, 以下 and 以内 include it, 不满 and 超过 do not: change one.")
  }
}
