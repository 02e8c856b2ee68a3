internal import HanText

/// The documents that a text cites: 《国家基本公共卫生服务规范（第三版）》.
public enum CitedDocument {
  /// A longer title is a bracket that nobody closed. In characters.
  private static let greatestLength = 120

  /// The titles between 《 and 》, without them and without spaces, each once, in the order met. A title inside another
  /// (《关于印发〈…〉的通知》 written with 《》) is a part of it.
  public static func titles(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var titles: [String] = []
    var start = 0
    var depth = 0
    for index in bytes.indices {
      switch bytes[index] {
      case 0x8A where isBracket(index, in: bytes):  // 《
        if depth == 0 { start = index + 1 }
        depth += 1
      case 0x8B where depth > 0 && isBracket(index, in: bytes):  // 》
        depth -= 1
        if depth > 0 { break }
        let title = TextSpacing.removed(String(decoding: bytes[start..<index - 2], as: UTF8.self))
        if !title.isEmpty, title.count <= greatestLength, !titles.contains(title) { titles.append(title) }
      case 0x0A:
        depth = 0
      default: break
      }
    }
    return titles
  }

  /// Whether the byte at a place is the last of 《 (E3 80 8A) or 》 (E3 80 8B).
  private static func isBracket(_ index: Int, in bytes: [UInt8]) -> Bool {
    index >= 2 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE3
  }
}
