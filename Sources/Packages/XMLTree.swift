/// An XML document as one compact value: its elements and texts in the order of the document, in a few flat arrays.
///
/// It takes about as many bytes as the document itself. Its depth is bounded by ``deepest``.
public final class XMLTree: Sendable {
  /// The deepest nesting that is read.
  public static let deepest = 200

  /// One element or text.
  struct Node: Sendable {
    /// The name's position in ``names``; -1 for a text.
    var name: Int32
    /// The position behind the last node inside.
    var end: Int32
    /// For an element its attributes, for a text its bytes.
    var lower: UInt32
    var upper: UInt32
  }

  /// One attribute.
  struct Attribute: Sendable {
    var name: Int32
    var lower: UInt32
    var upper: UInt32
  }

  let nodes: [Node]
  let attributes: [Attribute]
  let names: [String]
  let text: [UInt8]

  init(nodes: [Node], attributes: [Attribute], names: [String], text: [UInt8]) {
    self.nodes = nodes
    self.attributes = attributes
    self.names = names
    self.text = text
  }

  /// Reads a document.
  ///
  /// `prefixes` gives the names of namespaces: an element of a namespace with the prefix `w` is called `w:p` here,
  /// whatever prefix the document uses; an empty prefix leaves the bare name. Names of other namespaces begin with `:`.
  /// Throws where the document is not well-formed, declares a document type, or is deeper than ``deepest``; `part` is
  /// its name in messages.
  public convenience init(_ bytes: [UInt8], prefixes: [String: String], part: String) throws(PackageError) {
    let parsed = try XMLTreeParser.parse(bytes, prefixes: prefixes, part: part)
    self.init(nodes: parsed.nodes, attributes: parsed.attributes, names: parsed.names, text: parsed.text)
  }

  /// The outermost element.
  public var root: XMLElement { XMLElement(tree: self, index: 0) }

  /// The text of some bytes.
  func string(_ lower: UInt32, _ upper: UInt32) -> String {
    String(decoding: text[Int(lower)..<Int(upper)], as: UTF8.self)
  }
}
