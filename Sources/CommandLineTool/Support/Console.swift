internal import Glibc
internal import Pipeline
internal import Synchronization

/// One of the process's outputs. A closed pipe is no error; whatever else keeps it from being written is remembered
/// until the end of the run.
final class Console: Sendable {
  static let standardOutput = Console(descriptor: STDOUT_FILENO, path: "/dev/stdout")
  static let standardError = Console(descriptor: STDERR_FILENO, path: "/dev/stderr")

  private let descriptor: Int32
  private let path: String
  private let firstFailure = Mutex<FileError?>(nil)

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// What first kept something from being written; `nil` where all was, or nobody reads on.
  var failure: FileError? { firstFailure.withLock { $0 } }

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
        guard count > 0 else { return note(count < 0 ? errno : ENOSPC) }
        rest = rest.dropFirst(count)
      }
    }
  }

  private func note(_ code: Int32) {
    guard code != EPIPE else { return }
    firstFailure.withLock { $0 = $0 ?? FileError(.write, path, code: code) }
  }
}

extension Slice<UnsafeRawBufferPointer> {
  fileprivate var baseAddress: UnsafeRawPointer? {
    base.baseAddress.map { $0 + startIndex }
  }
}
