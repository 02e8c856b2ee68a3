extension TextDecoding {
  /// The text of a document in UTF-8, and the encoding it came in. Byte order mark and line ends stay as they are.
  ///
  /// Text that is valid UTF-8 is UTF-8. Damaged text is refused with the offset of the first bad byte; it is never
  /// taken for another encoding in which the same bytes happen to be allowed. Cost: a few passes over the bytes.
  public static func decoded(
    _ bytes: [UInt8]
  ) throws(TextEncoding.Failure) -> (text: [UInt8], encoding: TextEncoding) {
    if bytes.starts(with: [0xFF, 0xFE]) { return try wide(bytes, .utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try wide(bytes, .utf16BigEndian) }
    let signs = EncodingSigns(bytes)
    if let zero = signs.firstZero {
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw .binary(offset: zero) }
      guard let encoding = signs.wideEncoding(of: bytes) else { throw .binary(offset: zero) }
      return try wide(bytes, encoding)
    }
    guard let invalid = signs.firstInvalid else { return (bytes, .utf8) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) || signs.isRatherUTF8 { throw .damaged(.utf8, offset: invalid) }
    if signs.isRatherGB(bytes) {
      return (try EncodingConversion.toUTF8(bytes, from: .gb18030), .gb18030)
    }
    if let encoding = signs.wideEncoding(of: bytes) { return try wide(bytes, encoding) }
    throw .unknown(offset: invalid)
  }

  private static func wide(
    _ bytes: [UInt8], _ encoding: TextEncoding
  ) throws(TextEncoding.Failure) -> (text: [UInt8], encoding: TextEncoding) {
    for offset in stride(from: 0, to: bytes.count - 1, by: 2) where bytes[offset] == 0 && bytes[offset + 1] == 0 {
      throw .binary(offset: offset)
    }
    return (try EncodingConversion.toUTF8(bytes, from: encoding), encoding)
  }
}
