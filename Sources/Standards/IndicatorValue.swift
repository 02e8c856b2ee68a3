internal import HanText

/// A value of an indicator as its table prints it, and what can be read of it.
public struct IndicatorValue: Sendable, Hashable {
  /// How a value bounds what is measured.
  public enum Comparator: String, Sendable, Hashable, Codable {
    /// No more is said than the number.
    case equal = "="
    /// ≥98, 95以上, 不低于90
    case atLeast = ">="
    /// >50
    case above = ">"
    /// ≤5, 5以内
    case atMost = "<="
    /// ＜4
    case below = "<"
  }

  /// The head of its column: 2025年目标.
  public let column: String
  /// The year the head names.
  public let year: Int?
  /// Whether the column holds what is aimed at.
  public let isTarget: Bool
  /// The text as printed: 99.5以上, ＜4, [85].
  public let text: String
  /// How the number bounds; `nil` where no single number can be read.
  public let comparator: Comparator?
  /// The number, in the indicator's unit; `nil` where no single number can be read.
  public let value: Double?
  /// Whether the value stands in square brackets, as sums over years do.
  public let isCumulative: Bool

  /// The value of a cell.
  init(column: String, isTarget: Bool, text: String) {
    self.column = column
    year = Self.year(in: column)
    self.isTarget = isTarget
    self.text = text
    var rest = NameKey.normalised(text).unicodeScalars[...]
    isCumulative = rest.first == "[" && rest.last == "]"
    if isCumulative { rest = rest.dropFirst().dropLast() }
    let before = Self.takeWords(&rest, Self.wordsBefore)
    let number = Self.takeNumber(&rest)
    let after = number == nil ? nil : Self.bound(behind: rest)
    value = after == nil ? nil : number
    comparator = after == nil ? nil : before ?? after
  }

  private static let wordsBefore: [(String, Comparator?)] = [
    ("保持在", nil), ("保持", nil), ("控制在", nil), ("稳定在", nil), ("达到", nil), ("达", nil),
    (">=", .atLeast), ("≥", .atLeast), ("<=", .atMost), ("≤", .atMost), (">", .above), ("<", .below), ("=", .equal),
    ("不低于", .atLeast), ("不少于", .atLeast), ("不高于", .atMost), ("不超过", .atMost), ("高于", .above), ("大于", .above),
    ("超过", .above), ("低于", .below), ("小于", .below),
  ]
  private static let wordsAfter: [(String, Comparator)] = [
    ("及以上", .atLeast), ("以上", .atLeast), ("及以下", .atMost), ("以下", .atMost), ("以内", .atMost), ("左右", .equal),
  ]

  /// Takes the words before a number; the last that bounds counts.
  private static func takeWords(
    _ rest: inout Substring.UnicodeScalarView, _ words: [(String, Comparator?)]
  ) -> Comparator? {
    var found: Comparator?
    while let (word, comparator) = words.first(where: { rest.starts(with: $0.0.unicodeScalars) }) {
      rest = rest.dropFirst(word.unicodeScalars.count)
      found = comparator ?? found
    }
    return found
  }

  /// Takes a number with at most one point; commas between thousands are passed over.
  private static func takeNumber(_ rest: inout Substring.UnicodeScalarView) -> Double? {
    var digits = ""
    while let first = rest.first {
      if first.isDecimalDigit || first == "." || (first == "-" && digits.isEmpty) {
        digits.unicodeScalars.append(first)
      } else if first != "," || digits.isEmpty || rest.dropFirst().first?.isDecimalDigit != true {
        break
      }
      rest = rest.dropFirst()
    }
    return Double(digits).flatMap { $0.isFinite ? $0 : nil }
  }

  /// What the text behind a number says; `nil` where it holds more than a unit and one word.
  private static func bound(behind rest: Substring.UnicodeScalarView) -> Comparator? {
    let text = String(Substring(rest))
    let (word, comparator) = wordsAfter.first { text.hasSuffix($0.0) } ?? ("", .equal)
    let unit = text.unicodeScalars.dropLast(word.unicodeScalars.count)
    let isUnit = unit.count <= 6 && unit.allSatisfy { $0.isHan || $0 == "%" || $0 == "‰" || $0.properties.isAlphabetic }
    return isUnit ? comparator : nil
  }

  /// The first year of four digits in a head.
  static func year(in head: String) -> Int? {
    let runs = head.foldingWidth.unicodeScalars.split { !$0.isDecimalDigit }
    return runs.compactMap { $0.count == 4 ? Int(String(Substring($0))) : nil }.first { (1900...2199).contains($0) }
  }
}
