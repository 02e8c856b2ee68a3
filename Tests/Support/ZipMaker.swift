/// Makes zip containers for tests: entries stand as they are, without compression.
public enum ZipMaker {
  /// The bytes of a container with these entries.
  public static func bytes(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let name = Array(entry.name.utf8)
      let size = UInt32(entry.bytes.count)
      let facts =
        little(UInt16(20)) + little(UInt16(0x0800)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0x21))
        + little(checksum(entry.bytes)) + little(size) + little(size) + little(UInt16(name.count)) + little(UInt16(0))
      let offset = UInt32(archive.count)
      archive += little(UInt32(0x0403_4B50)) + facts + name + entry.bytes
      directory += little(UInt32(0x0201_4B50)) + little(UInt16(20)) + facts
      directory += little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt32(0)) + little(offset) + name
    }
    let count = UInt16(entries.count)
    let end =
      little(UInt32(0x0605_4B50)) + little(UInt16(0)) + little(UInt16(0)) + little(count) + little(count)
      + little(UInt32(directory.count)) + little(UInt32(archive.count)) + little(UInt16(0))
    return archive + directory + end
  }

  /// The bytes of a container with these texts.
  public static func bytes(texts: [(name: String, text: String)]) -> [UInt8] {
    bytes(texts.map { (name: $0.name, bytes: Array($0.text.utf8)) })
  }

  private static func little(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  /// CRC-32 as zip has it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
