/// The units in which standards count, longest first where one begins another.
struct QuantityUnit {
  /// As it is written.
  let text: [Unicode.Scalar]
  /// What it measures.
  let kind: Quantity.Kind
  /// The name under which it is kept.
  let name: String
  /// Whether numbers in Chinese numerals are read with it; in others 一 is rarely a number (一个, 一户一档).
  let takesNumerals: Bool

  private init(_ text: String, _ kind: Quantity.Kind, _ name: String? = nil, numerals: Bool = false) {
    self.text = Array(text.unicodeScalars)
    self.kind = kind
    self.name = name ?? text
    takesNumerals = numerals
  }

  /// The unit with which a text goes on at a position.
  static func longest(in scalars: [Unicode.Scalar], at start: Int, numerals: Bool) -> QuantityUnit? {
    guard start < scalars.count, let units = byFirst[scalars[start]] else { return nil }
    return units.first { unit in
      (!numerals || unit.takesNumerals) && start + unit.text.count <= scalars.count
        && scalars[start..<start + unit.text.count].elementsEqual(unit.text)
    }
  }

  private static let byFirst: [Unicode.Scalar: [QuantityUnit]] = {
    var units: [Unicode.Scalar: [QuantityUnit]] = [:]
    for unit in all {
      if let first = unit.text.first { units[first, default: []].append(unit) }
    }
    return units.mapValues { $0.sorted { $0.text.count > $1.text.count } }
  }()

  private static let all: [QuantityUnit] = [
    QuantityUnit("元", .money, numerals: true),
    QuantityUnit("周岁", .age, "岁", numerals: true), QuantityUnit("岁", .age, numerals: true),
    QuantityUnit("月龄", .age, numerals: true),
    QuantityUnit("次", .frequency, numerals: true), QuantityUnit("场次", .frequency, "场"),
    QuantityUnit("场", .frequency), QuantityUnit("期", .frequency),
    QuantityUnit("%", .ratio), QuantityUnit("％", .ratio, "%"), QuantityUnit("‰", .ratio),
    QuantityUnit("个百分点", .ratio), QuantityUnit("倍", .ratio, numerals: true),
    QuantityUnit("年", .duration, numerals: true), QuantityUnit("个月", .duration, numerals: true),
    QuantityUnit("个季度", .duration, "季度", numerals: true), QuantityUnit("季度", .duration),
    QuantityUnit("个学期", .duration, "学期", numerals: true), QuantityUnit("学期", .duration),
    QuantityUnit("周", .duration, numerals: true), QuantityUnit("个星期", .duration, "周", numerals: true),
    QuantityUnit("天", .duration, numerals: true), QuantityUnit("日", .duration, "天"),
    QuantityUnit("个工作日", .duration, "个工作日", numerals: true),
    QuantityUnit("工作日", .duration, "个工作日", numerals: true),
    QuantityUnit("个自然日", .duration, "天"), QuantityUnit("小时", .duration, numerals: true),
    QuantityUnit("个小时", .duration, "小时", numerals: true), QuantityUnit("分钟", .duration, numerals: true),
    QuantityUnit("学时", .count), QuantityUnit("课时", .count),
    QuantityUnit("册次", .count), QuantityUnit("册", .count), QuantityUnit("套", .count), QuantityUnit("处", .count),
    QuantityUnit("人次", .count), QuantityUnit("人", .count), QuantityUnit("名", .count), QuantityUnit("个", .count),
    QuantityUnit("家", .count), QuantityUnit("台", .count), QuantityUnit("张", .count), QuantityUnit("份", .count),
    QuantityUnit("种", .count), QuantityUnit("项", .count), QuantityUnit("户", .count), QuantityUnit("间", .count),
    QuantityUnit("辆", .count), QuantityUnit("件", .count), QuantityUnit("本", .count), QuantityUnit("条", .count),
    QuantityUnit("档", .count), QuantityUnit("所", .count), QuantityUnit("位", .count), QuantityUnit("支", .count),
    QuantityUnit("部", .count), QuantityUnit("盒", .count), QuantityUnit("例", .count), QuantityUnit("只", .count),
    QuantityUnit("千瓦时", .measure), QuantityUnit("吨", .measure), QuantityUnit("公斤", .measure),
    QuantityUnit("千克", .measure, "公斤"), QuantityUnit("平方米", .measure), QuantityUnit("㎡", .measure, "平方米"),
    QuantityUnit("平方公里", .measure), QuantityUnit("平方千米", .measure, "平方公里"),
    QuantityUnit("立方米", .measure), QuantityUnit("公里", .measure), QuantityUnit("千米", .measure, "公里"),
    QuantityUnit("米", .measure), QuantityUnit("亩", .measure), QuantityUnit("公顷", .measure),
    QuantityUnit("升", .measure), QuantityUnit("兆", .measure),
    QuantityUnit("微克/立方米", .concentration), QuantityUnit("微克每立方米", .concentration, "微克/立方米"),
    QuantityUnit("μg/m³", .concentration, "微克/立方米"), QuantityUnit("μg/m3", .concentration, "微克/立方米"),
    QuantityUnit("毫克/立方米", .concentration), QuantityUnit("毫克/升", .concentration),
    QuantityUnit("mg/L", .concentration, "毫克/升"), QuantityUnit("贝克/立方米", .concentration),
  ]
}
