public import Diagnostics

/// Why a container or one of its parts can't be read, or a container not be made.
public struct PackageError: Error, Sendable, Hashable {
  /// What kind of thing is wrong.
  public enum Kind: Sendable, Hashable {
    /// The bytes are no zip container.
    case noContainer
    /// The container is cut off or broken.
    case damaged
    /// An entry needs a password.
    case encrypted
    /// An entry is larger than is read.
    case tooLarge
    /// There is no such entry.
    case missing
    /// A part is no well-formed XML.
    case malformed
    /// A container can't be made.
    case unwritable
  }

  /// What kind of thing is wrong.
  public let kind: Kind
  /// The line of the part, from 1, where it is known.
  public let line: Int?
  /// What is wrong and what to do.
  public let message: Message

  init(_ kind: Kind, line: Int? = nil, _ message: Message) {
    self.kind = kind
    self.line = line
    self.message = message
  }
}
