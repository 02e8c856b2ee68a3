internal import Glibc

extension FileSystem {
  /// Removes a file, a link (not what it points at) or a folder with everything in it. Nothing there is no error.
  static func remove(_ path: String) throws(FileError) {
    try remove(path.utf8CString.map { $0 }, in: AT_FDCWD, kind: nil, path: path)
  }

  /// Removes the entry `name` of an open folder; `path` is for errors.
  private static func remove(
    _ name: [CChar], in folder: Int32, kind: Kind?, path: @autoclosure () -> String
  ) throws(FileError) {
    if kind != .folder {
      if unlinkat(folder, name, 0) == 0 || errno == ENOENT { return }
      // Linux answers EISDIR for a folder, other systems EPERM.
      guard kind == nil, errno == EISDIR || errno == EPERM else { throw FileError(.remove, path(), code: errno) }
    }
    try removeFolder(name, in: folder, path: path())
  }

  private static func removeFolder(_ name: [CChar], in folder: Int32, path: String) throws(FileError) {
    // Some file systems skip entries while others vanish: look again before giving up.
    for attempt in 1...4 {
      try removeContents(of: name, in: folder, path: path)
      if unlinkat(folder, name, AT_REMOVEDIR) == 0 || errno == ENOENT { return }
      guard attempt < 4, errno == ENOTEMPTY || errno == EEXIST else {
        throw FileError(.remove, path, code: errno)
      }
    }
  }

  private static func removeContents(of name: [CChar], in folder: Int32, path: String) throws(FileError) {
    do throws(FileError) {
      let stream = try FolderStream(name, in: folder, path: path)
      while let entry = try stream.next() {
        try remove(entry.name, in: stream.number, kind: entry.kind, path: "\(path)/\(entry.shown)")
      }
    } catch {
      if error.code == ENOENT { return }
      throw FileError(.remove, error.path, code: error.code)
    }
  }
}
