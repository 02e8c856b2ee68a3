/// What the bytes of a file show about its encoding, counted in one pass.
struct EncodingSigns {
  /// The offset of the first zero byte.
  private(set) var firstZero: Int?
  /// The offset of the first byte that is not part of well-formed UTF-8.
  private(set) var firstInvalid: Int?
  /// The number of Chinese characters that are well-formed UTF-8.
  private var chinese = 0
  /// The number of other characters beyond ASCII that are well-formed UTF-8.
  private var foreign = 0
  /// The number of places where the bytes are no UTF-8.
  private var breaks = 0

  init(_ bytes: [UInt8]) {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        if byte == 0 && firstZero == nil { firstZero = offset }
        offset += 1
      } else if let width = Self.sequenceWidth(bytes, at: offset) {
        if width == 3 && (0xE3...0xE9).contains(byte) || byte == 0xEF { chinese += 1 } else { foreign += 1 }
        offset += width
      } else {
        if firstInvalid == nil { firstInvalid = offset }
        breaks += 1
        offset += 1
      }
    }
  }

  /// Whether text that is not valid UTF-8 is UTF-8 with damage. In text of another encoding nearly every character is
  /// a break, and what is well-formed by chance is seldom Chinese.
  var isRatherUTF8: Bool { chinese > 0 && chinese >= breaks || chinese + foreign > 8 * breaks }

  /// Whether the bytes look like Chinese in GB 18030: most characters beyond ASCII are among the 3755 common ones of
  /// GB 2312 or its marks.
  func isRatherGB(_ bytes: [UInt8]) -> Bool {
    var common = 0
    var rare = 0
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte >= 0x80 else {
        offset += 1
        continue
      }
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
      let isCommon = next >= 0xA1 && ((0xA1...0xA3).contains(byte) || (0xB0...0xD7).contains(byte))
      if isCommon { common += 1 } else { rare += 1 }
      offset += (0x30...0x39).contains(next) ? 4 : next >= 0x40 ? 2 : 1
    }
    return common > 0 && common * 10 >= (common + rare) * 6
  }

  /// The order of bytes in which a file without byte order mark is UTF-16 text beyond doubt, or `nil`.
  func wideEncoding(of bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 4 else { return nil }
    let units = bytes.count / 2
    let little = Self.plausibleUnits(bytes, high: 1)
    let big = Self.plausibleUnits(bytes, high: 0)
    let (best, other) = (max(little, big), min(little, big))
    guard best * 10 >= units * 9, other * 10 <= units * 8 || best == units && other < units else { return nil }
    return little > big ? .utf16LittleEndian : .utf16BigEndian
  }

  /// The number of units of 16 bits that Chinese documents are made of.
  private static func plausibleUnits(_ bytes: [UInt8], high: Int) -> Int {
    var count = 0
    for offset in stride(from: 0, to: bytes.count - 1, by: 2) {
      let unit = UInt16(bytes[offset + high]) << 8 | UInt16(bytes[offset + 1 - high])
      switch unit {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x4E00...0x9FA5, 0x3000...0x301F, 0xFF01...0xFF5E, 0x2010...0x2027,
        0xA0...0xFF, 0x2460...0x2473:
        count += 1
      default: break
      }
    }
    return count
  }

  /// The length of the well-formed sequence beyond ASCII at an offset, or `nil` (Unicode, table 3-7).
  @inline(__always)
  private static func sequenceWidth(_ bytes: [UInt8], at offset: Int) -> Int? {
    let first = bytes[offset]
    let width = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard width > 0, offset + width <= bytes.count else { return nil }
    let second = bytes[offset + 1]
    let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest else { return nil }
    for next in (offset + 2)..<max(offset + 2, offset + width) where bytes[next] & 0xC0 != 0x80 { return nil }
    return width
  }
}
