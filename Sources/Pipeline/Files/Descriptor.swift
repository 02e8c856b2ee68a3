internal import Glibc

/// An open file or folder, closed when the value goes away.
struct Descriptor: ~Copyable {
  /// The number that system calls take.
  let number: Int32

  /// Opens a file or folder; `path` is relative to `folder`, an open folder, or else to the working folder.
  ///
  /// Programs started later do not inherit it. Errors name `shown` where it is given, else `path`.
  init(
    opening path: String, in folder: Int32 = AT_FDCWD, _ flags: Int32, for operation: FileError.Operation,
    shown: String? = nil
  ) throws(FileError) {
    let number = retrying { openat(folder, path, flags | O_CLOEXEC, 0o666) }
    guard number >= 0 else { throw FileError(operation, shown ?? path, code: errno) }
    self.number = number
  }

  deinit { _ = Glibc.close(number) }

  /// Writes all the bytes. Errors name `path`.
  func write(_ bytes: [UInt8], path: String) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        return retrying { Glibc.write(number, rest.baseAddress, rest.count) }
      }
      guard count > 0 else { throw FileError(.write, path, code: count < 0 ? errno : ENOSPC) }
      written += count
    }
  }

  /// Reads to the end, or to a place behind `limit` bytes, starting with room for `expected` bytes.
  func readAll(expecting expected: Int, limit: Int, path: String) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte of room more than expected: the read that fills it not ends the loop without growing.
    var room = max(expected, 4095) + 1
    while true {
      var count = 0
      let old = bytes
      bytes = [UInt8](unsafeUninitializedCapacity: old.count + room) { buffer, filled in
        _ = buffer.initialize(from: old)
        let free = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[old.count...])
        count = readUntilFull(free)
        filled = old.count + max(count, 0)
      }
      guard count >= 0 else { throw FileError(.read, path, code: errno) }
      if count < room || bytes.count > limit { return bytes }
      room = bytes.count
    }
  }

  /// Reads to the end, 256 KB at a time.
  func readInPieces(path: String, _ body: (UnsafeRawBufferPointer) -> Void) throws(FileError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 1)
    defer { buffer.deallocate() }
    while true {
      let count = readUntilFull(buffer)
      guard count >= 0 else { throw FileError(.read, path, code: errno) }
      body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      if count < buffer.count { return }
    }
  }

  private func readUntilFull(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
    var filled = 0
    while filled < buffer.count {
      let count = retrying { Glibc.read(number, buffer.baseAddress?.advanced(by: filled), buffer.count - filled) }
      if count < 0 { return -1 }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// What the system knows of the open file or folder.
  func status(path: String, for operation: FileError.Operation) throws(FileError) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw FileError(operation, path, code: errno) }
    return status
  }

  /// Closes a file that was written: some file systems say only now that the disk is full.
  consuming func close(path: String) throws(FileError) {
    let number = number
    discard self
    guard Glibc.close(number) == 0 || errno == EINTR else { throw FileError(.write, path, code: errno) }
  }
}

/// The answer of a system call, repeated for as long as signals interrupt it.
func retrying<Answer: SignedInteger>(_ call: () -> Answer) -> Answer {
  while true {
    let answer = call()
    if answer != -1 || errno != EINTR { return answer }
  }
}
