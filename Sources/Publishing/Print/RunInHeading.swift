internal import HanText

/// The heading that a paragraph of a notice begins with: 一、抓紧制定实施标准。各县（市、区）要… (GB/T 9704-2012, 7.3.3).
struct RunInHeading: Equatable {
  /// 1 for 一、 and 2 for （一）; the levels below print in the face of the text and need no telling.
  var level: Int
  /// The mark and the sentence.
  var heading: String
  /// What follows; empty where the paragraph is all heading.
  var rest: String

  /// The longest sentence that passes for a heading, in characters: one line.
  static let longest = 28

  /// The heading of a paragraph; `nil` where it begins with no mark, or its first sentence is longer than a line.
  init?(_ paragraph: String) {
    guard let level = Self.level(of: paragraph), level <= 2 else { return nil }
    let scalars = paragraph.unicodeScalars
    let end = scalars.firstIndex(of: "。").map { scalars.index(after: $0) } ?? scalars.endIndex
    guard scalars[..<end].count <= Self.longest else { return nil }
    self.level = level
    heading = String(scalars[..<end])
    rest = String(scalars[end...])
  }

  /// The level that the mark of a text gives it: 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）.
  static func level(of text: String) -> Int? {
    var rest = text.unicodeScalars[...]
    let isBracketed = rest.first == "（" || rest.first == "("
    if isBracketed { rest = rest.dropFirst() }
    let mark = rest.prefix { isNumber($0) }
    guard let first = mark.first, let close = rest.dropFirst(mark.count).first else { return nil }
    let isArabic = first.properties.numericType == .decimal
    guard mark.allSatisfy({ ($0.properties.numericType == .decimal) == isArabic }) else { return nil }
    switch (isBracketed, isArabic) {
    case (false, false): return close == "、" ? 1 : nil
    case (true, false): return close == "）" || close == ")" ? 2 : nil
    case (false, true): return close == "." || close == "．" ? 3 : nil
    case (true, true): return close == "）" || close == ")" ? 4 : nil
    }
  }

  private static func isNumber(_ scalar: Unicode.Scalar) -> Bool {
    "一二三四五六七八九十百".unicodeScalars.contains(scalar) || scalar.properties.numericType == .decimal
  }
}
