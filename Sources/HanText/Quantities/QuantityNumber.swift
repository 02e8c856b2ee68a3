/// A number as a text writes it: 1250, 1.5, 1,000, 1万, 两, 十二, 半, 7×24, 1/3, 三分之一.
struct QuantityNumber {
  let value: ExactNumber
  let range: Range<Int>
  /// Whether it is written in Chinese numerals.
  let isChinese: Bool
  /// Whether it is a fraction such as 1/3, which is complete without a unit.
  let isFraction: Bool

  /// Whether a text holds any character that a number begins with.
  static func mayStand(in text: String) -> Bool {
    text.unicodeScalars.contains { $0.isDecimalDigit || $0 == "半" || isNumeral($0) }
  }

  /// The number that begins at a position.
  static func read(in text: QuantityText, at start: Int) -> QuantityNumber? {
    guard start < text.scalars.count, !text.isMasked[start] else { return nil }
    return text.isDigit(start) ? digits(in: text, at: start) : numerals(in: text, at: start)
  }

  private static func digits(in text: QuantityText, at start: Int) -> QuantityNumber? {
    let (value, decimalEnd) = decimal(in: text, at: start)
    guard var value else { return nil }
    var end = decimalEnd
    if end < text.scalars.count, text.scalars[end] == "/", text.isDigit(end + 1) {
      let (divisor, tail) = decimal(in: text, at: end + 1)
      guard let divisor, divisor.denominator == 1, let part = value.times(1, over: divisor.numerator) else {
        return nil
      }
      return QuantityNumber(value: part, range: start..<tail, isChinese: false, isFraction: true)
    }
    if end < text.scalars.count, "×xX*".unicodeScalars.contains(text.scalars[end]), text.isDigit(end + 1) {
      let (factor, tail) = decimal(in: text, at: end + 1)
      guard let factor, let product = value.times(factor) else { return nil }
      (value, end) = (product, tail)
    }
    for (words, factor) in multipliers where text.has(words, at: end) {
      guard let product = value.times(factor) else { return nil }
      (value, end) = (product, end + words.unicodeScalars.count)
      break
    }
    return QuantityNumber(value: value, range: start..<end, isChinese: false, isFraction: false)
  }

  /// Digits with a decimal point and commas between groups of three.
  private static func decimal(in text: QuantityText, at start: Int) -> (ExactNumber?, Int) {
    var end = start
    while text.isDigit(end) { end += 1 }
    while end < text.scalars.count, text.scalars[end] == ",", (1...3).allSatisfy({ text.isDigit(end + $0) }),
      !text.isDigit(end + 4)
    {
      end += 4
    }
    if end < text.scalars.count, text.scalars[end] == ".", text.isDigit(end + 1) {
      end += 1
      while text.isDigit(end) { end += 1 }
    }
    var digits = String.UnicodeScalarView()
    digits.append(contentsOf: text.scalars[start..<end])
    return (ExactNumber(decimal: String(digits)), end)
  }

  private static func numerals(in text: QuantityText, at start: Int) -> QuantityNumber? {
    if text.scalars[start] == "半" {
      return ExactNumber(1, over: 2).map {
        QuantityNumber(value: $0, range: start..<start + 1, isChinese: true, isFraction: false)
      }
    }
    var end = start
    while end < text.scalars.count, isNumeral(text.scalars[end]), !text.isMasked[end] { end += 1 }
    guard end > start, let value = value(text.scalars[start..<end]) else { return nil }
    if text.has("分之", at: end) {
      var tail = end + 2
      while tail < text.scalars.count, ChineseNumeral.contains(text.scalars[tail]) { tail += 1 }
      guard tail > end + 2, let upper = Self.value(text.scalars[end + 2..<tail]),
        let part = ExactNumber(upper, over: value)
      else { return nil }
      return QuantityNumber(value: part, range: start..<tail, isChinese: true, isFraction: true)
    }
    return QuantityNumber(value: ExactNumber(value), range: start..<end, isChinese: true, isFraction: false)
  }

  /// Whether a scalar stands in Chinese numerals; asked of every scalar of a text.
  @inline(__always)
  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "〇", "零", "○", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千": true
    default: false
    }
  }

  private static func value(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return ChineseNumeral.value(of: String(text))
  }

  private static let multipliers = [("万", 10_000), ("亿", 100_000_000)]
}
