/// Names made comparable: names that differ in width and spacing alone are one.
public enum NameKey {
  /// The name with full-width letters, digits and marks in their half-width form and without spaces and invisible marks.
  public static func normalised(_ name: String) -> String {
    var key = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where !scalar.isSpace && !scalar.isInvisible {
      key.append(scalar.halfWidth)
    }
    return String(key)
  }
}
