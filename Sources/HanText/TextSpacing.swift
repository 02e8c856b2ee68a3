/// Spaces inside Chinese text: which belong to it and which a page setting left there.
public enum TextSpacing {
  /// The text without the spaces that page setting leaves around digits, Latin letters and punctuation.
  ///
  /// A run of spaces of any width becomes one space between two Han characters, where documents print it on purpose
  /// (浙江省民政厅 浙江省财政厅关于…), and between two characters that are not Chinese; elsewhere it goes.
  public static func closed(_ text: String) -> String {
    var closed = String.UnicodeScalarView()
    var hasPendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.isSpace {
        hasPendingSpace = true
        continue
      }
      if hasPendingSpace, let last = closed.last, keepsSpace(between: last, and: scalar) { closed.append(" ") }
      hasPendingSpace = false
      closed.append(scalar)
    }
    return String(closed)
  }

  /// The text without any space.
  public static func removed(_ text: some StringProtocol) -> String {
    guard text.unicodeScalars.contains(where: \.isSpace) else { return String(text) }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.isSpace { kept.append(scalar) }
    return String(kept)
  }

  /// The names that stand side by side in a line: 衢州市教育局   衢州市民政局.
  ///
  /// A name whose characters are set apart (嘉 兴 市 教 育 局) is closed; it counts as one name between gaps of two
  /// spaces or more.
  public static func columns(_ line: String) -> [String] {
    gaps(line).flatMap { piece -> [String] in
      let parts = piece.split(whereSeparator: { $0.unicodeScalars.allSatisfy(\.isSpace) }).map(String.init)
      let isLetterSpaced = parts.count > 1 && parts.allSatisfy { $0.unicodeScalars.count == 1 }
      return isLetterSpaced ? [parts.joined()] : parts
    }
  }

  private static func keepsSpace(between left: Unicode.Scalar, and right: Unicode.Scalar) -> Bool {
    (left.isHan && right.isHan) || (!left.isChinese && !right.isChinese)
  }

  /// The pieces between runs of at least two spaces.
  private static func gaps(_ line: String) -> [String] {
    var pieces: [String] = []
    var current = String.UnicodeScalarView()
    var spaces = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      if scalar.isSpace {
        spaces.append(scalar)
        continue
      }
      if spaces.count > 1 || (current.isEmpty && !spaces.isEmpty) {
        pieces.append(String(current))
        current = String.UnicodeScalarView()
      } else {
        current.append(contentsOf: spaces)
      }
      spaces = String.UnicodeScalarView()
      current.append(scalar)
    }
    pieces.append(String(current))
    return pieces.filter { !$0.isEmpty }
  }
}
