/// Words that say for whom or for how long an amount is: 每生, 每年, 每3个月, 人均, 一季度.
struct QuantityMarker {
  /// What the words say.
  enum Meaning {
    case period(Quantity.Period)
    case per(String)
  }

  let meaning: Meaning
  let range: Range<Int>

  /// All in a text, in order.
  static func all(in text: QuantityText) -> [QuantityMarker] {
    var markers: [QuantityMarker] = []
    var position = 0
    while position < text.scalars.count {
      if !text.isMasked[position], let marker = marker(in: text, at: position) {
        markers.append(marker)
        position = marker.range.upperBound
      } else {
        position += 1
      }
    }
    return markers
  }

  private static func marker(in text: QuantityText, at start: Int) -> QuantityMarker? {
    switch text.scalars[start] {
    case "每": return each(in: text, at: start)
    case "一" where text.has("一季度", at: start) && !(start > 0 && text.scalars[start - 1] == "第"):
      return QuantityMarker(meaning: .period(.init(.quarter)), range: start..<start + 3)
    case "年"
    where text.has("年内", at: start) && start > 0 && text.scalars[start - 1].isHan
      && !ChineseNumeral.contains(text.scalars[start - 1]) && text.scalars[start - 1] != "半":
      return QuantityMarker(meaning: .period(.init(.year)), range: start..<start + 2)
    case "人", "生", "户", "班", "校":
      for (words, per) in averages where text.has(words, at: start) {
        return QuantityMarker(meaning: .per(per), range: start..<start + words.unicodeScalars.count)
      }
      return nil
    default: return nil
    }
  }

  /// 每年, 每两年, 每3个月, 每生, 每名, 每个行政村.
  private static func each(in text: QuantityText, at start: Int) -> QuantityMarker? {
    var position = start + 1
    let number = QuantityNumber.read(in: text, at: position)
    var count = 1
    if let number {
      guard number.value.denominator == 1, number.value.numerator > 0 else { return nil }
      count = number.value.numerator
      position = number.range.upperBound
    }
    for (words, unit) in units where text.has(words, at: position) {
      let end = position + words.unicodeScalars.count
      return QuantityMarker(meaning: .period(.init(unit, count: count)), range: start..<end)
    }
    guard number == nil else { return nil }
    for (words, per) in holders where text.has(words, at: position) {
      let end = position + words.unicodeScalars.count
      return QuantityMarker(meaning: .per(per), range: start..<end)
    }
    return nil
  }

  private static let units: [(String, Quantity.Period.Unit)] = [
    ("年度", .year), ("年", .year), ("个月", .month), ("月", .month), ("季度", .quarter), ("季", .quarter),
    ("学期", .term), ("星期", .week), ("周", .week), ("天", .day), ("日", .day),
  ]
  private static let holders: [(String, String)] = [
    ("孩次", "孩次"), ("人次", "次"), ("平方米", "平方米"), ("个家庭", "户"), ("个行政村", "村"), ("行政村", "村"),
    ("人", "人"), ("名", "人"), ("位", "人"), ("生", "生"), ("户", "户"), ("餐", "餐"), ("次", "次"), ("床", "床"),
    ("村", "村"), ("校", "校"), ("班", "班"), ("例", "例"), ("对", "对"), ("件", "件"), ("亩", "亩"), ("场", "场"),
    ("家", "家"), ("个", "个"),
  ]
  private static let averages = [("人均", "人"), ("生均", "生"), ("户均", "户"), ("班均", "班"), ("校均", "校")]
}
