import Glibc
import Testing

enum TextBytes {
  /// The text in another encoding, by the C library.
  static func encode(_ text: String, _ encoding: String) throws -> [UInt8] {
    let converter = try #require(iconv_open(encoding, "UTF-8"))
    defer { iconv_close(converter) }
    var source = text.utf8.map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: source.count * 4 + 16)
    let written = source.withUnsafeMutableBufferPointer { from in
      target.withUnsafeMutableBufferPointer { into in
        var (input, left) = (from.baseAddress, from.count)
        var (output, space) = (into.baseAddress, into.count)
        return iconv(converter, &input, &left, &output, &space) == -1 ? -1 : into.count - space
      }
    }
    try #require(written >= 0)
    return target.prefix(written).map { UInt8(bitPattern: $0) }
  }
}
