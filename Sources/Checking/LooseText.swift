internal import HanText

/// Text compared as people read it: the width of characters and spaces do not count.
enum LooseText {
  /// The key of the text as a name, with every kind of angle bracket as 〈〉.
  static func key(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        NameKey.normalised(text).unicodeScalars.map { scalar in
          switch scalar {
          case "<", "《", "〈": "〈"
          case ">", "》", "〉": "〉"
          default: scalar
          }
        }))
  }
}
