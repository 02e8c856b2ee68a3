@_spi(_Unicode) internal import Swift

/// Text in the form in which search compares it.
///
/// The text is composed (NFC); then each scalar by itself is folded to half width, put in lower case, or dropped where
/// it is white space, an invisible mark or a variation selector. Since every scalar is mapped by itself, any stretch
/// of a composed text becomes a stretch of its normalised text: a literal part can always be found.
/// `Templates/assets/search-text.js` does the same; both are held to `Tests/Golden/Search/normalisation.json`.
public enum SearchText {
  /// The scalars of the normalised text.
  public static func normalised(_ text: String) -> [UInt32] {
    var scalars: [UInt32] = []
    let bytes = Array(text.utf8)
    append(bytes, in: 0..<bytes.count, to: &scalars)
    return scalars
  }

  /// Appends the normalised scalars of a stretch of valid UTF-8. Far faster than going through `String`.
  public static func append(_ bytes: [UInt8], in range: Range<Int>, to scalars: inout [UInt32]) {
    let start = scalars.count
    var position = range.lowerBound
    while position < range.upperBound {
      let scalar = decode(bytes, &position, end: range.upperBound)
      if mayNeedComposing(scalar) {
        scalars.removeSubrange(start...)
        for composed in String(decoding: bytes[range], as: UTF8.self)._nfc { fold(composed.value, into: &scalars) }
        return
      }
      fold(scalar, into: &scalars)
    }
  }

  @inline(__always)
  private static func decode(_ bytes: [UInt8], _ position: inout Int, end: Int) -> UInt32 {
    let first = UInt32(bytes[position])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard position + length <= end else {
      position = end
      return 0xFFFD
    }
    defer { position += length }
    func tail(_ offset: Int) -> UInt32 { UInt32(bytes[position + offset] & 0x3F) }
    switch length {
    case 1: return first
    case 2: return (first & 0x1F) << 6 | tail(1)
    case 3: return (first & 0x0F) << 12 | tail(1) << 6 | tail(2)
    default: return (first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
    }
  }

  /// Whether composing could change a text that holds this scalar. The ranges excepted hold neither combining marks
  /// nor scalars with a canonical decomposition that composing would not restore.
  @inline(__always)
  private static func mayNeedComposing(_ scalar: UInt32) -> Bool {
    if scalar < 0x300 { return false }
    switch scalar {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2F7FF: return false
    case 0x3000...0x3029, 0x3030...0x3096, 0x30A0...0x33FF, 0xFF00...0xFFEF: return false
    case 0x2010...0x2027, 0x2030...0x205E, 0x2150...0x2189, 0x2460...0x25FF: return false
    default: return true
    }
  }

  @inline(__always)
  private static func fold(_ scalar: UInt32, into scalars: inout [UInt32]) {
    switch scalar {
    case 0x4E00...0x9FFF, 0x21...0x40, 0x5B...0x7E, 0x3001...0x3029: scalars.append(scalar)
    case 0x41...0x5A: scalars.append(scalar + 0x20)
    case 0xFF01...0xFF5E: foldRare(scalar - 0xFEE0, into: &scalars)
    default: foldRare(scalar, into: &scalars)
    }
  }

  private static func foldRare(_ value: UInt32, into scalars: inout [UInt32]) {
    guard let scalar = Unicode.Scalar(value), !scalar.isSpace, !scalar.isInvisible, !isVariationSelector(value) else {
      return
    }
    if scalar.properties.changesWhenLowercased {
      scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars.lazy.map(\.value))
    } else {
      scalars.append(value)
    }
  }

  private static func isVariationSelector(_ value: UInt32) -> Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
  }
}
