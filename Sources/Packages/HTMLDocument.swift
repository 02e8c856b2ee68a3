internal import CXML2

/// A web page as libxml2's forgiving HTML parser reads it: its elements and texts in order, without comments.
public struct HTMLDocument: Sendable {
  /// An element or a text.
  public struct Node: Sendable {
    /// What a node is.
    public enum Kind: Sendable {
      /// An element with its name and attributes, both names in lower case.
      case element(String, [String: String])
      /// Characters, references resolved.
      case text(String)
    }
    /// What it is.
    public let kind: Kind
    /// The index of the node it stands in; -1 for the outermost.
    public let parent: Int
    /// The index behind its last descendant.
    public internal(set) var end: Int

    /// The name of an element; empty for text.
    public var name: String { if case .element(let name, _) = kind { name } else { "" } }

    /// An attribute of an element.
    public subscript(attribute: String) -> String? {
      if case .element(_, let attributes) = kind { attributes[attribute] } else { nil }
    }
  }

  /// The nodes in the order of the page: a parent before its children.
  public let nodes: [Node]
  /// Whether the parser gave up before the end of the page.
  public let isCut: Bool

  /// Reads a page in UTF-8; a declaration of another encoding in it is ignored. Any bytes give a document.
  ///
  /// Nesting is followed without recursion. Cost: linear in the page, save for end tags that fit nothing.
  public init(_ text: [UInt8]) {
    xmlInitParser()
    guard let context = htmlNewParserCtxt() else {
      (nodes, isCut) = ([], true)
      return
    }
    defer { htmlFreeParserCtxt(context) }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    // Without this the parser stops at 256 levels, which unclosed <font> and <span> reach.
    context.pointee.options |= Int32(bitPattern: XML_PARSE_HUGE.rawValue)
    let document = Self.withoutConditions(text).withUnsafeBytes { bytes in
      htmlCtxtReadMemory(
        context, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), nil, "UTF-8",
        Int32(bitPattern: options))
    }
    defer { if let document { xmlFreeDoc(document) } }
    isCut = context.pointee.disableSAX != 0 || text.count > Int32.max
    nodes = document.map { Self.nodes(of: $0) } ?? []
  }

  /// The page without the conditions that word processors put around what every browser shows: `<![if …]>`,
  /// `<![endif]>`. The parser would take them for text.
  private static func withoutConditions(_ text: [UInt8]) -> [UInt8] {
    guard text.indices.dropLast(2).contains(where: { text[$0] == 0x3C && text[$0 + 1] == 0x21 && text[$0 + 2] == 0x5B })
    else { return text }
    var kept: [UInt8] = []
    var offset = 0
    while offset < text.count {
      let rest = text[offset...]
      var end = offset + 1
      if rest.starts(with: "<!--".utf8) {
        end = text.count
        var next = offset + 4
        while next + 2 < text.count, end == text.count {
          if text[next] == 0x2D, text[next + 1] == 0x2D, text[next + 2] == 0x3E { end = next + 3 }
          next += 1
        }
      } else if rest.starts(with: "<![".utf8), isCondition(rest), let close = rest.prefix(200).firstIndex(of: 0x3E) {
        offset = close + 1
        continue
      }
      kept += text[offset..<end]
      offset = end
    }
    return kept
  }

  private static func isCondition(_ text: ArraySlice<UInt8>) -> Bool {
    let name = String(decoding: text.dropFirst(3).prefix(5), as: UTF8.self).lowercased()
    return name.hasPrefix("if ") || name.hasPrefix("if(") || name == "endif"
  }

  /// The nodes in order. The walk goes along the tree's own links.
  private static func nodes(of document: xmlDocPtr) -> [Node] {
    var nodes: [Node] = []
    var open: [Int] = []
    var next = document.pointee.children
    while let node = next {
      if let kind = kind(of: node) {
        open.append(nodes.count)
        nodes.append(Node(kind: kind, parent: open.dropLast().last ?? -1, end: 0))
        if node.pointee.type == XML_ELEMENT_NODE, let child = node.pointee.children {
          next = child
          continue
        }
        if let index = open.popLast() { nodes[index].end = nodes.count }
      }
      var current = node
      while current.pointee.next == nil, let parent = current.pointee.parent,
        parent.pointee.type == XML_ELEMENT_NODE
      {
        if let index = open.popLast() { nodes[index].end = nodes.count }
        current = parent
      }
      next = current.pointee.next
    }
    return nodes
  }

  /// What a node of the parser's tree is; `nil` for comments, declarations and the like.
  private static func kind(of node: xmlNodePtr) -> Node.Kind? {
    switch node.pointee.type {
    case XML_ELEMENT_NODE:
      var attributes: [String: String] = [:]
      var attribute = node.pointee.properties
      while let current = attribute {
        attributes[string(current.pointee.name).lowercased()] = string(current.pointee.children?.pointee.content)
        attribute = current.pointee.next
      }
      return .element(string(node.pointee.name).lowercased(), attributes)
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      return .text(string(node.pointee.content))
    default:
      return nil
    }
  }

  private static func string(_ characters: UnsafePointer<xmlChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }

  private static func string(_ characters: UnsafeMutablePointer<xmlChar>?) -> String {
    characters.map { String(cString: $0) } ?? ""
  }
}
