/// The mark that numbers a heading or an item: 一、 （一） 1. （1） ① 第一章.
public struct Enumerator: Sendable, Hashable {
  /// The forms of marks, from the highest level of an official document down (GB/T 9704-2012, 7.3.3).
  public enum Form: String, Sendable, Codable, CaseIterable {
    /// 第一章, 第一节
    case chapter
    /// 一、
    case han
    /// （一）
    case bracketedHan
    /// 1. or 1、
    case decimal
    /// （1）
    case bracketedDecimal
    /// ①
    case circled
  }

  /// The form of the mark.
  public let form: Form
  /// The number the mark stands for.
  public let value: Int
  /// The mark as the document prints it, without spaces around it: `（1）`, `一、`.
  public let text: String
  /// What follows the mark, trimmed.
  public let rest: String
  /// The number of UTF-8 bytes of the line before what follows the mark.
  public let length: Int

  /// The greatest number that is taken for a mark: no document counts further.
  public static let greatestValue = 999_999

  /// The mark at the start of a line, or `nil`. Leading spaces, brackets of either width and spaces inside
  /// brackets are read.
  public init?(at line: some StringProtocol) {
    var scanner = Scanner(line)
    scanner.skipSpaces()
    guard let (form, value, text) = Self.scan(&scanner), value <= Self.greatestValue else { return nil }
    self.form = form
    self.value = value
    self.text = text
    scanner.skipSpaces()
    let following = Substring(scanner.rest)
    rest = LineJoining.trim(following)
    length = line.utf8.count - following.utf8.count
  }

  /// The mark at the start of a line where number `due` is expected: 7. in 7.3岁以下婴幼儿照护, which by itself could also
  /// begin with 7.3.
  public init?(at line: some StringProtocol, due: Int) {
    if let mark = Enumerator(at: line) {
      self = mark
      return
    }
    var scanner = Scanner(line)
    scanner.skipSpaces()
    let number = scanner.take(while: \.isDecimalDigit)
    guard Int(number.foldingWidth) == due, let mark = scanner.rest.first, mark == "." || mark == "．" else { return nil }
    scanner.advance()
    let following = Substring(scanner.rest)
    // 7.0—6岁 is a mark before a range; 2.3.1 goes on, 2.3% is a number.
    guard !scanner.take(while: \.isDecimalDigit).isEmpty, let next = scanner.rest.first,
      next.isHan || "—～－-".unicodeScalars.contains(next)
    else { return nil }
    form = .decimal
    value = due
    text = "\(number)\(mark)"
    rest = LineJoining.trim(following)
    length = line.utf8.count - following.utf8.count
  }

  private static func scan(_ scanner: inout Scanner) -> (Form, Int, String)? {
    guard let first = scanner.rest.first else { return nil }
    if let value = circledValue(first) {
      scanner.advance()
      return (.circled, value, String(first))
    }
    if first == "第" { return scanChapter(&scanner) }
    if first == "（" || first == "(" { return scanBracketed(&scanner) }
    if first.isDecimalDigit { return scanDecimal(&scanner) }
    if ChineseNumeral.contains(first) { return scanHan(&scanner) }
    return nil
  }

  private static func scanChapter(_ scanner: inout Scanner) -> (Form, Int, String)? {
    scanner.advance()
    let number = scanner.take { ChineseNumeral.contains($0) || $0.isDecimalDigit }
    guard let value = ChineseNumeral.value(of: number) ?? Int(number.foldingWidth) else { return nil }
    guard let unit = scanner.rest.first, "章节条篇编".unicodeScalars.contains(unit) else { return nil }
    scanner.advance()
    return (.chapter, value, "第\(number)\(unit)")
  }

  private static func scanBracketed(_ scanner: inout Scanner) -> (Form, Int, String)? {
    let open = scanner.rest.first ?? "("
    scanner.advance()
    scanner.skipSpaces()
    let number = scanner.take { ChineseNumeral.contains($0) || $0.isDecimalDigit }
    scanner.skipSpaces()
    guard !number.isEmpty, let close = scanner.rest.first, close == "）" || close == ")" else { return nil }
    scanner.advance()
    let text = "\(open)\(number)\(close)"
    if let value = Int(number.foldingWidth) { return (.bracketedDecimal, value, text) }
    return ChineseNumeral.value(of: number).map { (.bracketedHan, $0, text) }
  }

  private static func scanDecimal(_ scanner: inout Scanner) -> (Form, Int, String)? {
    let number = scanner.take(while: \.isDecimalDigit)
    guard let value = Int(number.foldingWidth), let mark = scanner.rest.first else { return nil }
    guard mark == "." || mark == "．" || mark == "、" else { return nil }
    scanner.advance()
    if let next = scanner.rest.first, next.isDecimalDigit { return nil }  // 2.5 is a number, not a mark
    return (.decimal, value, "\(number)\(mark)")
  }

  private static func scanHan(_ scanner: inout Scanner) -> (Form, Int, String)? {
    let number = scanner.take(while: ChineseNumeral.contains)
    guard scanner.rest.first == "、", let value = ChineseNumeral.value(of: number) else { return nil }
    scanner.advance()
    return (.han, value, "\(number)、")
  }

  private static func circledValue(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x2460...0x2473: Int(scalar.value) - 0x245F  // ① … ⑳
    case 0x3251...0x325F: Int(scalar.value) - 0x3251 + 21  // ㉑ … ㉟
    default: nil
    }
  }
}

/// Walks the scalars of a line from the left.
private struct Scanner {
  var rest: Substring.UnicodeScalarView

  init(_ text: some StringProtocol) {
    rest = Substring(text).unicodeScalars
  }

  mutating func advance() { rest = rest.dropFirst() }

  mutating func skipSpaces() { rest = rest.drop(while: \.isSpace) }

  mutating func take(while belongs: (Unicode.Scalar) -> Bool) -> String {
    let taken = rest.prefix(while: belongs)
    rest = rest[taken.endIndex...]
    return String(Substring(taken))
  }
}
