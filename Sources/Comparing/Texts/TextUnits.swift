internal import HanText

/// A text cut into the units that a difference may not tear: whole numbers, days, 《…》 titles, document numbers, Latin
/// words; in a list of organs each name; every other character is a unit.
struct TextUnits {
  /// What each unit is, the same number for the same text.
  private(set) var keys: [Int] = []
  /// The bytes at which each unit begins, and the end.
  private(set) var starts: [Int] = []
  /// The positions behind the units that end a sentence, the last one being the end.
  private(set) var sentenceEnds: [Int] = []
  private let bytes: [UInt8]

  /// The units of a text; `names` gives numbers to the units of more than one character. `areOrgans` says that the text
  /// is a list of organs' names.
  init(_ text: String, areOrgans: Bool = false, names: inout [String: Int]) {
    bytes = Array(text.utf8)
    let scalars = Array(text.unicodeScalars)
    var offsets: [Int] = []
    offsets.reserveCapacity(scalars.count + 1)
    var offset = 0
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    var position = 0
    while position < scalars.count {
      let end = areOrgans ? Self.organ(at: position, in: scalars) : Self.end(of: position, in: scalars)
      starts.append(offsets[position])
      if end == position + 1 {
        keys.append(Int(scalars[position].value))
      } else {
        let name = String(decoding: bytes[offsets[position]..<offsets[end]], as: UTF8.self)
        let key = names[name] ?? 0x20_0000 + names.count
        names[name] = key
        keys.append(key)
      }
      if end == position + 1, Self.endsSentence(scalars[position]) { sentenceEnds.append(keys.count) }
      position = end
    }
    starts.append(offset)
    if sentenceEnds.last != keys.count, !keys.isEmpty { sentenceEnds.append(keys.count) }
  }

  /// The text of some units.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[starts[range.lowerBound]..<starts[range.upperBound]], as: UTF8.self)
  }

  /// The units of each sentence, its mark included.
  var sentences: [Range<Int>] {
    var start = 0
    return sentenceEnds.map { end in
      defer { start = end }
      return start..<end
    }
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "。" || scalar == "；" || scalar == ";" || scalar == "！" || scalar == "？" || scalar.isLineEnd
  }

  private static func end(of start: Int, in scalars: [Unicode.Scalar]) -> Int {
    let first = scalars[start]
    switch first {
    case "《": return closing("》", of: start, in: scalars) ?? start + 1
    case "〔": return documentNumber(at: start, in: scalars) ?? start + 1
    default: break
    }
    if first.isDecimalDigit { return number(at: start, in: scalars) }
    if isLatin(first) {
      var end = start + 1
      while end < scalars.count, isLatin(scalars[end]) { end += 1 }
      return end
    }
    return start + 1
  }

  /// The end of the name that begins at a position: before the next mark between names outside brackets.
  private static func organ(at start: Int, in scalars: [Unicode.Scalar]) -> Int {
    var (end, depth) = (start, 0)
    while end < scalars.count, !scalars[end].isLineEnd {
      switch scalars[end] {
      case "（", "(": depth += 1
      case "）", ")": depth -= 1
      case "、", "，", "；", "。", ",", ";", "：", " ":
        if depth <= 0 { return max(end, start + 1) }
      default: break
      }
      end += 1
    }
    return max(end, start + 1)
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
  }

  /// The end of the title that opens at a position: its own 》, on the same line.
  private static func closing(_ mark: Unicode.Scalar, of start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var depth = 0
    for position in start..<min(scalars.count, start + 160) {
      if scalars[position] == "《" { depth += 1 }
      if scalars[position].isLineEnd { return nil }
      if scalars[position] == mark {
        depth -= 1
        if depth == 0 { return position + 1 }
      }
    }
    return nil
  }

  /// 〔2022〕209号
  private static func documentNumber(at start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    var end = start + 1
    while end < scalars.count, scalars[end].isDecimalDigit { end += 1 }
    guard end > start + 1, end < scalars.count, scalars[end] == "〕" else { return nil }
    end += 1
    let number = end
    while end < scalars.count, scalars[end].isDecimalDigit { end += 1 }
    return end > number && end < scalars.count && scalars[end] == "号" ? end + 1 : nil
  }

  /// 1250, 1,000, 1.5, and days as 2024年6月21日.
  private static func number(at start: Int, in scalars: [Unicode.Scalar]) -> Int {
    func digits(_ position: Int) -> Int {
      var end = position
      while end < scalars.count, scalars[end].isDecimalDigit { end += 1 }
      return end
    }
    func has(_ mark: Unicode.Scalar, _ position: Int) -> Bool { position < scalars.count && scalars[position] == mark }
    var end = digits(start)
    while has(",", end), digits(end + 1) == end + 4 { end += 4 }
    if has(".", end), digits(end + 1) > end + 1 { end = digits(end + 1) }
    if has("年", end), case let month = digits(end + 1), month > end + 1, has("月", month) {
      let day = digits(month + 1)
      return day > month + 1 && has("日", day) ? day + 1 : month + 1
    }
    return end
  }
}
