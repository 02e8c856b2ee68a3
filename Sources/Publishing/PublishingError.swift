public import Diagnostics

/// Why pages cannot be made.
public struct PublishingError: Error, Sendable, Hashable {
  /// The file at fault, as a path inside the templates: `pages/item.mustache`.
  public let file: String
  /// The line, from 1, where it is known.
  public let line: Int?
  /// What is wrong.
  public let message: Message

  /// An error in a file.
  public init(file: String, line: Int? = nil, message: Message) {
    self.file = file
    self.line = line
    self.message = message
  }
}
