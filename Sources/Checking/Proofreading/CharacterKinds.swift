internal import HanText

// Kinds of characters that rules about wording ask for.
extension Unicode.Scalar {
  /// Whether this is 0 to 9, half-width.
  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// Whether this is a half-width Latin letter.
  var isLatin: Bool { (value >= 0x41 && value <= 0x5A) || (value >= 0x61 && value <= 0x7A) }

  /// Whether this is ，。；：、！？ or the like, full-width.
  var isFullMark: Bool {
    switch self {
    case "，", "。", "；", "：", "、", "！", "？": true
    default: false
    }
  }

  /// Whether this opens a pair of full-width brackets or marks.
  var isOpening: Bool {
    switch self {
    case "（", "《", "〈", "〔", "【", "「", "『", "“", "‘": true
    default: false
    }
  }

  /// Whether this closes a pair of full-width brackets or marks.
  var isClosing: Bool {
    switch self {
    case "）", "》", "〉", "〕", "】", "」", "』", "”", "’": true
    default: false
    }
  }

  /// Whether this writes a number in Chinese: 一 to 九, 十, 百, 千, 万, 亿, 〇, 零, 两.
  var isHanNumeral: Bool {
    switch self {
    case "万", "亿": true
    default: ChineseNumeral.contains(self)
    }
  }

  /// The value of 一 to 九; `nil` for any other character.
  var hanDigit: Int? {
    switch self {
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }
}
