internal import HanText

/// A word of a page with its box, in points from the upper left corner.
struct PageWord: Sendable, Hashable {
  /// The characters.
  var text: String
  /// The left edge.
  var left: Double
  /// The right edge.
  var right: Double
  /// The upper edge.
  var top: Double
  /// The lower edge.
  var bottom: Double

  /// The middle of the height, by which words of a line are told: the edges depend on the face.
  var middle: Double { (top + bottom) / 2 }

  /// The width of a full-width character, from the word's own; `nil` where it has none.
  var em: Double? {
    var halves = 0
    var isWide = false
    for scalar in text.unicodeScalars {
      isWide = isWide || scalar.isChinese
      halves += scalar.isChinese ? 2 : 1
    }
    return isWide && halves > 0 ? (right - left) * 2 / Double(halves) : nil
  }
}
