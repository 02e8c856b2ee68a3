/// Numbers in the forms that Word has for lists (ECMA-376, 17.18.59).
enum WordNumberFormat {
  /// The number in a form, or `nil` where the form is not known or has no such number.
  static func text(_ value: Int, _ format: String) -> String? {
    switch format {
    case "decimal", "decimalHalfWidth": String(value)
    case "none": ""
    case "decimalZero": value < 10 ? "0\(value)" : String(value)
    case "decimalFullWidth", "decimalFullWidth2": mapped(value, "０１２３４５６７８９")
    case "numberInDash": "- \(value) -"
    case "upperRoman": roman(value)
    case "lowerRoman": roman(value)?.lowercased()
    case "upperLetter": letters(value, from: 0x41)
    case "lowerLetter": letters(value, from: 0x61)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": circled(value)
    case "decimalEnclosedParen": enclosed(value, at: 0x2474, 20)
    case "decimalEnclosedFullstop": enclosed(value, at: 0x2488, 20)
    case "ideographEnclosedCircle": enclosed(value, at: 0x3280, 10)
    default: chinese(value, format)
    }
  }

  private static func chinese(_ value: Int, _ format: String) -> String? {
    switch format {
    case "chineseCounting", "taiwaneseCounting":
      value < 100 ? counting(value, "〇一二三四五六七八九", "十百千") : mapped(value, "○一二三四五六七八九")
    case "chineseCountingThousand", "taiwaneseCountingThousand", "koreanCounting", "japaneseCounting":
      counting(value, "零一二三四五六七八九", "十百千", leavesOutOne: format == "japaneseCounting")
    case "ideographDigital", "japaneseDigitalTenThousand", "koreanDigital2", "taiwaneseDigital":
      mapped(value, "〇一二三四五六七八九")
    case "chineseLegalSimplified": counting(value, "零壹贰叁肆伍陆柒捌玖", "拾佰仟", keepsOne: true)
    case "ideographLegalTraditional": counting(value, "零壹貳參肆伍陸柒捌玖", "拾佰仟", keepsOne: true)
    case "ideographTraditional": named(value, "甲乙丙丁戊己庚辛壬癸")
    case "ideographZodiac": named(value, "子丑寅卯辰巳午未申酉戌亥")
    default: nil
    }
  }

  /// A number with units, 0 to 9,999: 十, 二十一, 一百零五. `keepsOne` has 壹拾 for 10, `leavesOutOne` 百 for 100.
  private static func counting(
    _ value: Int, _ digits: String, _ units: String, keepsOne: Bool = false, leavesOutOne: Bool = false
  ) -> String? {
    guard (0...9_999).contains(value) else { return nil }
    let (digits, units) = (Array(digits), Array(units))
    if value == 0 { return String(digits[0]) }
    var text = ""
    var isGap = false
    for (unit, weight) in [1_000, 100, 10, 1].enumerated() {
      let digit = value / weight % 10
      guard digit > 0 else {
        isGap = !text.isEmpty
        continue
      }
      if isGap, !leavesOutOne { text.append(digits[0]) }
      isGap = false
      let isBareOne = digit == 1 && weight > 1 && (leavesOutOne || (weight == 10 && text.isEmpty && !keepsOne))
      if !isBareOne { text.append(digits[digit]) }
      if weight > 1 { text.append(units[2 - unit]) }
    }
    return text
  }

  /// The decimal digits, each as the character given for it.
  private static func mapped(_ value: Int, _ digits: String) -> String {
    let digits = Array(digits)
    return String(String(max(0, value)).utf8.map { digits[Int($0 - 0x30)] })
  }

  /// The character at a position from 1.
  private static func named(_ value: Int, _ names: String) -> String? {
    let names = Array(names)
    return (1...names.count).contains(value) ? String(names[value - 1]) : nil
  }

  private static func circled(_ value: Int) -> String? {
    switch value {
    case 0: "⓪"
    case 1...20: enclosed(value, at: 0x2460, 20)
    case 21...35: enclosed(value - 20, at: 0x3251, 15)
    case 36...50: enclosed(value - 35, at: 0x32B1, 15)
    default: nil
    }
  }

  private static func enclosed(_ value: Int, at first: UInt32, _ count: Int) -> String? {
    guard (1...count).contains(value) else { return nil }
    return Unicode.Scalar(first + UInt32(value) - 1).map { String(Character($0)) }
  }

  private static func roman(_ value: Int) -> String? {
    guard (1...3_999).contains(value) else { return nil }
    let steps = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = value
    var text = ""
    for (amount, sign) in steps {
      while rest >= amount {
        text += sign
        rest -= amount
      }
    }
    return text
  }

  /// a … z, then aa, bb: the letter is repeated.
  private static func letters(_ value: Int, from first: UInt32) -> String? {
    guard (1...780).contains(value), let letter = Unicode.Scalar(first + UInt32((value - 1) % 26)) else { return nil }
    return String(repeating: Character(letter), count: (value - 1) / 26 + 1)
  }
}
