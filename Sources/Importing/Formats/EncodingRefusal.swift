internal import Diagnostics
internal import HanText

extension ImportRefusal {
  /// The refusal of a document whose bytes are not text, with the offset of the first bad byte.
  init(_ failure: TextEncoding.Failure, of bytes: [UInt8], file: String) {
    switch failure {
    case .damaged(let encoding, let offset):
      self.init(Self.finding("import-encoding", offset, bytes, file, .damaged(encoding, offset, bytes)))
    case .unknown(let offset):
      self.init(Self.finding("import-encoding", offset, bytes, file, .unknownEncoding(offset)))
    case .binary(let offset):
      self.init(Self.finding("import-not-text", offset, bytes, file, .binaryFile(offset)))
    case .converterMissing(let encoding):
      self.init(Diagnostic("import-encoding", .error, file: file, .converterMissing(encoding)))
    }
  }

  private static func finding(
    _ rule: String, _ offset: Int, _ bytes: [UInt8], _ file: String, _ message: Message
  ) -> Diagnostic {
    Diagnostic(rule, .error, file: file, range: SourceRange(offset, offset + 1), message)
      .located(by: LineIndex(bytes))
  }
}

extension Message {
  fileprivate static func damaged(_ encoding: TextEncoding, _ offset: Int, _ bytes: [UInt8]) -> Message {
    let byte = offset < bytes.count ? "0x" + String(bytes[offset], radix: 16, uppercase: true) : "-"
    return Message(
      zh: "文件是 \(encoding.rawValue) 编码，但第 \(offset + 1) 个字节（\(byte)）处已损坏。请在原软件中重新另存后再导入。",
      en: "The file is in \(encoding.rawValue), but damaged at byte \(offset + 1) (\(byte)). "
        + "Save it anew in the program it came from.")
  }

  fileprivate static func unknownEncoding(_ offset: Int) -> Message {
    Message(
      zh: "认不出文件的编码（第 \(offset + 1) 个字节起不是 UTF-8，也不像 GB18030 或 UTF-16）。请另存为 UTF-8 后再导入。",
      en: "The file's encoding is not known: from byte \(offset + 1) it is not UTF-8, nor like GB18030 or UTF-16. "
        + "Save it as UTF-8 and import that.")
  }

  fileprivate static func binaryFile(_ offset: Int) -> Message {
    Message(
      zh: "这不是文本文件（第 \(offset + 1) 个字节是空字节）。请检查是否选错了文件。",
      en: "This is not a text file: byte \(offset + 1) is zero. Check the choice of file.")
  }

  fileprivate static func converterMissing(_ encoding: TextEncoding) -> Message {
    Message(
      zh: "系统缺少 \(encoding.rawValue) 的转换组件（glibc 的 gconv）。请安装 libc-bin，或把文件另存为 UTF-8 后再导入。",
      en: "The system has no converter for \(encoding.rawValue) (gconv of glibc). Install libc-bin, "
        + "or save the file as UTF-8.")
  }
}
