extension TextDecoding {
  /// The bytes of a file with stretches of its text replaced; all other bytes stay, byte order mark and line ends too.
  ///
  /// The ranges count in ``normalised(_:)`` of the bytes, ascend and don't overlap. A line end in a new text becomes
  /// the line end that the file's first line has.
  public static func replacing(
    _ replacements: [(range: SourceRange, text: String)], in bytes: [UInt8]
  ) -> [UInt8] {
    let lineEnd = firstLineEnd(of: bytes)
    var copier = Copier(bytes: bytes, offset: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    copier.result = Array(bytes[..<copier.offset])
    for (range, text) in replacements {
      copier.advance(to: range.lower, copying: true)
      for byte in text.utf8 {
        if byte == 0x0A { copier.result += lineEnd } else { copier.result.append(byte) }
      }
      copier.advance(to: range.upper, copying: false)
    }
    return copier.result + bytes[copier.offset...]
  }

  /// CRLF, CR or LF, as the first line ends; LF where there is only one line.
  private static func firstLineEnd(of bytes: [UInt8]) -> [UInt8] {
    guard let end = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return [0x0A] }
    if bytes[end] == 0x0A { return [0x0A] }
    return end + 1 < bytes.count && bytes[end + 1] == 0x0A ? [0x0D, 0x0A] : [0x0D]
  }

  /// Goes through the bytes of a file, counting the bytes of its normalised text.
  private struct Copier {
    let bytes: [UInt8]
    var offset: Int
    var place = 0
    var result: [UInt8] = []

    init(bytes: [UInt8], offset: Int) {
      self.bytes = bytes
      self.offset = offset
    }

    /// Goes on to a place of the normalised text.
    mutating func advance(to target: Int, copying: Bool) {
      while place < target, offset < bytes.count {
        let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
        let width = isPair ? 2 : 1
        if copying { result += bytes[offset..<(offset + width)] }
        offset += width
        place += 1
      }
    }
  }
}
