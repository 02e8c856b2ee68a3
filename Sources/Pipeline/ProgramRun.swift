internal import Glibc

/// One run of a program whose output and errors are taken as they come, until it ends or has to.
struct ProgramRun: ~Copyable {
  /// Why a run did not come to its end.
  enum Failure: Error, Sendable, Hashable {
    /// The program is not installed.
    case missing(String)
    /// The program took longer than allowed, in seconds.
    case tooLong(Int)
    /// The program gave more than allowed, in bytes.
    case tooMuch(Int)
    /// The program could not be started or spoken to; the code is the `errno`.
    case stopped(code: Int32)
  }

  /// What the program wrote.
  private(set) var output: [UInt8] = []
  /// What it complained of.
  private(set) var errors: [UInt8] = []
  private let process: pid_t
  private let outputEnd: Int32
  private let errorEnd: Int32

  /// Starts a program found on the path.
  init(_ program: String, _ arguments: [String]) throws(Failure) {
    var (first, second): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    // Sockets, because only they can be made so that no other program started meanwhile inherits them.
    let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, type, 0, &first) == 0 else { throw .stopped(code: errno) }
    guard socketpair(AF_UNIX, type, 0, &second) == 0 else {
      let code = errno
      for end in first { close(end) }
      throw .stopped(code: code)
    }
    defer {
      close(first[1])
      close(second[1])
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, first[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, second[1], STDERR_FILENO)
    let words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { (text: String) in strdup(text) }
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, program, &actions, nil, words + [nil], environ)
    guard code == 0 else {
      close(first[0])
      close(second[0])
      if code == ENOENT { throw .missing(program) }
      throw .stopped(code: code)
    }
    self.process = process
    outputEnd = first[0]
    errorEnd = second[0]
  }

  /// Takes all output and gives the program's exit code, -1 where a signal ended it. Ends the program where it needs
  /// more than `seconds` or gives more than `limit` bytes.
  mutating func finish(seconds: Int, limit: Int) throws(Failure) -> Int {
    var failure = collect(until: Self.now() + seconds * 1000, limit: limit)
    if case .tooLong? = failure { failure = .tooLong(seconds) }
    close(outputEnd)
    close(errorEnd)
    if failure != nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    if let failure { throw failure }
    return status & 0x7F == 0 ? Int(status >> 8 & 0xFF) : -1
  }

  private mutating func collect(until deadline: Int, limit: Int) -> Failure? {
    var ends = [
      pollfd(fd: outputEnd, events: Int16(POLLIN), revents: 0), pollfd(fd: errorEnd, events: Int16(POLLIN), revents: 0),
    ]
    while ends.contains(where: { $0.fd >= 0 }) {
      let left = deadline - Self.now()
      guard left > 0 else { return .tooLong(0) }
      let ready = poll(&ends, nfds_t(ends.count), Int32(clamping: left))
      if ready < 0 && errno != EINTR { return .stopped(code: errno) }
      guard ready > 0 else { continue }
      for index in ends.indices where ends[index].fd >= 0 && ends[index].revents != 0 {
        let part = Self.read(from: ends[index].fd)
        if part.isEmpty { ends[index].fd = -1 }
        if index == 0 { output += part } else if errors.count < 4096 { errors += part }
      }
      if output.count > limit { return .tooMuch(limit) }
    }
    return nil
  }

  private static func read(from end: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, retrying { Glibc.read(end, buffer.baseAddress, buffer.count) })
    }
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
