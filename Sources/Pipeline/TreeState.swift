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

  /// A digest of the names, sizes and times of change of all files below some folders, of which what lies in them is
  /// looked at `width` entries at a time.
  static func digest(of folders: [String], width: Int) async -> String {
    let entries = folders.flatMap { folder in
      ((try? FileSystem.list(folder)) ?? []).filter { !$0.name.hasPrefix(".") }.map {
        ("\(folder)/\($0.name)", $0.kind)
      }
    }
    let digests = try? await ConcurrentMap.run(entries, width: width) { path, kind in
      "\(path) \(kind == .folder ? digest(of: [path]) : stamp(of: path))"
    }
    return Digest.hex(parts: (digests ?? []).map { Array($0.utf8) })
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
