internal import HanText

/// The documents that a text cites: 《国家基本公共卫生服务规范（第三版）》.
public enum CitedDocument {
  /// A longer title is a bracket that nobody closed. In characters.
  private static let greatestLength = 120

  /// The titles between 《 and 》, without them and without spaces, each once, in the order met. A title inside another
  /// (《关于印发〈…〉的通知》 written with 《》) is a part of it.
  public static func titles(in text: String) -> [String] {
    let bytes = text.utf8
    guard bytes.contains(0x8A) else { return [] }  // the last byte of 《
    var titles: [String] = []
    var start: String.UnicodeScalarView.Index?
    var depth = 0
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      switch scalars[index] {
      case "《":
        if depth == 0 { start = scalars.index(after: index) }
        depth += 1
      case "》" where depth > 0:
        depth -= 1
        guard depth == 0, let from = start else { break }
        let title = TextSpacing.removed(String(scalars[from..<index]))
        if !title.isEmpty, title.count <= greatestLength, !titles.contains(title) { titles.append(title) }
      case "\n":
        depth = 0
      default: break
      }
    }
    return titles
  }
}
