internal import Diagnostics
internal import HanText

/// What a document is imported from.
public enum ImportSource: Sendable {
  /// The bytes of its file.
  case file([UInt8])
  /// The text of a PDF with the places of its words and rules.
  case pages(PagedText)

  /// Whether the bytes of a file are a PDF, whose text another program has to take out first.
  public static func isPDF(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(1024).split(separator: 0x0A).contains { $0.starts(with: "%PDF-".utf8) }
  }
}

/// Finds the format of a document and reads it.
enum SourceReading {
  /// The document of a source.
  static func document(
    _ source: ImportSource, file: String, changes: TrackedChanges
  ) throws(ImportRefusal) -> SourceDocument {
    var document =
      switch source {
      case .file(let bytes): try self.document(bytes, file: file, changes: changes)
      case .pages(let text): try PageText.read(text, file: file)
      }
    if !String(decoding: document.text, as: UTF8.self).unicodeScalars.contains(where: { !$0.isSpace && !$0.isInvisible }
    ) {
      throw ImportRefusal(Diagnostic("import-empty", .error, file: file, .emptyDocument))
    }
    document.findings = document.findings.map(document.located)
    return document
  }

  private static func document(
    _ bytes: [UInt8], file: String, changes: TrackedChanges
  ) throws(ImportRefusal) -> SourceDocument {
    switch format(bytes, file: file) {
    case .package: return try package(bytes, file: file, changes: changes)
    case .web: return try WebPage.read(bytes, file: file)
    case .refused(let name): throw ImportRefusal(Diagnostic("import-format", .error, file: file, .foreignFormat(name)))
    case .text:
      let text = try decoded(bytes, file: file)
      if changes == .original {
        throw ImportRefusal(Diagnostic("import-changes", .error, file: file, .noTrackedChanges))
      }
      if DelimitedText.isDelimited(text, file: file) { return DelimitedText.read(text, file: file) }
      return PlainText.read(text, file: file, format: isMarkdown(file) ? .markdown : .text)
    }
  }

  /// What the beginning of a file says of its format.
  private enum Format {
    case package, web, text
    case refused(String)
  }

  private static func format(_ bytes: [UInt8], file: String) -> Format {
    let start = String(decoding: bytes.prefix(512).filter { $0 != 0 }, as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      return .package
    }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .refused("DOC/XLS/WPS/ET") }
    if start.hasPrefix("{\\rtf") { return .refused("RTF") }
    if start.hasPrefix("%pdf") { return .refused("PDF") }
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || start.hasPrefix("<head") { return .web }
    if start.hasPrefix("<?xml"), start.contains("<html") { return .web }
    if ["<!--", "<body", "<div", "<table", "<meta", "<p"].contains(where: start.hasPrefix) || isWebFile(file) {
      return .web
    }
    return start.hasPrefix("<?xml") ? .refused("XML") : .text
  }

  private static func isWebFile(_ file: String) -> Bool {
    [".html", ".htm", ".shtml", ".xhtml"].contains { file.lowercased().hasSuffix($0) }
  }

  private static func isMarkdown(_ file: String) -> Bool {
    [".md", ".markdown"].contains { file.lowercased().hasSuffix($0) }
  }

  /// A package of Office Open XML: a text or a spreadsheet, told by what is in it.
  private static func package(
    _ bytes: [UInt8], file: String, changes: TrackedChanges
  ) throws(ImportRefusal) -> SourceDocument {
    let isSheet = [".xlsx", ".xlsm", ".xltx"].contains { file.lowercased().hasSuffix($0) }
    let isText = [".docx", ".docm", ".dotx"].contains { file.lowercased().hasSuffix($0) }
    if isSheet { return try Spreadsheet.read(bytes, file: file) }
    do {
      return try WordDocument.read(bytes, file: file, changes: changes)
    } catch {
      guard !isText, let sheet = try? Spreadsheet.read(bytes, file: file) else { throw error }
      return sheet
    }
  }

  // MARK: Text

  /// The text in UTF-8; what can't be decoded is refused with its place.
  private static func decoded(_ bytes: [UInt8], file: String) throws(ImportRefusal) -> [UInt8] {
    do {
      return try TextDecoding.decoded(bytes).text
    } catch {
      throw ImportRefusal(error, of: bytes, file: file)
    }
  }
}

extension Message {
  fileprivate static let emptyDocument = Message(
    zh: "文件是空的，没有可导入的文字。请检查是否选错了文件。",
    en: "The file is empty: there is no text to import. Check the choice of file.")

  fileprivate static func foreignFormat(_ format: String) -> Message {
    Message(
      zh: "这是 \(format) 文件，不能直接导入。请在原软件中另存为 DOCX、XLSX 或 UTF-8 纯文本后再导入。",
      en: "This is a \(format) file, which is not imported. Save it as DOCX, XLSX or plain text in UTF-8 first.")
  }

  fileprivate static let noTrackedChanges = Message(
    zh: "只有 Word 文件有修订痕迹，这个文件无法取修订前的文字。请去掉 --changes original。",
    en: "Only Word files hold tracked changes; this one has no original to take. Leave out --changes original.")
}
