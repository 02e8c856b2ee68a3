internal import Glibc

/// One of the process's outputs. A closed pipe is no error.
struct Console: Sendable {
  static let standardOutput = Console(descriptor: STDOUT_FILENO)
  static let standardError = Console(descriptor: STDERR_FILENO)

  private let descriptor: Int32

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Whether a person looks at it.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Whether colours may be used: on a terminal, unless `NO_COLOR` is set.
  var hasColour: Bool { isTerminal && getenv("NO_COLOR") == nil }

  /// Writes a text as it is.
  func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Writes a text as a line.
  func line(_ text: String) {
    write(text.hasSuffix("\n") ? text : text + "\n")
  }

  /// Writes bytes.
  func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return }
        rest = rest.dropFirst(count)
      }
    }
  }
}

extension Slice<UnsafeRawBufferPointer> {
  fileprivate var baseAddress: UnsafeRawPointer? {
    base.baseAddress.map { $0 + startIndex }
  }
}
