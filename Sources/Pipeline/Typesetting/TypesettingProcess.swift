internal import Dispatch
internal import FoundationEssentials
internal import Glibc
internal import Publishing

/// One running typesetter, spoken to over a socket: no signal comes of its death, and closing the socket ends it.
///
/// One document at a time; ``Typesetter`` sees to that.
struct TypesettingProcess: Sendable, Hashable {
  private let process: pid_t
  private let socket: Int32
  /// What the templates are told of the settings, as JSON on one line.
  private let settings: [UInt8]

  /// Starts the program. Throws ``TypesettingError/stopped(path:code:)`` where the system refuses.
  init(_ tools: TypesettingTools, settings: [UInt8]) throws(TypesettingError) {
    self.settings = settings
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
      throw .stopped(path: tools.script, code: errno)
    }
    defer { close(ends[1]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    let arguments: [UnsafeMutablePointer<CChar>?] = [tools.python, "-I", tools.script, tools.templates, tools.fonts]
      .map { (text: String) in strdup(text) }
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, tools.python, &actions, nil, arguments + [nil], environ)
    guard code == 0 else {
      close(ends[0])
      throw .stopped(path: tools.python, code: code)
    }
    self.process = process
    socket = ends[0]
  }

  /// Ends the program and waits for its end.
  func end() {
    close(socket)
    kill(process, SIGKILL)
    while waitpid(process, nil, 0) < 0 && errno == EINTR {}
  }

  /// The PDF of a document.
  ///
  /// Throws `CancellationError` when the task is cancelled while the program works, which it does not survive; else
  /// ``TypesettingError``.
  func typeset(_ job: PrintJob) async throws -> [UInt8] {
    do {
      return try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { continuation in
          // Waiting for the program would hold a thread that Swift's tasks share.
          DispatchQueue.global().async {
            continuation.resume(with: Result { try exchange(job) })
          }
        }
      } onCancel: {
        shutdown(socket, Int32(SHUT_RDWR))
      }
    } catch {
      try Task.checkCancellation()
      throw error
    }
  }
}

// The conversation: a line of JSON, then a line of JSON and as many bytes as it says.
extension TypesettingProcess {
  private struct Answer: Decodable {
    struct Failure: Decodable {
      var kind: String
      var detail: String?
      var font: String?
      var glyphs: [TypesettingError.MissingGlyph]?
    }
    var size: Int?
    var error: Failure?
  }

  private func exchange(_ job: PrintJob) throws(TypesettingError) -> [UInt8] {
    let head = "{\"template\":\"\(job.template)\",\"timestamp\":\(job.timestamp),\"settings\":"
    let request = Array(head.utf8) + settings + Array(",\"data\":".utf8) + job.data + Array("}\n".utf8)
    guard send(request), var received = receive(untilLine: []) else {
      throw .stopped(path: job.path, code: 0)
    }
    let end = received.firstIndex(of: 0x0A) ?? received.endIndex
    guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(received[..<end])) else {
      throw .stopped(path: job.path, code: 0)
    }
    if let failure = answer.error { throw error(failure, of: job) }
    received.removeFirst(end + 1)
    guard let pdf = receive(answer.size ?? 0, after: received) else { throw .stopped(path: job.path, code: 0) }
    return pdf
  }

  private func error(_ failure: Answer.Failure, of job: PrintJob) -> TypesettingError {
    switch failure.kind {
    case "tool-missing": .toolMissing(failure.detail ?? "")
    case "font-missing": .fontMissing(failure.font ?? "")
    case "glyph-missing": .glyphsMissing(failure.glyphs ?? [], path: job.path)
    default: .templateFailed(failure.detail ?? failure.kind, path: job.path)
    }
  }

  private func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// What comes up to and including the first line feed, and what came with it; `nil` where the program ends before.
  private func receive(untilLine start: [UInt8]) -> [UInt8]? {
    var bytes = start
    while !bytes.contains(0x0A) {
      guard receive(into: &bytes) else { return nil }
    }
    return bytes
  }

  private func receive(_ count: Int, after start: [UInt8]) -> [UInt8]? {
    var bytes = start
    bytes.reserveCapacity(count)
    while bytes.count < count {
      guard receive(into: &bytes) else { return nil }
    }
    return bytes
  }

  private func receive(into bytes: inout [UInt8]) -> Bool {
    var received = -1
    let part = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      repeat {
        received = recv(socket, buffer.baseAddress, buffer.count, 0)
      } while received < 0 && errno == EINTR
      count = max(0, received)
    }
    bytes += part
    return received > 0
  }
}
