/// Writes JSON text (RFC 8259) as UTF-8 bytes, in the order in which it is told.
///
/// Inside an object every value is written under a key, with `member`, `object(_:)`, `array(_:)` or `list`; inside an
/// array, and at the top, without one. Same calls, same bytes.
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Layout: Sendable {
    /// No space that is not needed.
    case compact
    /// One member or element a line, indented by two spaces a level.
    case pretty
  }

  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private var layout: Layout
  private var depth = 0
  private var isFirst = true
  private var followsKey = false

  /// A writer of an empty text. `capacity` is the number of bytes to make room for.
  public init(_ layout: Layout = .pretty, capacity: Int = 0) {
    self.layout = layout
    bytes.reserveCapacity(capacity)
  }

  /// The text so far.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Ends the text with a line feed.
  public mutating func endLine() { bytes.append(0x0A) }
}

// Members of an object.
extension JSONWriter {
  /// A text, or `null`.
  public mutating func member(_ key: String, _ value: String?) {
    writeKey(key)
    if let value { string(value) } else { null() }
  }

  /// A whole number, or `null`.
  public mutating func member(_ key: String, _ value: Int?) {
    writeKey(key)
    if let value { int(value) } else { null() }
  }

  /// A number, or `null`; so is one that is not finite, for which JSON has no form.
  public mutating func member(_ key: String, _ value: Double?) {
    writeKey(key)
    if let value { double(value) } else { null() }
  }

  /// `true` or `false`.
  public mutating func member(_ key: String, _ value: Bool) {
    writeKey(key)
    bool(value)
  }

  /// `null`.
  public mutating func null(_ key: String) {
    writeKey(key)
    null()
  }

  /// An object whose members `body` writes.
  public mutating func object<Failure: Error>(
    _ key: String, _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    writeKey(key)
    try object(body)
  }

  /// An array whose elements `body` writes.
  public mutating func array<Failure: Error>(
    _ key: String, _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    writeKey(key)
    try array(body)
  }

  /// An array of texts.
  public mutating func list(_ key: String, _ values: some Sequence<String>) {
    array(key) { json in
      for value in values { json.string(value) }
    }
  }
}

// Elements of an array, and the value at the top.
extension JSONWriter {
  /// A text.
  public mutating func string(_ value: String) {
    separate()
    quote(value)
  }

  /// A whole number.
  public mutating func int(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// A number; `null` where it is not finite.
  public mutating func double(_ value: Double) {
    separate()
    bytes.append(contentsOf: (value.isFinite ? String(value) : "null").utf8)
  }

  /// `true` or `false`.
  public mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// `null`.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// An object whose members `body` writes.
  public mutating func object<Failure: Error>(
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open(UInt8(ascii: "{"))
    try body(&self)
    close(UInt8(ascii: "}"))
  }

  /// An object whose members `body` writes, all on one line.
  public mutating func row<Failure: Error>(
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open(UInt8(ascii: "{"))
    let outer = layout
    layout = .compact
    try body(&self)
    close(UInt8(ascii: "}"))
    layout = outer
  }

  /// An array whose elements `body` writes.
  public mutating func array<Failure: Error>(
    _ body: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    open(UInt8(ascii: "["))
    try body(&self)
    close(UInt8(ascii: "]"))
  }
}

// Bytes.
extension JSONWriter {
  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(bracket)
    isFirst = false
  }

  private mutating func writeKey(_ key: String) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    if layout == .pretty { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// What stands before a value: nothing behind its key; else a comma behind the value before it, and a new line.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard layout == .pretty else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  private mutating func quote(_ value: String) {
    bytes.append(UInt8(ascii: "\""))
    var value = value
    value.withUTF8 { escape($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies the spans between bytes that must be escaped.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    for index in text.indices {
      let byte = text[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
      bytes.append(contentsOf: text[copied..<index])
      copied = index + 1
      appendEscape(of: byte)
    }
    bytes.append(contentsOf: text[copied...])
  }

  private mutating func appendEscape(of byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x00..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    default: bytes.append(byte)
    }
  }
}
