/// How a cell shows numbers: its number format, as far as days, times, percent and leading zeros go.
struct CellFormat {
  /// The format as the workbook has it.
  let code: String
  private let pieces: [CellFormatPiece]
  private let isDate: Bool
  private let percentDecimals: Int?
  private let padding: Int?

  /// Whether no number is shown at all (`;;;`).
  let hidesNumbers: Bool

  /// Reads a format; of its sections only the first counts.
  init(_ code: String) {
    self.code = code
    let section = CellFormatPiece.firstSection(of: code)
    pieces = CellFormatPiece.pieces(of: section)
    hidesNumbers = section.isEmpty && code.contains(";")
    isDate = pieces.contains { if case .field = $0 { true } else { false } }
    let plain = pieces.compactMap { if case .other(let scalar) = $0 { scalar } else { nil } }
    let decimals = plain.drop { $0 != "." }.dropFirst().prefix { $0 == "0" || $0 == "#" || $0 == "?" }
    percentDecimals = plain.contains("%") && !isDate ? decimals.filter { $0 == "0" }.count : nil
    padding = plain.count > 1 && plain.count == pieces.count && plain.allSatisfy { $0 == "0" } ? plain.count : nil
  }

  /// Whether the format puts words of its own around a number.
  var hasWords: Bool {
    guard !isDate else { return false }
    return pieces.contains { piece in
      if case .literal(let text) = piece { text.contains { !$0.isWhitespace } } else { false }
    }
  }

  /// The number as the cell shows it.
  func text(of number: DecimalText, startsIn1904: Bool) -> String {
    if isDate, let moment = CellMoment(serial: number.value, startsIn1904: startsIn1904) {
      return moment.text(pieces)
    }
    if let percentDecimals { return number.percent(decimals: min(15, percentDecimals)) }
    return padding.flatMap { number.padded(min(50, $0)) } ?? number.text
  }

  /// The formats that Excel knows by number (ECMA-376, 18.8.30); those that depend on the system are the Chinese ones,
  /// a day in the form of ISO 8601.
  static let builtIn: [Int: String] = [
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 14: "yyyy-mm-dd",
    15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss",
    22: "yyyy-mm-dd h:mm", 27: "yyyy年m月", 28: "m月d日", 29: "m月d日", 30: "yyyy-mm-dd", 31: "yyyy年m月d日", 32: "h时mm分",
    33: "h时mm分ss秒", 34: "yyyy年m月d日", 35: "yyyy年m月d日", 36: "yyyy年m月", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss",
    49: "@", 50: "yyyy年m月", 51: "m月d日", 52: "yyyy年m月", 53: "m月d日", 54: "m月d日", 55: "yyyy年m月d日", 56: "yyyy年m月d日",
    57: "yyyy年m月", 58: "m月d日",
  ]
}
