/// Writes XML (1.0, UTF-8): an element a line, indented by its depth; what an element holds as text stands in its line.
struct LinedXMLWriter {
  /// An attribute's name and value.
  typealias Attribute = (name: String, value: String)

  /// What has been written.
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var depth = 0

  /// An element with text, or none.
  mutating func element(_ name: String, _ attributes: [Attribute] = [], _ text: String = "") {
    start(name, attributes)
    if text.isEmpty {
      bytes += "/>\n".utf8
    } else {
      bytes.append(UInt8(ascii: ">"))
      Self.append(text, to: &bytes)
      bytes += "</\(name)>\n".utf8
    }
  }

  /// An element with one element around its text.
  mutating func element(_ name: String, _ attributes: [Attribute] = [], around inner: String, _ text: String) {
    element(name, attributes, around: inner, [], text)
  }

  /// An element with one element, which has attributes, around its text.
  mutating func element(
    _ name: String, _ attributes: [Attribute] = [], around inner: String, _ innerAttributes: [Attribute], _ text: String
  ) {
    start(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    tag(inner, innerAttributes)
    bytes.append(UInt8(ascii: ">"))
    Self.append(text, to: &bytes)
    bytes += "</\(inner)></\(name)>\n".utf8
  }

  /// An element with what `body` writes inside.
  mutating func element(_ name: String, _ attributes: [Attribute] = [], _ body: (inout LinedXMLWriter) -> Void) {
    start(name, attributes)
    bytes += ">\n".utf8
    depth += 1
    body(&self)
    depth -= 1
    indent()
    bytes += "</\(name)>\n".utf8
  }

  private mutating func start(_ name: String, _ attributes: [Attribute]) {
    indent()
    tag(name, attributes)
  }

  private mutating func tag(_ name: String, _ attributes: [Attribute]) {
    bytes += "<\(name)".utf8
    for attribute in attributes {
      bytes += " \(attribute.name)=\"".utf8
      Self.append(attribute.value, to: &bytes)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func indent() {
    bytes += repeatElement(0x20, count: depth * 2)
  }

  /// Adds a text; U+FFFE and U+FFFF, which XML allows nowhere, become U+FFFD as control characters do.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let isAllowed = !text.unicodeScalars.contains { $0.value == 0xFFFE || $0.value == 0xFFFF }
    HTML.append(
      isAllowed ? text : text.replacing("\u{FFFE}", with: "\u{FFFD}").replacing("\u{FFFF}", with: "\u{FFFD}"),
      to: &bytes)
  }
}
