/// The encodings in which documents come.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// UTF-8, with or without byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16, the low byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, the high byte first.
  case utf16BigEndian = "UTF-16BE"
  /// GB 18030, of which GBK and GB 2312 are parts.
  case gb18030 = "GB18030"

  /// Why bytes are not taken for text. Offsets are those of the file's bytes, from 0.
  public enum Failure: Error, Sendable, Hashable {
    /// The text is in this encoding, but damaged at an offset.
    case damaged(TextEncoding, offset: Int)
    /// A zero byte (or zero character) at an offset, as binary files hold them.
    case binary(offset: Int)
    /// No encoding known here; the offset is that of the first byte that is not UTF-8.
    case unknown(offset: Int)
    /// The system has no converter for this encoding.
    case converterMissing(TextEncoding)
  }
}
