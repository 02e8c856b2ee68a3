internal import Glibc

/// An open folder whose entries are read one by one, closed when the value goes away.
struct FolderStream: ~Copyable {
  /// One entry.
  struct Entry {
    /// The name as the folder holds it, with its zero at the end.
    let name: [CChar]
    /// The kind; `nil` for a link, and where the folder does not say.
    let kind: FileSystem.Kind?

    /// The name as text; `nil` where it is not UTF-8.
    var text: String? { String(validating: name.dropLast(), as: UTF8.self) }

    /// The name as text for people, whatever it is.
    var shown: String { String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) }
  }

  /// The path that errors name.
  let path: String
  private let stream: OpaquePointer

  /// Opens the folder `path`.
  init(_ path: String) throws(FileError) {
    guard let stream = opendir(path) else { throw FileError(.list, path, code: errno) }
    self.stream = stream
    self.path = path
  }

  /// Opens the folder `name` of an open folder, not through a link; `path` is for errors.
  init(_ name: [CChar], in folder: Int32, path: String) throws(FileError) {
    let number = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard number >= 0 else { throw FileError(.list, path, code: errno) }
    guard let stream = fdopendir(number) else {
      let code = errno
      close(number)
      throw FileError(.list, path, code: code)
    }
    self.stream = stream
    self.path = path
  }

  deinit { closedir(stream) }

  /// The number of the open folder, for calls about its entries.
  var number: Int32 { dirfd(stream) }

  /// The next entry, `.` and `..` left out; `nil` at the end.
  func next() throws(FileError) -> Entry? {
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw FileError(.list, path, code: errno) }
        return nil
      }
      let name = Self.name(of: entry)
      if name != Self.itself && name != Self.parent { return Entry(name: name, kind: Self.kind(of: entry)) }
    }
  }

  private static let itself: [CChar] = [46, 0]
  private static let parent: [CChar] = [46, 46, 0]

  private static func kind(of entry: UnsafeMutablePointer<dirent>) -> FileSystem.Kind? {
    switch Int(entry.pointee.d_type) {
    case DT_UNKNOWN, DT_LNK: nil
    case DT_DIR: .folder
    case DT_REG: .file
    default: .other
    }
  }

  /// The name, read in place: the record is shorter than its type says.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [CChar] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [0] }
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    return [CChar](UnsafeBufferPointer(start: start, count: strlen(start) + 1))
  }
}
