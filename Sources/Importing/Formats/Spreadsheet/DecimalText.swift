/// A number as decimal digits, so that nothing is lost or added where it is shown: 15 digits count, as in Excel.
struct DecimalText {
  private let isNegative: Bool
  /// The digits without zeros at either end; empty for zero.
  private var digits: [UInt8]
  /// The power of ten of the digit behind the last one: 12.5 is 125 with -1.
  private var exponent: Int
  /// The number as the machine has it.
  let value: Double

  /// Reads a number; `nil` where it is none, or not finite.
  init?(_ text: String) {
    guard let value = Double(text), value.isFinite, abs(value) < 1e300 else { return nil }
    self.value = value
    let parts = "\(abs(value))".lowercased().split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let fraction = mantissa.count > 1 ? mantissa[1] : ""
    digits = (Array(mantissa[0].utf8) + Array(fraction.utf8)).map { $0 - 0x30 }
    exponent = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) - fraction.utf8.count
    isNegative = value < 0
    trim()
    if digits.count > 15 { round(dropping: digits.count - 15) }
  }

  private mutating func trim() {
    digits = Array(digits.drop { $0 == 0 })
    while digits.last == 0 {
      digits.removeLast()
      exponent += 1
    }
    if digits.isEmpty { exponent = 0 }
  }

  /// Takes digits away at the end and rounds half up.
  private mutating func round(dropping count: Int) {
    guard count > 0 else { return }
    guard count <= digits.count else {
      digits = []
      exponent = 0
      return
    }
    let goesUp = digits[digits.count - count] >= 5
    digits.removeLast(count)
    exponent += count
    if goesUp {
      var position = digits.count - 1
      while position >= 0, digits[position] == 9 {
        digits[position] = 0
        position -= 1
      }
      if position >= 0 { digits[position] += 1 } else { digits.insert(1, at: 0) }
    }
    trim()
  }

  /// The number without exponent and without zeros that say nothing.
  var text: String { text(decimals: nil) }

  /// The number times 100 with a fixed number of decimals, and %.
  func percent(decimals: Int) -> String {
    var scaled = self
    scaled.exponent += 2
    return scaled.text(decimals: decimals) + "%"
  }

  /// The number as a whole one with at least `width` digits, or `nil` where it is none.
  func padded(_ width: Int) -> String? {
    guard exponent >= 0, !isNegative else { return nil }
    let text = text
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }

  private func text(decimals: Int?) -> String {
    var shown = self
    if let decimals { shown.round(dropping: -shown.exponent - decimals) }
    var all = shown.digits.map { $0 + 0x30 } + Array(repeating: 0x30, count: max(0, shown.exponent))
    var places = max(0, -shown.exponent)
    if let decimals, decimals > places {
      all += Array(repeating: 0x30, count: decimals - places)
      places = decimals
    }
    if all.count <= places { all = Array(repeating: 0x30, count: places + 1 - all.count) + all }
    let sign = isNegative && !shown.digits.isEmpty ? "-" : ""
    let whole = sign + String(decoding: all.dropLast(places), as: UTF8.self)
    return places == 0 ? whole : whole + "." + String(decoding: all.suffix(places), as: UTF8.self)
  }
}
