internal import Diagnostics
internal import HanText

/// Finds the format of a document and reads it.
enum SourceReading {
  /// The document in the bytes of a file.
  static func document(_ bytes: [UInt8], file: String) throws(ImportRefusal) -> SourceDocument {
    let source = PlainText.read(bytes, file: file)
    if LineJoining.trim(SourceRange(0, source.text.count), in: source.text).isEmpty {
      throw ImportRefusal(Diagnostic("import-empty", .error, file: file, .emptyDocument))
    }
    return source
  }
}

extension Message {
  fileprivate static let emptyDocument = Message(
    zh: "文件是空的，没有可导入的文字。请检查是否选错了文件。",
    en: "The file is empty: there is no text to import. Check the choice of file.")
}
