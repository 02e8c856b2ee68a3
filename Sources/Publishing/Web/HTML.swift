/// Literal text as HTML and XML.
enum HTML {
  /// The text with `& < > " '` as character references, and U+FFFD for control characters, which
  /// neither language allows; the same text where there are none of these.
  static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: { reference(for: $0) != nil }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 32)
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the text, escaped, to bytes: spans between special characters are copied whole.
  static func append(_ text: some StringProtocol, to bytes: inout [UInt8]) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { append($0[...], to: &bytes) }
    if done == nil { Array(text.utf8).withUnsafeBufferPointer { append($0[...], to: &bytes) } }
  }

  private static func append(_ text: Slice<UnsafeBufferPointer<UInt8>>, to bytes: inout [UInt8]) {
    var start = text.startIndex
    for index in text.indices {
      guard let replacement = reference(for: text[index]) else { continue }
      bytes += text[start..<index]
      bytes += replacement.utf8
      start = index + 1
    }
    bytes += text[start...]
  }

  private static func reference(for byte: UInt8) -> String? {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    case 0x27: "&#39;"
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F: "\u{FFFD}"
    default: nil
    }
  }
}
