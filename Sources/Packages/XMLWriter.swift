/// Writes an XML document (XML 1.0) as UTF-8 bytes, in the order in which it is told. Same calls, same bytes.
///
/// An attribute whose value is `nil` is left out.
public struct XMLWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8]

  /// A writer of a document that so far has its declaration.
  public init() {
    bytes = Array(#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#.utf8) + [0x0A]
  }

  /// An element with what `content` writes inside it.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    content(&self)
    bytes += Array("</\(name)>".utf8)
  }

  /// An element with a text inside it.
  public mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// An empty element.
  public mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
    open(name, attributes)
    bytes += Array("/>".utf8)
  }

  /// A text inside the open element.
  public mutating func text(_ text: String) { escape(text) }

  private mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String?>) {
    bytes.append(UInt8(ascii: "<"))
    bytes += Array(name.utf8)
    for case (let key, let value?) in attributes {
      bytes += Array(" \(key)=\"".utf8)
      escape(value)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Writes text with its markup escaped. A character that XML can't hold (2.2 Characters) becomes U+FFFD, so that it is
  /// seen to be missing.
  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += Array("&amp;".utf8)
      case "<": bytes += Array("&lt;".utf8)
      case ">": bytes += Array("&gt;".utf8)
      case "\"": bytes += Array("&quot;".utf8)
      case "\t": bytes += Array("&#9;".utf8)
      case "\n": bytes += Array("&#10;".utf8)
      case "\r": bytes += Array("&#13;".utf8)
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": bytes += Array("\u{FFFD}".utf8)
      default: bytes += Array(String(scalar).utf8)
      }
    }
  }
}
