internal import HanText
internal import Packages

/// The text of a Word file in the order of the file (ECMA-376 part 1, 17).
enum WordText {
  /// What the names of styles say is no text of the document: lines of contents, the word behind the organs of the head,
  /// the mark of an inferred heading.
  private static let furniture: Set<String> = ["目录文字", "toc 1", "toc 2", "toc 3", "版头文种", "补拟标记"]

  /// The text without spaces. Throws where the bytes are no such file.
  static func text(_ bytes: [UInt8]) throws(PackageError) -> TextProof.Text {
    let package = try ZipArchive(bytes)
    let styles = try tree("word/styles.xml", in: package).root
    let left = Set(
      styles.children.filter { $0.name == "w:style" && furniture.contains($0.first("w:name")?["w:val"] ?? "") }
        .compactMap { $0["w:styleId"] })
    let document = try tree("word/document.xml", in: package).root
    var text = ""
    for paragraph in document.descendants("w:p") where !isOf(left, paragraph.first("w:pPr")?.first("w:pStyle")) {
      for run in paragraph.descendants("w:r") where !isOf(left, run.first("w:rPr")?.first("w:rStyle")) {
        for piece in run.children where piece.name == "w:t" { text += piece.text }
      }
    }
    return TextProof.Text(bytes: TextProof.running(text), isRunning: true)
  }

  private static func isOf(_ styles: Set<String>, _ style: XMLElement?) -> Bool {
    style?["w:val"].map(styles.contains) ?? false
  }

  private static func tree(_ part: String, in package: ZipArchive) throws(PackageError) -> XMLTree {
    let names = ["http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w"]
    return try XMLTree(package.bytes(of: part), prefixes: names, part: part)
  }
}
