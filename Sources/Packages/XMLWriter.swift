/// Writes an XML document (XML 1.0) as UTF-8 bytes, in the order in which it is told. Same calls, same bytes.
///
/// An attribute whose value is `nil` is left out.
public struct XMLWriter: Sendable {
  /// How elements stand in the file.
  public enum Layout: Sendable {
    /// One behind the other: no white space comes between, as parts of packages demand.
    case running
    /// A line each, indented by its depth, for people to read and compare.
    case lines
  }

  /// An element's attributes in order.
  public typealias Attributes = KeyValuePairs<String, String?>

  /// What has been written.
  public private(set) var bytes: [UInt8]
  private var layout: Layout
  private var depth = 0

  /// A writer of a document that so far has its declaration. Parts of packages stand alone (ECMA-376 part 2, 8.1.4).
  public init(_ layout: Layout = .running) {
    self.layout = layout
    let standalone = layout == .running ? " standalone=\"yes\"" : ""
    bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"\(standalone)?>\n".utf8)
  }

  /// An element with what `content` writes inside it.
  public mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void
  ) {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    endLine()
    depth += 1
    content(&self)
    depth -= 1
    indent()
    end(name)
  }

  /// An element with what `content` writes inside it, all in one line.
  public mutating func line(_ name: String, _ attributes: Attributes = [:], _ content: (inout XMLWriter) -> Void) {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    let outer = layout
    layout = .running
    content(&self)
    layout = outer
    end(name)
  }

  /// An element with a text inside it.
  public mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
    if text.isEmpty { return element(name, attributes) }
    line(name, attributes) { $0.text(text) }
  }

  /// An empty element.
  public mutating func element(_ name: String, _ attributes: Attributes = [:]) {
    start(name, attributes)
    bytes += "/>".utf8
    endLine()
  }

  /// A text inside the open element.
  public mutating func text(_ text: String) { escape(text) }

  private mutating func start(_ name: String, _ attributes: Attributes) {
    indent()
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for case (let key, let value?) in attributes {
      bytes += " \(key)=\"".utf8
      escape(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func end(_ name: String) {
    bytes += "</\(name)>".utf8
    endLine()
  }

  private mutating func indent() {
    if layout == .lines { bytes += repeatElement(0x20, count: depth * 2) }
  }

  private mutating func endLine() {
    if layout == .lines { bytes.append(0x0A) }
  }

  /// Writes text with its markup escaped. A character that XML can't hold (2.2 Characters) becomes U+FFFD, so that it is
  /// seen to be missing.
  private mutating func escape(_ text: String) {
    var text = text
    if text.unicodeScalars.contains(where: { $0.value == 0xFFFE || $0.value == 0xFFFF }) {
      text = text.replacing("\u{FFFE}", with: "\u{FFFD}").replacing("\u{FFFF}", with: "\u{FFFD}")
    }
    text.withUTF8 { utf8 in
      var written = utf8.startIndex
      for index in utf8.indices {
        guard let reference = Self.reference(for: utf8[index]) else { continue }
        bytes += utf8[written..<index]
        bytes += reference.utf8
        written = index + 1
      }
      bytes += utf8[written...]
    }
  }

  /// What stands for a byte; `nil` for the byte itself. White space would be made one space in an attribute (3.3.3).
  private static func reference(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0x09: "&#9;"
    case 0x0A: "&#10;"
    case 0x0D: "&#13;"
    case 0x00..<0x20: "\u{FFFD}"
    default: nil
    }
  }
}
