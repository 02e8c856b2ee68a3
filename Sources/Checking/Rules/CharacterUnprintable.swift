internal import Diagnostics
internal import HanText
internal import Standards

/// Characters that readers can't see as they were meant: control characters, private-use characters of one machine's
/// fonts, and U+FFFD, which stands where a program could not decode what was there.
///
/// Chinese: 控制字符、私用区字符和 U+FFFD：读者看不到原来的字。
///
/// They come with text copied from other programs. Each character is reported once a file, where it first stands.
///
/// Bad: 每年�次。
/// Good: 每年五次。
struct CharacterUnprintable: EditionRule {
  static let id = "character-unprintable"

  func check(_ located: LocatedEdition, _ catalogue: Catalogue) -> [Diagnostic] {
    [EditionPart.notice(key: nil), .standard(key: nil)].flatMap { part -> [Diagnostic] in
      guard let text = located.texts[located.place(of: part).file] else { return [] }
      return Self.found(in: text).map { found in
        finding(.warning, in: located, at: part, range: found.range, .unprintable(found.scalar, count: found.count))
      }
    }
  }

  private typealias Found = (scalar: Unicode.Scalar, range: SourceRange, count: Int)

  /// The characters in the order in which they first stand.
  private static func found(in text: [UInt8]) -> [Found] {
    // ASCII control characters, and the first bytes of U+0080…, U+E000… and U+FFFD.
    let mayStart = { (byte: UInt8) in
      byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F || byte == 0xC2 || byte >= 0xEE
    }
    guard text.contains(where: mayStart) else { return [] }
    var found: [Found] = []
    var places: [Unicode.Scalar: Int] = [:]
    var offset = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let width = UTF8.width(scalar)
      defer { offset += width }
      guard isUnprintable(scalar) else { continue }
      if let place = places[scalar] {
        found[place].count += 1
      } else {
        places[scalar] = found.count
        found.append((scalar, SourceRange(offset, offset + width), 1))
      }
    }
    return found
  }

  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x85: false
    case 0x00...0x1F, 0x7F...0x9F, 0xE000...0xF8FF, 0xFFFD, 0xF0000...: true
    default: false
    }
  }
}

extension Message {
  static func unprintable(_ scalar: Unicode.Scalar, count: Int) -> Message {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Message(
      zh: "这里有无法正常显示的字符 \(code)\(count > 1 ? "（全文共 \(count) 处）" : "")，多为复制时带入。请对照原文改正或删去。",
      en:
        "Here stands \(code), which can't be shown as it was meant\(count > 1 ? " (\(count) times in this file)" : ""). "
        + "Compare with the document and replace or remove it.")
  }
}
