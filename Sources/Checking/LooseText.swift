internal import HanText

/// Text compared as people read it: the width of characters and spaces do not count.
enum LooseText {
  /// The key of the text as a name, with every kind of angle bracket as 〈〉.
  static func key(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.isSpace && !scalar.isInvisible { key.append(folded(scalar)) }
    return String(key)
  }

  /// A character as the key has it.
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.halfWidth {
    case "<", "《", "〈": "〈"
    case ">", "》", "〉": "〉"
    case let half: half
    }
  }
}
