/// A file of the content: where it lies and what is in it.
public struct ContentFile: Sendable {
  /// The path as messages show it.
  public let path: String
  /// The name inside its folder.
  public let name: String
  /// The bytes; empty for a file of a name that nothing reads.
  public let bytes: [UInt8]

  /// A file.
  public init(path: String, name: String, bytes: [UInt8]) {
    self.path = path
    self.name = name
    self.bytes = bytes
  }
}
