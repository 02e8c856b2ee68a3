internal import HanText

/// The lines around a table: 表1 …, 注：….
public enum TableText {
  /// Whether a line begins with 表 and a number.
  public static func isNumbered(_ text: String) -> Bool {
    let key = NameKey.normalised(text).unicodeScalars
    guard key.first == "表", let next = key.dropFirst().first else { return false }
    return next.isDecimalDigit || ChineseNumeral.contains(next)
  }

  /// Whether two captions are one: width of characters and spaces do not count.
  public static func isSame(_ left: String, _ right: String) -> Bool {
    NameKey.normalised(left) == NameKey.normalised(right)
  }

  /// Whether a line begins with 注： or 备注：, numbered or not.
  public static func isNote(_ text: String) -> Bool {
    var key = NameKey.normalised(text).unicodeScalars[...]
    if key.first == "备" { key = key.dropFirst() }
    guard key.first == "注" else { return false }
    return key.dropFirst().drop(while: \.isDecimalDigit).first == ":"
  }
}
