/// JSON written byte by byte, without white space.
struct JSONBytes {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// The number of bytes written.
  var count: Int { bytes.count }

  /// Opens an array.
  mutating func openArray() { open(0x5B) }

  /// Closes an array.
  mutating func closeArray() { close(0x5D) }

  /// Opens an object.
  mutating func openObject() { open(0x7B) }

  /// Closes an object.
  mutating func closeObject() { close(0x7D) }

  /// Writes the key of the next value.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(0x22)
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Writes a key of one scalar, or the empty key.
  mutating func key(scalar: Unicode.Scalar?) { key(scalar.map { String($0) } ?? "") }

  /// Writes a key that is no constant.
  mutating func key(_ name: String) {
    string(name)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Writes a number.
  mutating func number(_ value: Int) {
    separate()
    if value < 0 { bytes.append(0x2D) }
    var rest = value.magnitude
    let start = bytes.count
    repeat {
      bytes.append(0x30 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Writes a string.
  mutating func string(_ text: String) {
    let utf8 = Array(text.utf8)
    string(utf8, in: 0..<utf8.count)
  }

  /// Writes a string given as UTF-8.
  mutating func string(_ utf8: [UInt8], in range: Range<Int>) {
    separate()
    bytes.append(0x22)
    for index in range { escape(utf8[index]) }
    bytes.append(0x22)
  }

  /// Writes an array, each element as `write` does.
  mutating func array<Element>(_ elements: [Element], _ write: (inout JSONBytes, Element) -> Void) {
    openArray()
    for element in elements { write(&self, element) }
    closeArray()
  }

  /// Writes an array of numbers, each as the difference to the one before, from 0.
  mutating func gaps(_ numbers: [Int]) {
    openArray()
    var last = 0
    for value in numbers {
      number(value - last)
      last = value
    }
    closeArray()
  }

  /// Writes what is JSON already: a value, or the members of the open object.
  mutating func raw(_ json: [UInt8]) {
    separate()
    bytes.append(contentsOf: json)
  }

  /// Writes the runs of a list as ``SearchFormat`` packs them, as elements of the array that is open; the first number as
  /// the difference to the one given.
  mutating func elements(_ list: Int, of lists: RunLists, after previous: Int = -1) {
    var previous = previous
    lists.forEachRun(of: list) { first, last in
      number(Int(first) - previous)
      if last > first { number(Int(first) - Int(last)) }
      previous = Int(last)
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x22, 0x5C:
      bytes.append(0x5C)
      bytes.append(byte)
    case 0x00..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    default: bytes.append(byte)
    }
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
  }

  private mutating func open(_ byte: UInt8) {
    separate()
    bytes.append(byte)
    needsComma = false
  }

  private mutating func close(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = true
  }
}
