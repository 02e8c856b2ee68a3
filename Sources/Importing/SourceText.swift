internal import Diagnostics
internal import HanText

/// A document as lines, after its bytes were found to be text.
struct SourceText {
  /// The document's name as messages show it.
  let file: String
  /// The text in UTF-8 without byte order mark, lines ended by LF.
  let bytes: [UInt8]
  /// Where the lines start.
  let index: LineIndex

  /// Takes the bytes of a document. What is no plain text in UTF-8 is refused with the finding thrown.
  init(_ bytes: [UInt8], file: String) throws(ImportRefusal) {
    self.file = file
    if let format = Self.foreignFormat(bytes) {
      throw ImportRefusal(Diagnostic("import-format", .error, file: file, .foreignFormat(format)))
    }
    do {
      self.bytes = try TextDecoding.normalised(bytes)
    } catch {
      throw ImportRefusal(Self.finding(error, in: bytes, file: file))
    }
    index = LineIndex(self.bytes)
    if !self.bytes.contains(where: { !Self.isBlank($0) }) {
      throw ImportRefusal(Diagnostic("import-empty", .error, file: file, .emptyDocument))
    }
  }

  /// The document's name without the folders it stands in.
  var name: String { file.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? file }

  /// The text of a line, from 1.
  func line(_ number: Int) -> String {
    let range = index.range(ofLine: number)
    return String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// The name of a format that is not plain text, told by how its files begin.
  private static func foreignFormat(_ bytes: [UInt8]) -> String? {
    let start = String(decoding: bytes.prefix(64), as: UTF8.self).lowercased().drop { $0.isWhitespace }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "DOCX/XLSX" }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "DOC/XLS/WPS" }
    if start.hasPrefix("%pdf") { return "PDF" }
    if start.hasPrefix("{\\rtf") { return "RTF" }
    if start.hasPrefix("<!doctype") || start.hasPrefix("<html") || start.hasPrefix("<?xml") { return "HTML/XML" }
    return nil
  }

  private static func finding(_ failure: TextDecoding.Failure, in bytes: [UInt8], file: String) -> Diagnostic {
    switch failure {
    case .wideEncoding:
      return Diagnostic("import-encoding", .error, file: file, .wideEncoding)
    case .binary(let offset):
      return located("import-not-text", offset, bytes, file, .binary)
    case .invalidByte(let offset):
      return located("import-encoding", offset, bytes, file, .invalidByte(bytes[min(offset, bytes.count - 1)]))
    }
  }

  private static func located(
    _ rule: String, _ offset: Int, _ bytes: [UInt8], _ file: String, _ message: Message
  ) -> Diagnostic {
    Diagnostic(rule, .error, file: file, range: SourceRange(offset, offset + 1), message)
      .located(by: LineIndex(bytes))
  }
}

/// Why a document is not imported at all.
struct ImportRefusal: Error {
  /// What to tell the person.
  let finding: Diagnostic

  init(_ finding: Diagnostic) { self.finding = finding }
}

extension Message {
  fileprivate static let emptyDocument = Message(
    zh: "文件是空的，没有可导入的文字。请检查是否选错了文件。",
    en: "The file is empty: there is no text to import. Check the choice of file.")

  fileprivate static func foreignFormat(_ format: String) -> Message {
    Message(
      zh: "这是 \(format) 文件，目前只能导入 UTF-8 纯文本。请在原软件中另存为纯文本（UTF-8）后再导入。",
      en: "This is a \(format) file; only plain text in UTF-8 is imported. Save it as plain text (UTF-8) first.")
  }

  fileprivate static let wideEncoding = Message(
    zh: "文件是 UTF-16 编码。请另存为 UTF-8 纯文本后再导入。",
    en: "The file is in UTF-16. Save it as plain text in UTF-8 and import that.")

  fileprivate static let binary = Message(
    zh: "这不是文本文件（此处是空字节）。请另存为 UTF-8 纯文本后再导入。",
    en: "This is not a text file (there is a zero byte here). Save it as plain text in UTF-8 and import that.")

  fileprivate static func invalidByte(_ byte: UInt8) -> Message {
    let hex = String(byte, radix: 16, uppercase: true)
    return Message(
      zh: "此处的字节 0x\(hex) 不是 UTF-8 编码；文件可能是 GB18030（GBK）编码。请另存为 UTF-8 后再导入。",
      en: "The byte 0x\(hex) here is not UTF-8; the file may be in GB18030 (GBK). Save it as UTF-8 and import that.")
  }
}
