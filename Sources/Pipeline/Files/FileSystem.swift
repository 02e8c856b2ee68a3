internal import Glibc

/// The one door to files: everything here goes through POSIX calls, and every failure is a ``FileError``.
enum FileSystem {
  /// What a path leads to, links followed.
  enum Kind: Sendable, Hashable {
    /// An ordinary file.
    case file
    /// A folder.
    case folder
    /// A device, a pipe, a link to nothing, or a name that is not UTF-8.
    case other

    init(_ mode: mode_t) {
      switch mode & S_IFMT {
      case S_IFREG: self = .file
      case S_IFDIR: self = .folder
      default: self = .other
      }
    }
  }

  /// One entry of a folder.
  struct Entry: Sendable, Hashable {
    /// The name inside the folder.
    let name: String
    /// What it is.
    let kind: Kind
  }

  /// What is at a path, links followed; `nil` where nothing is or nothing can be seen.
  static func kind(of path: String) -> Kind? {
    var status = stat()
    return stat(path, &status) == 0 ? Kind(status.st_mode) : nil
  }

  /// The bytes of a file or a pipe; more than `limit` bytes are an error with `EFBIG`.
  static func read(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    let file = try Descriptor(opening: path, O_RDONLY, for: .read)
    let status = try file.status(path: path, for: .read)
    if Kind(status.st_mode) == .folder { throw FileError(.read, path, code: EISDIR) }
    let size = Int(status.st_size)
    if size > limit { throw FileError(.read, path, code: EFBIG) }
    let bytes = try file.readAll(expecting: size, limit: limit, path: path)
    guard bytes.count <= limit else { throw FileError(.read, path, code: EFBIG) }
    return bytes
  }

  /// Gives the bytes of a file to `body` in pieces, so that memory does not grow with the file.
  static func readInPieces(_ path: String, _ body: (UnsafeRawBufferPointer) -> Void) throws(FileError) {
    let file = try Descriptor(opening: path, O_RDONLY, for: .read)
    if Kind(try file.status(path: path, for: .read).st_mode) == .folder { throw FileError(.read, path, code: EISDIR) }
    try file.readInPieces(path: path, body)
  }

  /// The first bytes of a file, `count` at most.
  static func readStart(_ path: String, count: Int) throws(FileError) -> [UInt8] {
    let file = try Descriptor(opening: path, O_RDONLY, for: .read)
    let status = try file.status(path: path, for: .read)
    if Kind(status.st_mode) == .folder { throw FileError(.read, path, code: EISDIR) }
    let bytes = try file.readAll(expecting: min(Int(status.st_size), count), limit: count, path: path)
    return bytes.count > count ? Array(bytes.prefix(count)) : bytes
  }

  /// The entries of a folder in the order of their bytes, hidden ones too.
  static func list(_ path: String) throws(FileError) -> [Entry] {
    let stream = try FolderStream(path)
    var entries: [Entry] = []
    while let entry = try stream.next() {
      if let name = entry.text {
        entries.append(Entry(name: name, kind: entry.kind ?? kind(of: "\(path)/\(name)") ?? .other))
      } else {
        entries.append(Entry(name: entry.shown, kind: .other))
      }
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The files anywhere below a folder, as paths inside it (`jiaxing/2023/notice.md`), in the order of a walk.
  ///
  /// Hidden files and folders (`.git`, `.DS_Store`) are left out; links are followed.
  static func files(below folder: String) throws(FileError) -> [String] {
    var files: [String] = []
    try walk(folder, prefix: "") { path, kind in
      if kind == .file { files.append(path) }
    } entering: {
      !$0.hasPrefix(".")
    }
    return files
  }

  /// Everything anywhere below a folder that is no folder, hidden and special files too, in the order of a walk.
  static func everything(below folder: String) throws(FileError) -> [String] {
    var found: [String] = []
    try walk(folder, prefix: "") { path, _ in found.append(path) }
    return found
  }

  /// Tells `body` of everything below a folder that is no folder; `entering` says by its name whether an entry counts.
  private static func walk(
    _ folder: String, prefix: String, _ body: (String, Kind) -> Void, entering: (String) -> Bool = { _ in true }
  ) throws(FileError) {
    for entry in try list(folder) where entering(entry.name) {
      if entry.kind == .folder {
        try walk("\(folder)/\(entry.name)", prefix: "\(prefix)\(entry.name)/", body, entering: entering)
      } else {
        body(prefix + entry.name, entry.kind)
      }
    }
  }

  /// Makes a folder and the folders above it where they are missing.
  static func createFolder(_ path: String) throws(FileError) {
    if mkdir(path, 0o777) == 0 { return }
    switch errno {
    case EEXIST:
      guard kind(of: path) == .folder else { throw FileError(.createFolder, path, code: ENOTDIR) }
    case ENOENT:
      guard let parent = parent(of: path) else { throw FileError(.createFolder, path, code: ENOENT) }
      try createFolder(parent)
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileError(.createFolder, path, code: errno) }
    case let code: throw FileError(.createFolder, path, code: code)
    }
  }

  /// The path of the folder that holds the last name of a path; `nil` for a single name and for the root.
  static func parent(of path: String) -> String? {
    let trimmed = path.utf8.reversed().drop { $0 == UInt8(ascii: "/") }
    let parent = trimmed.drop { $0 != UInt8(ascii: "/") }.drop { $0 == UInt8(ascii: "/") }
    return parent.isEmpty ? nil : String(decoding: parent.reversed(), as: UTF8.self)
  }
}
