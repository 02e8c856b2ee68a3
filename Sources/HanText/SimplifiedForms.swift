/// The ordinary forms of traditional and variant characters (養 → 养), as Unihan has them; see `Scripts/han_tables.py`.
public enum SimplifiedForms {
  private static let first: UInt32 = 0x4E00

  /// The form of each character from U+4E00 to U+9FFF.
  private static let forms: [UInt16] = {
    var forms = (UInt16(first)...0x9FFF).map { $0 }
    var traditional: UInt32?
    for scalar in table.unicodeScalars where scalar.value >= first {
      if let key = traditional {
        forms[Int(key - first)] = UInt16(truncatingIfNeeded: scalar.value)
        traditional = nil
      } else {
        traditional = scalar.value
      }
    }
    return forms
  }()

  /// The ordinary form of a scalar; the scalar itself where it has no other.
  @inline(__always)
  public static func form(of scalar: UInt32) -> UInt32 {
    guard scalar >= first, scalar <= 0x9FFF else { return scalar }
    return UInt32(forms[Int(scalar - first)])
  }

  /// Every character that has another form, in ascending order.
  public static var traditional: [UInt32] {
    (first...0x9FFF).filter { form(of: $0) != $0 }
  }
}
