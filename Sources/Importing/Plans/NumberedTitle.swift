internal import HanText

/// The title of a box or a table behind its number: 专栏1 …, 表2 ….
enum NumberedTitle {
  /// A title with the space behind its number that the document prints.
  ///
  /// Elsewhere a space between a digit and a Chinese character is one of page setting; here it separates.
  static func spaced(_ title: String, asIn printed: String) -> String {
    let scalars = title.unicodeScalars
    guard let end = numberEnd(of: title), let printedEnd = numberEnd(of: printed),
      end < scalars.endIndex, !scalars[end].isSpace, scalars[end].isHan || "“《".unicodeScalars.contains(scalars[end]),
      printedEnd < printed.unicodeScalars.endIndex, printed.unicodeScalars[printedEnd].isSpace
    else { return title }
    return String(title[..<end]) + " " + String(title[end...])
  }

  /// Where the number ends; `nil` where there is none.
  private static func numberEnd(of title: String) -> String.Index? {
    guard let word = ["专栏", "表"].first(where: title.hasPrefix) else { return nil }
    let rest = title.unicodeScalars.dropFirst(word.unicodeScalars.count).drop(while: \.isSpace)
    let number = rest.prefix { $0.isDecimalDigit || ChineseNumeral.contains($0) }
    return number.isEmpty ? nil : number.endIndex
  }
}
