internal import HanText

/// Text compared as people read it: the width of characters and spaces do not count.
enum LooseText {
  /// The text without spaces, in half-width forms, with every kind of angle bracket as 〈〉.
  static func key(_ text: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.isSpace {
      switch scalar {
      case "＜", "<", "《", "〈": key.append("〈")
      case "＞", ">", "》", "〉": key.append("〉")
      default: key.append(scalar.halfWidth)
      }
    }
    return String(key)
  }
}
