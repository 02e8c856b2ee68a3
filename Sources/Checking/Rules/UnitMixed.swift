internal import Diagnostics
internal import HanText
internal import Standards

/// Two units for one thing inside a field: 平方米 and ㎡, 公里 and 千米, 公斤 and 千克.
///
/// Chinese: 一个栏目里同一个量用了两种单位。
///
/// Basis: GB 3100-1993 to GB 3102-1993: a quantity has one unit, written one way.
/// Bad: 住房60平方米以下，人均20㎡以下。
/// Good: 住房60平方米以下，人均20平方米以下。
struct UnitMixed: ComparisonRule {
  static let id = "unit"

  func check(_ lines: [TextLine], of located: LocatedEdition, _ catalogue: Catalogue, _ report: inout TextReport) {
    for field in FieldText.fields(of: lines) {
      var used: [Int: StaticText] = [:]
      var noted: Set<Int> = []
      for line in field.lines {
        for index in 1..<max(1, line.count) where line[index - 1].isDigit && !line[index].isDigit {
          guard let found = Self.unit(at: index, line) else { continue }
          let first = used[found.group] ?? found.unit
          used[found.group] = first
          guard first.scalars != found.unit.scalars, noted.insert(found.group).inserted else { continue }
          let range = index..<(index + found.unit.scalars.count)
          report.add(Self.self, .note, line, range, .unitMixed(line.text(range), first.text))
        }
      }
    }
  }

  private static let groups: [[StaticText]] = [
    ["平方米", "㎡", "m²", "m2"], ["公里", "千米", "km"], ["公斤", "千克", "kg"], ["毫升", "mL", "ml"],
    ["平方公里", "平方千米", "km²"], ["立方米", "m³", "m3"], ["小时", "h"], ["分钟", "min"],
  ]

  private static func unit(at index: Int, _ line: TextLine) -> (group: Int, unit: StaticText)? {
    for (group, units) in groups.enumerated() {
      if let unit = units.first(where: { line.has($0, at: index) }),
        !line[index + unit.scalars.count].isLatin || !line[index].isLatin
      {
        return (group, unit)
      }
    }
    return nil
  }
}

extension Message {
  static func unitMixed(_ unit: String, _ first: String) -> Message {
    Message(
      zh: "同一栏里先用了“\(first)”，这里又用“\(unit)”。同一个量用同一个单位（GB 3100—1993），请统一。",
      en: "This field uses \(first) before and \(unit) here. One quantity has one unit (GB 3100-1993): keep one.")
  }
}
