internal import Glibc
internal import HanText

/// What can be seen of files without reading them: size and time of change.
enum TreeState {
  /// Size and time of change of one file; empty where there is none.
  static func stamp(of path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return "" }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }

  /// A digest of the names, sizes and times of change of all files below some folders.
  static func digest(of folders: [String]) -> String {
    Digest.hex(
      parts: folders.flatMap { folder in
        ((try? FileSystem.files(below: folder)) ?? []).sorted().map { file in
          Array("\(folder)/\(file) \(stamp(of: "\(folder)/\(file)"))".utf8)
        }
      })
  }
}
