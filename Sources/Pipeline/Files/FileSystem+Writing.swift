internal import Glibc

extension FileSystem {
  /// Puts a file in place as a whole: whoever reads it sees the old bytes or the new ones, also after a power cut.
  ///
  /// With `isLasting` false the last is not so: after a power cut the file may be torn, or the old one. The folder must
  /// exist. A link is followed, the mode of a file that is replaced stays. What is no ordinary file
  /// (`/dev/stdout`, a pipe) is written to as it is.
  static func write(_ bytes: [UInt8], to path: String, isLasting: Bool = true) throws(FileError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      try putInPlace(bytes, at: path, mode: nil, isLasting)
      return
    }
    switch Kind(status.st_mode) {
    case .file: try putInPlace(bytes, at: resolved(path, for: .write), mode: status.st_mode & 0o7777, isLasting)
    case .folder: throw FileError(.write, path, code: EISDIR)
    case .other:
      let file = try Descriptor(opening: path, O_WRONLY, for: .write)
      try file.write(bytes, path: path)
      try file.close(path: path)
    }
  }

  private static func putInPlace(
    _ bytes: [UInt8], at path: String, mode: mode_t?, _ isLasting: Bool
  ) throws(FileError) {
    let draft = draftPath(for: path)
    do throws(FileError) {
      _ = unlink(draft)
      let file = try Descriptor(opening: draft, O_WRONLY | O_CREAT | O_EXCL, for: .write, shown: path)
      try file.write(bytes, path: path)
      if let mode { _ = fchmod(file.number, mode) }
      guard !isLasting || fsync(file.number) == 0 else { throw FileError(.sync, path, code: errno) }
      try file.close(path: path)
      guard rename(draft, path) == 0 else { throw FileError(.replace, path, code: errno) }
    } catch {
      _ = unlink(draft)
      throw error
    }
  }

  /// A hidden name beside the file that no other process takes.
  private static func draftPath(for path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
    let draft = ".\(name.prefix(60)).\(getpid())"
    return parent(of: path).map { "\($0)/\(draft)" } ?? (path.hasPrefix("/") ? "/\(draft)" : draft)
  }

  /// The whole path that a path leads to through links.
  static func resolved(_ path: String, for operation: FileError.Operation) throws(FileError) -> String {
    guard let resolved = realpath(path, nil) else { throw FileError(operation, path, code: errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
