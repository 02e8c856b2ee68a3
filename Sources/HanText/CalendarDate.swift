/// A day of the Gregorian calendar that exists, without time or zone.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day, or `nil` where the calendar has none such (2024-02-30).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY-MM-DD`; a day that does not exist gives `nil`.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2 else { return nil }
    guard let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day as `YYYY-MM-DD`.
  public var iso: String {
    "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  /// The day as running text writes it, Arabic and without leading zeros: 2024年6月21日 (GB/T 9704-2012, 7.3.5.4).
  public var chinese: String { "\(year)年\(month)月\(day)日" }

  /// The order of the calendar.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CalendarDate: Codable {
  /// Decodes `YYYY-MM-DD`. Throws `DecodingError` for a day that does not exist.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let date = CalendarDate(iso: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a day: \(text)"))
    }
    self = date
  }

  /// Encodes as `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}

extension CalendarDate {
  /// The days that a text writes as 2024年6月21日 or 二〇一〇年七月五日, in order; spaces inside, digits of either width and
  /// the shapes in use for 〇 (○, 零, O) are read. A day that does not exist is passed over.
  public static func all(in text: String) -> [CalendarDate] {
    guard text.unicodeScalars.contains("日") else { return [] }
    var found: [CalendarDate] = []
    var numbers: [Int] = []
    var run = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isNumeral(scalar) {
        if run.count < 8 { run.append(scalar.halfWidth) }
      } else if !scalar.isSpace {
        switch (scalar, numbers.count, value(of: String(run))) {
        case ("年", _, let value?): numbers = [value]
        case ("月", 1, let value?): numbers.append(value)
        case ("日", 2, let value?):
          if let date = CalendarDate(year: numbers[0], month: numbers[1], day: value) { found.append(date) }
          numbers = []
        default: numbers = []
        }
        run = String.UnicodeScalarView()
      }
    }
    return found
  }

  /// Whether a character can stand in a year, a month or a day.
  public static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDecimalDigit || zeros.contains(scalar) || hanDigits.contains(scalar) || scalar == "十"
  }

  private static let zeros = "〇○零Ｏ".unicodeScalars
  private static let hanDigits = "一二三四五六七八九".unicodeScalars

  /// The value of 2024, 二〇一〇 or 二十一.
  private static func value(of run: String) -> Int? {
    if run.unicodeScalars.contains("十") { return ChineseNumeral.value(of: run) }
    var digits = ""
    for scalar in run.unicodeScalars {
      if zeros.contains(scalar) || scalar == "O" {
        digits += "0"
      } else if let place = hanDigits.firstIndex(of: scalar) {
        digits += String(hanDigits.distance(from: hanDigits.startIndex, to: place) + 1)
      } else {
        digits += String(scalar)
      }
    }
    return Int(digits)
  }
}
