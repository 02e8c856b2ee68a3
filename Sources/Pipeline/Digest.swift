internal import Crypto
internal import HanText
internal import Standards

/// SHA-256, and the address names made of it. This file is the only one that meets the library.
enum Digest {
  /// The digest of bytes as 64 hexadecimal digits.
  static func hex(_ bytes: [UInt8]) -> String {
    hex(SHA256.hash(data: bytes))
  }

  /// The size and digest of a file, read in pieces.
  static func file(_ path: String) throws(FileError) -> (size: Int, hex: String) {
    var hash = SHA256()
    var size = 0
    try FileSystem.readInPieces(path) { piece in
      hash.update(bufferPointer: piece)
      size += piece.count
    }
    return (size, hex(hash.finalize()))
  }

  /// The digest of several texts, each told apart from the next.
  static func hex(parts: some Sequence<[UInt8]>) -> String {
    var hash = SHA256()
    for part in parts {
      withUnsafeBytes(of: UInt64(part.count).littleEndian) { hash.update(bufferPointer: $0) }
      hash.update(data: part)
    }
    return hex(hash.finalize())
  }

  /// The address name of something that `slugs.yml` does not name: the first 10 digits of the digest of its name,
  /// normalised in width and without spaces.
  static func slug(of name: String) -> String {
    String(hex(Array(NameKey.normalised(name).utf8)).prefix(10))
  }

  private static func hex(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
