/// Writes the YAML of front matter and settings: keys, texts and lists of texts, in the order given.
public struct ConfigurationWriter: Sendable {
  /// What has been written: lines, each ended by LF.
  public private(set) var text = ""
  private let indent: String

  /// A writer whose lines begin with so many spaces.
  public init(indent: Int = 0) {
    self.indent = String(repeating: " ", count: indent)
  }

  /// A key with a text; nothing where the text is empty.
  public mutating func text(_ key: String, _ value: String) {
    guard !value.isEmpty else { return }
    text += "\(indent)\(key): \(Self.scalar(value))\n"
  }

  /// A key with a list, one entry a line; nothing where the list is empty.
  ///
  /// With `keepsEmpty` an empty list is written as one, where leaving the key out would mean something else.
  public mutating func list(_ key: String, _ values: [String], keepsEmpty: Bool = false) {
    guard !values.isEmpty else {
      if keepsEmpty { text += "\(indent)\(key): []\n" }
      return
    }
    text += "\(indent)\(key):\n"
    for value in values { text += "\(indent)  - \(Self.scalar(value))\n" }
  }

  /// A key with a map, written by `body` with further indent; nothing where the map is empty.
  public mutating func map(_ key: String, _ body: (inout ConfigurationWriter) -> Void) {
    var inner = ConfigurationWriter(indent: indent.utf8.count + 2)
    body(&inner)
    guard !inner.text.isEmpty else { return }
    text += "\(indent)\(key):\n\(inner.text)"
  }

  /// A text as a YAML scalar: plain where that reads back as it stands, else in double quotes.
  public static func scalar(_ value: String) -> String {
    isPlain(value) ? value : quoted(value)
  }

  /// Plain scalars begin with a letter or a Han character and hold nothing YAML gives a meaning to.
  private static func isPlain(_ value: String) -> Bool {
    guard let first = value.unicodeScalars.first, first.properties.isAlphabetic || first.value >= 0x4E00 else {
      return false
    }
    guard value.unicodeScalars.last?.properties.isWhitespace == false else { return false }
    return value.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0xA0 && !scalar.properties.isWhitespace && scalar.value != 0xFEFF
        && !(0xD800...0xF8FF).contains(scalar.value) && scalar.value < 0xFFF0
        || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        || scalar == "." || scalar == "_" || scalar == "/"
    }
  }

  private static func quoted(_ value: String) -> String {
    var text = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      default:
        let isPrintable =
          scalar.value >= 0x20 && scalar.value < 0x7F
          || scalar.value >= 0xA0 && scalar.value != 0xFEFF
            && scalar.value != 0x2028 && scalar.value != 0x2029 && scalar.value < 0xFFFE
        if isPrintable {
          text.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16)
          text += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
      }
    }
    return text + "\""
  }
}
