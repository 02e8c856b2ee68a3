@_spi(_Unicode) internal import Swift

/// Text in the form in which search compares it.
///
/// The text is composed (NFC); then each scalar by itself is folded to half width, put in lower case, replaced by its
/// simplified form (``SimplifiedForms``) or by the one mark that stands for all of its kind (``mark(for:)``), or dropped
/// where it is white space, an invisible mark or a variation selector. Since every scalar is mapped by itself, any
/// stretch of a composed text becomes a stretch of its normalised text: a literal part can always be found.
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
    case 0x4E00...0x9FFF: scalars.append(SimplifiedForms.form(of: scalar))
    case 0x21...0x40, 0x61...0x7A, 0x3002, 0x300A, 0x300B: scalars.append(scalar)
    case 0x41...0x5A: scalars.append(scalar + 0x20)
    case 0xFF01...0xFF5E: foldWide(scalar, into: &scalars)
    default: foldRare(scalar, into: &scalars)
    }
  }

  private static func foldWide(_ scalar: UInt32, into scalars: inout [UInt32]) {
    fold(scalar - 0xFEE0, into: &scalars)
  }

  private static func foldRare(_ value: UInt32, into scalars: inout [UInt32]) {
    if let mark = mark(for: value) {
      scalars.append(mark)
      return
    }
    guard let scalar = Unicode.Scalar(value), !scalar.isSpace, !scalar.isInvisible, !isVariationSelector(value) else {
      return
    }
    if scalar.properties.changesWhenLowercased {
      scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars.lazy.map(\.value))
    } else {
      scalars.append(value)
    }
  }

  /// The mark that stands for all of its kind: brackets but 《》 and <> are round, quotes straight, dashes and tildes `-`,
  /// 、 is a comma, dots in the middle are ·.
  private static func mark(for value: UInt32) -> UInt32? {
    switch value {
    case 0x5B, 0x7B, 0x3010, 0x3014, 0x3016, 0x3018: 0x28  // [ { 【 〔 〖 〘
    case 0x5D, 0x7D, 0x3011, 0x3015, 0x3017, 0x3019: 0x29  // ] } 】 〕 〗 〙
    case 0x3008: 0x300A  // 〈
    case 0x3009: 0x300B  // 〉
    case 0x201C...0x201F, 0x300C...0x300F, 0x301D...0x301F: 0x22  // “ ” „ ‟ 「 」 『 』 〝 〞 〟
    case 0x2018...0x201B: 0x27  // ‘ ’ ‚ ‛
    case 0x7E, 0x2010...0x2015, 0x2212, 0x223C, 0x301C: 0x2D  // ~ ‐ ‑ ‒ – — ― − ∼ 〜
    case 0x3001, 0xFF64: 0x2C  // 、
    case 0xFF61: 0x3002  // 。
    case 0x2022, 0x2027, 0x2219, 0x22C5, 0x30FB, 0xFF65: 0xB7  // • ‧ ∙ ⋅ ・
    default: nil
    }
  }

  private static func isVariationSelector(_ value: UInt32) -> Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
  }
}
