internal import Glibc

/// Converts bytes between encodings with the C library's converter: strictly, nothing is replaced or left out.
enum EncodingConversion {
  /// The text in UTF-8. What the encoding does not allow is refused with its offset.
  static func toUTF8(_ bytes: [UInt8], from encoding: TextEncoding) throws(TextEncoding.Failure) -> [UInt8] {
    guard let converter = iconv_open("UTF-8", encoding.rawValue), Int(bitPattern: converter) != -1 else {
      throw .converterMissing(encoding)
    }
    defer { iconv_close(converter) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 2)
    guard let offset = convert(bytes, converter, into: &text) else { return text }
    throw .damaged(encoding, offset: offset)
  }

  /// Appends what can be converted; gives the offset of what can't be.
  private static func convert(_ bytes: [UInt8], _ converter: iconv_t, into text: inout [UInt8]) -> Int? {
    var part = [CChar](repeating: 0, count: 1 << 16)
    return bytes.withUnsafeBytes { source -> Int? in
      part.withUnsafeMutableBufferPointer { room -> Int? in
        var input = UnsafeMutableRawPointer(mutating: source.baseAddress)?.assumingMemoryBound(to: CChar.self)
        var left = source.count
        while left > 0 {
          var output = room.baseAddress
          var space = room.count
          let code = iconv(converter, &input, &left, &output, &space) == -1 ? errno : 0
          text.append(contentsOf: UnsafeRawBufferPointer(room).prefix(room.count - space))
          if code != 0 && code != E2BIG { return source.count - left }
        }
        return nil
      }
    }
  }
}
