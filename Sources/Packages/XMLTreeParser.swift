internal import CXML2
internal import Diagnostics

/// Makes the tree of an XML document out of what libxml2 tells while it reads. With ``XMLLibrary`` this file is the only
/// one that meets the XML side of libxml2.
///
/// Nothing is loaded from anywhere: a document type declaration, and with it every entity, is refused.
final class XMLTreeParser {
  /// A name as the library has it: it keeps one copy of each, so that the addresses tell.
  private struct LibraryName: Hashable {
    let namespace: UnsafePointer<xmlChar>?
    let local: UnsafePointer<xmlChar>
  }

  private(set) var nodes: [XMLTree.Node] = []
  private(set) var attributes: [XMLTree.Attribute] = []
  private(set) var names: [String] = []
  private(set) var text: [UInt8] = []
  private let prefixes: [String: String]
  private var known: [LibraryName: Int32] = [:]
  private var open: [Int] = []
  /// Whether the last node is a text that may go on.
  private var isInText = false
  private var refusal: Refusal?

  /// What is refused before the library has an opinion.
  fileprivate enum Refusal {
    case documentType
    case depth
    case size
  }

  private init(prefixes: [String: String]) { self.prefixes = prefixes }

  /// The parts of a tree. Throws where the document can't be read.
  static func parse(_ bytes: [UInt8], prefixes: [String: String], part: String) throws(PackageError) -> XMLTreeParser {
    let parser = XMLTreeParser(prefixes: prefixes)
    guard XMLLibrary.isReady, let context = parser.makeContext() else {
      throw PackageError(.malformed, .malformed(part, line: 1))
    }
    defer { xmlFreeParserCtxt(context) }
    let isRead = parser.feed(bytes, to: context)
    let line = Int(context.pointee.input?.pointee.line ?? 0)
    if let refusal = parser.refusal { throw PackageError(.malformed, line: line, .refused(refusal, part)) }
    guard isRead, context.pointee.wellFormed == 1, !parser.nodes.isEmpty else {
      let found = xmlCtxtGetLastError(context).map { Int($0.pointee.line) } ?? line
      throw PackageError(.malformed, line: max(1, found), .malformed(part, line: max(1, found)))
    }
    return parser
  }
}

extension XMLTreeParser {
  private func makeContext() -> xmlParserCtxtPtr? {
    var handler = xmlSAXHandler()
    handler.initialized = 0xDEED_BEAF  // XML_SAX2_MAGIC
    handler.internalSubset = { data, _, _, _ in XMLTreeParser.from(data)?.refuse(.documentType) }
    handler.startElementNs = { data, name, _, namespace, _, _, count, _, values in
      guard let name else { return }
      XMLTreeParser.from(data)?.start(name, namespace, Int(count), values)
    }
    handler.endElementNs = { data, _, _, _ in XMLTreeParser.from(data)?.end() }
    handler.characters = { data, bytes, count in XMLTreeParser.from(data)?.append(bytes, Int(count)) }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.serror = { _, _ in }
    let data = Unmanaged.passUnretained(self).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&handler, data, nil, 0, nil) else { return nil }
    xmlCtxtUseOptions(
      context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue))
    return context
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> XMLTreeParser? {
    data.map { Unmanaged<XMLTreeParser>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Hands the bytes over piece by piece; false where the library gives up.
  private func feed(_ bytes: [UInt8], to context: xmlParserCtxtPtr) -> Bool {
    let step = 1 << 15
    return bytes.withUnsafeBytes { buffer in
      var position = 0
      while position < buffer.count {
        let count = min(step, buffer.count - position)
        let start = buffer.baseAddress.map { ($0 + position).assumingMemoryBound(to: CChar.self) }
        guard xmlParseChunk(context, start, Int32(count), 0) == 0, refusal == nil else { return false }
        position += count
      }
      return xmlParseChunk(context, nil, 0, 1) == 0 && refusal == nil
    }
  }

  private func refuse(_ reason: Refusal) {
    if refusal == nil { refusal = reason }
  }

  private func start(
    _ name: UnsafePointer<xmlChar>, _ namespace: UnsafePointer<xmlChar>?, _ count: Int,
    _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    if open.count >= XMLTree.deepest { refuse(.depth) }
    if text.count > Int(UInt32.max) / 2 || nodes.count > Int(Int32.max) / 2 { refuse(.size) }
    guard refusal == nil else { return }
    isInText = false
    let first = attributes.count
    for position in 0..<count {
      guard let values, let local = values[position * 5], let from = values[position * 5 + 3],
        let to = values[position * 5 + 4]
      else { continue }
      let lower = text.count
      appendValue(UnsafeBufferPointer(start: from, count: to - from))
      attributes.append(
        XMLTree.Attribute(
          name: identifier(local, values[position * 5 + 2]), lower: UInt32(lower), upper: UInt32(text.count)))
    }
    open.append(nodes.count)
    nodes.append(
      XMLTree.Node(
        name: identifier(name, namespace), end: 0, lower: UInt32(first), upper: UInt32(attributes.count)))
  }

  /// Adds the value of an attribute. As long as entities are not replaced, libxml2 gives its & as `&#38;`.
  private func appendValue(_ value: UnsafeBufferPointer<xmlChar>) {
    guard value.contains(UInt8(ascii: "&")) else { return text += value }
    text += String(decoding: value, as: UTF8.self).replacing("&#38;", with: "&").utf8
  }

  private func end() {
    guard refusal == nil, let position = open.popLast() else { return }
    nodes[position].end = Int32(nodes.count)
    isInText = false
  }

  private func append(_ bytes: UnsafePointer<xmlChar>?, _ count: Int) {
    guard refusal == nil, let bytes, count > 0, !open.isEmpty else { return }
    let lower = UInt32(text.count)
    text += UnsafeBufferPointer(start: bytes, count: count)
    if isInText, nodes[nodes.count - 1].upper == lower {
      nodes[nodes.count - 1].upper = UInt32(text.count)
    } else {
      let end = Int32(nodes.count + 1)
      isInText = true
      nodes.append(XMLTree.Node(name: -1, end: end, lower: lower, upper: UInt32(text.count)))
    }
  }

  /// The number of a name; a name of an attribute without namespace is bare.
  private func identifier(_ local: UnsafePointer<xmlChar>, _ namespace: UnsafePointer<xmlChar>?) -> Int32 {
    let key = LibraryName(namespace: namespace, local: local)
    if let found = known[key] { return found }
    let name = String(cString: local)
    let prefix = namespace.map { prefixes[String(cString: $0)] ?? ":" }
    switch prefix {
    case nil, "": names.append(name)
    case ":": names.append(":" + name)
    case let prefix?: names.append(prefix + ":" + name)
    }
    known[key] = Int32(names.count - 1)
    return Int32(names.count - 1)
  }
}

extension Message {
  fileprivate static func malformed(_ part: String, line: Int) -> Message {
    Message(
      zh: "文件已损坏：其中的“\(part)”第 \(line) 行不是正确的 XML。请在原软件中打开后另存，再导入。",
      en: "The file is damaged: “\(part)” in it is no well-formed XML in line \(line). Open and save it anew.")
  }

  fileprivate static func refused(_ reason: XMLTreeParser.Refusal, _ part: String) -> Message {
    switch reason {
    case .documentType:
      Message(
        zh: "其中的“\(part)”带有文档类型声明（DTD），正常的文件没有，出于安全没有读取。请在原软件中打开后另存。",
        en: "“\(part)” in it declares a document type (DTD), which no proper file does; it was not read, to be safe. "
          + "Open and save the file anew.")
    case .depth:
      Message(
        zh: "其中的“\(part)”嵌套超过 \(XMLTree.deepest) 层，没有读取。请在原软件中打开后另存。",
        en: "“\(part)” in it is nested deeper than \(XMLTree.deepest) levels and was not read. Open and save it anew.")
    case .size:
      Message(
        zh: "其中的“\(part)”过大，没有读取。请拆成几份后再导入。",
        en: "“\(part)” in it is too large and was not read. Split the document and import the parts.")
    }
  }
}
