/// A number as a fraction in lowest terms: what documents write (0.05, 1/3, 15000) without the error of binary fractions.
public struct ExactNumber: Sendable, Hashable, Codable, Comparable {
  /// The numerator, which carries the sign.
  public let numerator: Int
  /// The denominator, at least 1.
  public let denominator: Int

  /// A whole number.
  public init(_ value: Int) {
    numerator = value
    denominator = 1
  }

  /// A fraction; `nil` where the denominator is not positive or a part is the least integer.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator > 0, numerator != .min else { return nil }
    let divisor = Self.greatestDivisor(abs(numerator), denominator)
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// Reads `1250`, `1.5` or `1,000`; `nil` for anything else and for more than 15 digits.
  public init?(decimal text: some StringProtocol) {
    var digits = 0
    var numerator = 0
    var denominator = 1
    var hasPoint = false
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39:
        digits += 1
        guard digits <= 15 else { return nil }
        numerator = numerator * 10 + Int(byte - 0x30)
        if hasPoint { denominator *= 10 }
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      case UInt8(ascii: ",") where !hasPoint: continue
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    self.init(numerator, over: denominator)
  }

  /// The nearest binary number, for other programs.
  public var double: Double { Double(numerator) / Double(denominator) }

  /// The number in digits: `1250`, `1.5`; a fraction that has no short decimal form as `1/3`.
  public var text: String {
    if denominator == 1 { return String(numerator) }
    var rest = denominator
    var power = 1
    while rest % 10 == 0 { rest /= 10 }
    while rest % 2 == 0 { rest /= 2 }
    while rest % 5 == 0 { rest /= 5 }
    guard rest == 1 else { return "\(numerator)/\(denominator)" }
    var places = 0
    while power % denominator != 0 {
      let next = power.multipliedReportingOverflow(by: 10)
      guard !next.overflow else { return "\(numerator)/\(denominator)" }
      power = next.partialValue
      places += 1
    }
    let scaled = abs(numerator).multipliedReportingOverflow(by: power / denominator)
    guard !scaled.overflow else { return "\(numerator)/\(denominator)" }
    let digits = String(scaled.partialValue)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (numerator < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// The product; `nil` where it is too large.
  public func times(_ other: ExactNumber) -> ExactNumber? {
    let upper = numerator.multipliedReportingOverflow(by: other.numerator)
    let lower = denominator.multipliedReportingOverflow(by: other.denominator)
    return upper.overflow || lower.overflow ? nil : ExactNumber(upper.partialValue, over: lower.partialValue)
  }

  /// The product with a fraction of small whole numbers; `nil` where it is too large.
  public func times(_ factor: Int, over divisor: Int = 1) -> ExactNumber? {
    ExactNumber(factor, over: divisor).flatMap(times)
  }

  /// The sum with a small whole number; the number itself where the sum is too large.
  func plus(_ count: Int) -> ExactNumber {
    let part = count.multipliedReportingOverflow(by: denominator)
    let sum = numerator.addingReportingOverflow(part.partialValue)
    return part.overflow || sum.overflow ? self : ExactNumber(sum.partialValue, over: denominator) ?? self
  }

  /// By value.
  public static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }

  private static func greatestDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while left != 0 { (left, right) = (right % left, left) }
    return max(1, right)
  }
}
