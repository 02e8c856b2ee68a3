internal import Diagnostics
internal import HanText

/// Characters that show nothing: zero-width spaces and joiners, byte order marks, soft hyphens, direction marks.
///
/// Chinese: 看不见的字符：零宽空格、零宽连接符、字节顺序标记、软连字符、方向标记。
///
/// They come with copied text, and searching for the words around them finds nothing.
///
/// Basis: GB 18030-2022; GB/T 9704-2012 knows no such characters.
/// Bad: 基本公共\u{200B}服务。
/// Good: 基本公共服务。
struct Invisible: CharacterRule {
  static let id = "invisible"
  static let triggers =
    "\u{AD}\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}"
    + "\u{2060}\u{2061}\u{2062}\u{2063}\u{2064}\u{2066}\u{2067}\u{2068}\u{2069}\u{FEFF}"

  func check(_ index: Int, in line: TextLine, _ report: inout TextReport) {
    let code = String(line[index].value, radix: 16, uppercase: true)
    report.add(Self.self, .warning, line, index..<(index + 1), .invisible(code), fix: "")
  }
}

extension Message {
  static func invisible(_ code: String) -> Message {
    let code = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
    return Message(
      zh: "这里有看不见的字符 \(code)，多为复制时带入，会使检索落空。请删去。",
      en: "Here stands \(code), which shows nothing and makes searches fail. Remove it.")
  }
}
