/// An element of an XML document.
public struct XMLElement: Sendable {
  let tree: XMLTree
  let index: Int

  /// The name with the prefix its namespace was given.
  public var name: String { tree.names[Int(tree.nodes[index].name)] }

  /// The elements directly inside, in order.
  public var children: Children { Children(parent: self) }

  /// The text directly inside.
  public var text: String {
    var bytes: [UInt8] = []
    var position = index + 1
    let end = Int(tree.nodes[index].end)
    while position < end {
      let node = tree.nodes[position]
      if node.name < 0 { bytes += tree.text[Int(node.lower)..<Int(node.upper)] }
      position = Int(node.end)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// All text inside, at any depth, in order.
  public var wholeText: String {
    var bytes: [UInt8] = []
    for node in tree.nodes[index + 1..<max(index + 1, Int(tree.nodes[index].end))] where node.name < 0 {
      bytes += tree.text[Int(node.lower)..<Int(node.upper)]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value of an attribute, or `nil` where it has none such.
  public subscript(_ attribute: String) -> String? {
    let node = tree.nodes[index]
    for position in Int(node.lower)..<Int(node.upper) {
      let found = tree.attributes[position]
      if tree.names[Int(found.name)] == attribute { return tree.string(found.lower, found.upper) }
    }
    return nil
  }

  /// The first element of a name directly inside.
  public func first(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// Every element of a name inside, at any depth, in order.
  public func descendants(_ name: String) -> [XMLElement] {
    (index + 1..<max(index + 1, Int(tree.nodes[index].end))).compactMap { position in
      let found = tree.nodes[position].name
      return found >= 0 && tree.names[Int(found)] == name ? XMLElement(tree: tree, index: position) : nil
    }
  }

  /// The elements directly inside an element.
  public struct Children: Sequence, IteratorProtocol, Sendable {
    private let tree: XMLTree
    private let end: Int
    private var position: Int

    init(parent: XMLElement) {
      tree = parent.tree
      position = parent.index + 1
      end = Int(parent.tree.nodes[parent.index].end)
    }

    /// The next element, or `nil` behind the last one.
    public mutating func next() -> XMLElement? {
      while position < end {
        let found = position
        position = Int(tree.nodes[found].end)
        if tree.nodes[found].name >= 0 { return XMLElement(tree: tree, index: found) }
      }
      return nil
    }
  }
}
