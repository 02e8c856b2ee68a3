/// Whole numbers written in Chinese numerals, as headings and box numbers use them (一 … 九十九 … 一百零五).
public enum ChineseNumeral {
  /// The value of a text made of Chinese numerals only, 0 to 9,999, or `nil`.
  ///
  /// Both 二十一 and the digit form 二一 (of years: 二〇一〇) are read.
  public static func value(of text: some StringProtocol) -> Int? {
    var total = 0
    var digit: Int?
    var usesUnits = false
    var digits: [Int] = []
    for scalar in text.unicodeScalars {
      if let value = digitValues[scalar] {
        digits.append(value)
        digit = value
      } else if let unit = unitValues[scalar] {
        usesUnits = true
        total += (digit ?? 1) * unit
        digit = nil
      } else {
        return nil
      }
    }
    if usesUnits { return total + (digit ?? 0) }
    guard !digits.isEmpty, digits.count <= 4 else { return nil }
    return digits.reduce(0) { $0 * 10 + $1 }
  }

  /// The number in Chinese numerals as headings write it: 10 is 十, 11 十一, 105 一百零五.
  ///
  /// Values outside 0 ... 999 are given in Arabic digits.
  public static func text(_ value: Int) -> String {
    guard (0...999).contains(value) else { return String(value) }
    let names = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let (hundreds, tens, ones) = (value / 100, value / 10 % 10, value % 10)
    var text = hundreds > 0 ? names[hundreds] + "百" : ""
    if tens > 0 {
      text += (tens == 1 && hundreds == 0 ? "" : names[tens]) + "十"
    } else if hundreds > 0 && ones > 0 {
      text += "零"
    }
    if ones > 0 || value == 0 { text += names[ones] }
    return text
  }

  /// Whether the scalar can stand in a Chinese numeral.
  public static func contains(_ scalar: Unicode.Scalar) -> Bool {
    digitValues[scalar] != nil || unitValues[scalar] != nil
  }

  private static let digitValues: [Unicode.Scalar: Int] = [
    "〇": 0, "零": 0, "○": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9,
  ]
  private static let unitValues: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]
}
