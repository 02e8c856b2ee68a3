/// What tells texts apart without keeping them: two digests of 64 bits (FNV-1a), so that two texts of a corpus do not meet
/// by chance.
public struct TextDigest: Sendable, Hashable {
  private var first: UInt64 = 0xCBF2_9CE4_8422_2325
  private var second: UInt64 = 0x9AE1_6A3B_2F90_404F

  /// The digest of texts in order.
  public init(_ texts: some Sequence<String>) {
    for text in texts {
      for byte in text.utf8 { add(byte) }
      add(0)
    }
  }

  /// Ten hexadecimal digits of it, for files that people write.
  public var text: String {
    let digits = String(first ^ (second &* 31), radix: 16)
    return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(10))
  }

  private mutating func add(_ byte: UInt8) {
    first = (first ^ UInt64(byte)) &* 0x100_0000_01B3
    second = (second ^ UInt64(byte)) &* 0xD6E8_FEB8_6659_FD93
    second ^= second >> 29
  }
}
