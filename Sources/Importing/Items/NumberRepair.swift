/// Item numbers in which the digits of an older number were left behind by tracked changes: （143） is 14 over 13.
enum NumberRepair {
  /// The older number whose digits follow the expected one, or `nil` where the digits are no such pair.
  ///
  /// The digits must begin with the expected number and go on with what the older number did not share with it. The
  /// number after it settles what is meant: where it goes on from the digits as printed, nothing is damaged.
  static func olderNumber(digits: String, expected: Int, next: Int?) -> Int? {
    let expectedDigits = String(expected)
    guard digits.hasPrefix(expectedDigits), digits.count > expectedDigits.count else { return nil }
    if let printed = Int(digits), let next, next == printed + 1 { return nil }
    let left = digits.dropFirst(expectedDigits.count)
    let candidates = (0...expectedDigits.count).compactMap { shared in
      Int(String(expectedDigits.prefix(shared)) + left)
    }
    return candidates.filter { $0 <= expected }.max()
  }
}
