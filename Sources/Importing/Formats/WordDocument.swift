internal import Diagnostics
internal import Packages

/// Reads documents of Word and of programs that write its form (DOCX, DOCM, DOTX).
enum WordDocument {
  /// The text of a document with places, and what its format holds besides. What is no such document, or a damaged or
  /// encrypted one, is refused with advice.
  static func read(
    _ bytes: [UInt8], file: String, changes: TrackedChanges
  ) throws(ImportRefusal) -> SourceDocument {
    let package = try OfficePackage(bytes, file: file)
    let tree = try package.tree(package.mainPart)
    guard tree.root.name == "w:document" else {
      throw ImportRefusal(Diagnostic("import-format", .error, file: file, .noWordDocument))
    }
    let parts = try package.relationships(of: package.mainPart)
    let styles = WordStyles(try package.tree("styles", in: parts))
    let numbering = WordNumbering(try package.tree("numbering", in: parts), styles: styles)
    var reader = WordBodyReader(
      builder: SourceDocumentBuilder(file: file, format: .word),
      story: WordStoryReader(styles: styles, numbering: numbering, changes: changes))
    if let body = tree.root.first("w:body") { reader.read(body) }
    var seen: Set<String> = []
    for kind in WordSidePart.Kind.allCases {
      for part in parts where part.type == kind.rawValue {
        guard let path = part.target, package.contains(path), seen.insert(path).inserted else { continue }
        WordSidePart(kind: kind, path: path, root: try package.tree(path).root).read(into: &reader)
      }
    }
    return reader.builder.finished()
  }
}

extension Message {
  fileprivate static let noWordDocument = Message(
    zh: "这不是 Word 文档。请检查是否选错了文件；表格请另存为 XLSX，演示文稿请另存为 DOCX 或纯文本。",
    en: "This is no Word document. Check the choice of file; save a table as XLSX, a presentation as DOCX or text.")
}
