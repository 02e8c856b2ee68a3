/// Stretches of bytes, each stored once and known by a number from 0 in the order of arrival.
///
/// The hash is our own and unseeded, so nothing depends on the run.
struct ByteInterner: Sendable {
  /// All stretches, one behind the other.
  private(set) var bytes: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var hashes: [UInt32] = []
  private var slots: [UInt32]

  private static let free = UInt32.max

  /// An empty store with room for about `capacity` stretches before it grows.
  init(capacity: Int = 512) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Self.free, count: size)
  }

  /// The number of stretches.
  var count: Int { hashes.count }

  /// Where a stretch stands in ``bytes``.
  func range(of number: Int) -> Range<Int> {
    Int(starts[number])..<Int(starts[number + 1])
  }

  /// The number of a stretch of `source`, which is stored if it is new.
  mutating func intern(_ source: [UInt8], in range: Range<Int>) -> Int {
    let hash = Self.hash(source, in: range)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != Self.free {
      let number = Int(slots[slot])
      if hashes[number] == hash && isEqual(number, source, range) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = hashes.count
    slots[slot] = UInt32(number)
    hashes.append(hash)
    bytes.append(contentsOf: source[range])
    starts.append(UInt32(bytes.count))
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  /// FNV-1a over the bytes, mixed so that the low bits depend on all.
  static func hash(_ source: [UInt8], in range: Range<Int>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(source[index])) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  private func isEqual(_ number: Int, _ source: [UInt8], _ range: Range<Int>) -> Bool {
    let stored = self.range(of: number)
    guard stored.count == range.count else { return false }
    let offset = range.lowerBound - stored.lowerBound
    for index in stored where bytes[index] != source[index + offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: Self.free, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != Self.free { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number)
    }
  }
}
