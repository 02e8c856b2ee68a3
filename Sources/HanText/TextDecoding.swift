/// Bytes of a file as text: UTF-8, with or without byte order mark, lines ended by LF, CRLF or CR.
public enum TextDecoding {
  /// Why bytes are not text.
  public enum Failure: Error, Sendable, Hashable {
    /// A byte that UTF-8 does not allow, with its offset in the file.
    case invalidByte(offset: Int)
    /// A UTF-16 or UTF-32 byte order mark.
    case wideEncoding
    /// A zero byte, as binary files hold them, with its offset.
    case binary(offset: Int)
  }

  /// The same text in UTF-8 without byte order mark, every line ended by LF.
  public static func normalised(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .wideEncoding }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let zero = bytes.firstIndex(of: 0) { throw .binary(offset: zero) }
    if let offset = firstInvalidByte(in: bytes) { throw .invalidByte(offset: offset) }
    guard start > 0 || bytes.contains(0x0D) else { return bytes }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var offset = start
    while offset < bytes.count {
      if bytes[offset] == 0x0D {
        text.append(0x0A)
        if offset + 1 < bytes.count, bytes[offset + 1] == 0x0A { offset += 1 }
      } else {
        text.append(bytes[offset])
      }
      offset += 1
    }
    return text
  }

  /// The offset of the first byte that is not part of well-formed UTF-8, or `nil`.
  public static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    if bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) != nil { return nil }
    var decoder = UTF8()
    var offset = 0
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
