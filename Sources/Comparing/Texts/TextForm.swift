internal import HanText

/// How two texts differ whose words and numbers are the same.
public enum TextForm: String, Sendable, Hashable, CaseIterable {
  /// Other spaces.
  case spacing
  /// Other line breaks.
  case lineBreaks
  /// Characters of other width: （ and (.
  case width
  /// Other punctuation.
  case punctuation

  /// In what two texts differ, or `nil` where their words or numbers do. Equal texts differ in nothing.
  public static func differences(_ old: String, _ new: String) -> [TextForm]? {
    guard substance(old) == substance(new) else { return nil }
    var found: [TextForm] = []
    if layout(old, { $0.isSpace && !$0.isLineEnd }) != layout(new, { $0.isSpace && !$0.isLineEnd }) {
      found.append(.spacing)
    }
    if layout(old, \.isLineEnd) != layout(new, \.isLineEnd) { found.append(.lineBreaks) }
    let (oldMarks, newMarks) = (marks(old), marks(new))
    if oldMarks != newMarks {
      let folded = (oldMarks.map(\.halfWidth), newMarks.map(\.halfWidth))
      found.append(folded.0 == folded.1 ? .width : .punctuation)
    }
    return found
  }

  /// The words and numbers of a text alone. A point inside a number and the dash of a range belong to it.
  static func substance(_ text: String) -> [Unicode.Scalar] {
    let scalars = Array(text.unicodeScalars)
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(scalars.count)
    for position in scalars.indices {
      let scalar = scalars[position].halfWidth
      if scalar.isSpace || scalar.isInvisible { continue }
      if scalar.value < 0x80 ? scalar.properties.isAlphabetic || scalar.isDecimalDigit : scalar.isHan {
        kept.append(scalar)
      } else if position > 0, position + 1 < scalars.count, scalars[position - 1].isDecimalDigit,
        scalars[position + 1].isDecimalDigit
      {
        kept.append("-–—~～".unicodeScalars.contains(scalar) ? "-" : scalar == "\u{FF0E}" ? "." : scalar)
      } else if !isPunctuation(scalar) {
        kept.append(scalar)
      }
    }
    return kept
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if "%‰/".unicodeScalars.contains(scalar) { return false }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  /// Behind how many other characters each of the characters asked for stands.
  private static func layout(_ text: String, _ isAsked: (Unicode.Scalar) -> Bool) -> [Int] {
    var places: [Int] = []
    var count = 0
    for scalar in text.unicodeScalars {
      if isAsked(scalar) {
        places.append(count)
      } else if !scalar.isSpace && !isPunctuation(scalar.halfWidth) {
        count += 1
      }
    }
    return places
  }

  private static func marks(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.isSpace }
  }
}
