/// A text as the reading of quantities sees it: scalars with digits, %, / and . in their half-width form, where each
/// stands in bytes, and what can't be a quantity.
struct QuantityText {
  let scalars: [Unicode.Scalar]
  /// The byte offset of each scalar, and of the end.
  let offsets: [Int]
  /// Which scalars belong to titles, document numbers, dates, years and numbering.
  private(set) var isMasked: [Bool]
  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
      let folds = scalar.isDecimalDigit || scalar == "％" || scalar == "／" || scalar == "．"
      scalars.append(folds ? scalar.halfWidth : scalar)
    }
    offsets.append(offset)
    self.scalars = scalars
    self.offsets = offsets
    isMasked = Array(repeating: false, count: scalars.count)
    maskTitles()
    maskNumbering()
    maskDocumentNumbers()
    maskDates()
  }

  /// The bytes of some scalars.
  func range(_ range: Range<Int>) -> SourceRange {
    SourceRange(offsets[range.lowerBound], offsets[range.upperBound])
  }

  /// The text of some scalars, as written.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[offsets[range.lowerBound]..<offsets[range.upperBound]], as: UTF8.self)
  }

  /// Whether the text goes on with some words at a position.
  func has(_ words: String, at position: Int) -> Bool {
    var position = position
    for scalar in words.unicodeScalars {
      guard position < scalars.count, scalars[position] == scalar else { return false }
      position += 1
    }
    return true
  }

  /// Where words that end at a position begin, or `nil` where others stand there.
  func start(of words: String, endingAt end: Int) -> Int? {
    let start = end - words.unicodeScalars.count
    return start >= 0 && has(words, at: start) ? start : nil
  }

  /// Whether a scalar ends a sentence.
  func endsSentence(_ position: Int) -> Bool {
    switch scalars[position] {
    case "。", "；", ";", "！", "？": true
    case let scalar: scalar.isLineEnd
    }
  }

  /// Whether a scalar ends a clause.
  func endsClause(_ position: Int) -> Bool {
    switch scalars[position] {
    case "，", "：", ":", "\t": true
    default: endsSentence(position)
    }
  }

  func isDigit(_ position: Int) -> Bool {
    position >= 0 && position < scalars.count && (0x30...0x39).contains(scalars[position].value)
  }
}

// What is no quantity.
extension QuantityText {
  private mutating func mask(_ range: Range<Int>) {
    for position in range { isMasked[position] = true }
  }

  /// 《…》, the innermost to the outermost.
  private mutating func maskTitles() {
    var depth = 0
    var start = 0
    for position in scalars.indices {
      switch scalars[position] {
      case "《":
        if depth == 0 { start = position }
        depth += 1
      case "》":
        if depth == 1 { mask(start..<position + 1) }
        depth = max(0, depth - 1)
      case let scalar where scalar.isLineEnd: depth = 0
      default: break
      }
    }
  }

  /// 1. （1） 1、 ① at the start of a line or a sentence.
  private mutating func maskNumbering() {
    for position in scalars.indices where isDigit(position) && !isDigit(position - 1) {
      var start = position
      let isBracketed = start > 0 && (scalars[start - 1] == "（" || scalars[start - 1] == "(")
      if isBracketed { start -= 1 }
      guard start == 0 || endsClause(start - 1) else { continue }
      var end = position
      while isDigit(end) { end += 1 }
      guard end < scalars.count, end - position <= 3 else { continue }
      switch scalars[end] {
      case "）" where isBracketed, ")" where isBracketed: mask(start..<end + 1)
      case "." where !isBracketed && !isDigit(end + 1), "．", "、":
        if !isBracketed { mask(start..<end + 1) }
      default: continue
      }
    }
  }

  /// 〔2023〕199号, 第590号, ［2020］3号.
  private mutating func maskDocumentNumbers() {
    for position in scalars.indices where scalars[position] == "号" && isDigit(position - 1) {
      var start = position - 1
      while isDigit(start - 1) { start -= 1 }
      if start > 0, "〕］]）)".unicodeScalars.contains(scalars[start - 1]) {
        var open = start - 2
        while isDigit(open) { open -= 1 }
        if open >= 0, "〔［[（(".unicodeScalars.contains(scalars[open]) { start = open }
      }
      mask(start..<position + 1)
    }
  }

  /// 2024年6月21日, 2024年, 2023年版, 2020版, 2021—2025年, 6月21日, 12345 and longer numbers without a unit of their own.
  private mutating func maskDates() {
    for position in scalars.indices where isDigit(position) && !isDigit(position - 1) && !isMasked[position] {
      var end = position
      while isDigit(end) { end += 1 }
      guard end < scalars.count, end - position == 4 || end - position <= 2 else { continue }
      let isYear = end - position == 4 && (scalars[position] == "1" || scalars[position] == "2")
      if isYear, has("年", at: end) || has("版", at: end) || has("修订", at: end) {
        mask(position..<end + 1)
        maskRangeOfYears(endingAt: position)
      } else if end - position <= 2, has("月", at: end), !has("月龄", at: end), isDigit(end + 1) || has("底", at: end + 1) {
        var tail = end + 1
        while isDigit(tail) { tail += 1 }
        mask(position..<(has("日", at: tail) ? tail + 1 : tail))
      } else if end - position <= 2, has("月", at: end), position > 0, scalars[position - 1] == "年",
        isMasked[position - 1]
      {
        mask(position..<end + 1)
      }
    }
  }

  /// The year before 2021—2025年.
  private mutating func maskRangeOfYears(endingAt end: Int) {
    guard end >= 5, "-—－~～至".unicodeScalars.contains(scalars[end - 1]) else { return }
    if (end - 5..<end - 1).allSatisfy(isDigit), !isDigit(end - 6) { mask(end - 5..<end) }
  }
}
