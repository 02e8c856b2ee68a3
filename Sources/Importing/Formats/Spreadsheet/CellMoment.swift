/// A day and time as a cell stores them: days since the end of 1899, or since the start of 1904.
struct CellMoment {
  private let year: Int
  private let month: Int
  private let day: Int
  /// The day of the week from Sunday, 0.
  private let weekday: Int
  /// Seconds since the first day of the count.
  private let total: Int
  private var seconds: Int { total % 86_400 }

  /// A moment, or `nil` outside of 1900 to 9999.
  init?(serial: Double, startsIn1904: Bool) {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    total = Int((serial * 86_400).rounded())
    let count = total / 86_400 + (startsIn1904 ? 1_462 : 0)
    guard count < 2_958_466 else { return nil }
    weekday = (count + 6) % 7
    if count == 60 {  // the 29th of February 1900, which Excel has and the calendar has not
      (year, month, day) = (1900, 2, 29)
    } else if count == 0 {
      (year, month, day) = (1900, 1, 0)
    } else {
      (year, month, day) = Self.date(daysSince1970: count - 25_569 + (count < 60 ? 1 : 0))
    }
  }

  /// The day of the Gregorian calendar (H. Hinnant, chrono-compatible low-level date algorithms).
  private static func date(daysSince1970 days: Int) -> (Int, Int, Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The moment in a format.
  func text(_ pieces: [CellFormatPiece]) -> String {
    let hasHalves = pieces.contains { if case .field("am") = $0 { true } else { false } }
    return pieces.map { piece in
      switch piece {
      case .field(let name): field(name, hasHalves: hasHalves)
      case .literal(let text): text
      case .other("."), .other(","): ""
      case .other(let character): character == "@" || character == "0" ? "" : String(character)
      }
    }.joined()
  }

  private func field(_ name: String, hasHalves: Bool) -> String {
    let hour = seconds / 3_600
    let shownHour = hasHalves ? (hour + 11) % 12 + 1 : hour
    return switch name {
    case "y", "yy": padded(year % 100)
    case let name where name.hasPrefix("y"): String(year)
    case "m": String(month)
    case "mm": padded(month)
    case "mmm": String(Self.months[month - 1].prefix(3))
    case "mmmm": Self.months[month - 1]
    case "mmmmm": String(Self.months[month - 1].prefix(1))
    case "d": String(day)
    case "dd": padded(day)
    case "ddd": String(Self.days[weekday].prefix(3))
    case "aaa": Self.chineseDays[weekday]
    case "aaaa": "星期" + Self.chineseDays[weekday]
    case let name where name.hasPrefix("d"): Self.days[weekday]
    case "h": String(shownHour)
    case "hh": padded(shownHour)
    case "minute": String(seconds / 60 % 60)
    case "minutes": padded(seconds / 60 % 60)
    case "s": String(seconds % 60)
    case "ss": padded(seconds % 60)
    case "[h]": String(total / 3_600)
    case "[m]": String(total / 60)
    case "[s]": String(total)
    case "am": hour < 12 ? "AM" : "PM"
    default: name
    }
  }

  private func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  private static let chineseDays = ["日", "一", "二", "三", "四", "五", "六"]
}
