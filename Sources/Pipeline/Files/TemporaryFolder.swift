internal import Glibc

/// A folder among the system's temporary files, removed with everything in it when the value goes away.
struct TemporaryFolder: ~Copyable {
  /// Its path.
  let path: String

  /// Makes a folder under `TMPDIR`, else `/tmp`.
  init() throws(FileError) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    let pattern = "\(base.isEmpty ? "/tmp" : base)/gongbiao-XXXXXX"
    var name = Array(pattern.utf8CString)
    guard mkdtemp(&name) != nil else { throw FileError(.createFolder, pattern, code: errno) }
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileSystem.remove(path) }
}
