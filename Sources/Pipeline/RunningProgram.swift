internal import Glibc

/// The program that runs, and the folders around it in which its templates and tools may lie.
public enum RunningProgram {
  /// The program's own file, links resolved; `nil` where the system does not tell.
  public static let path: String? = {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }()

  /// The folders that hold the program, the nearest first: `.build/debug`, …, the checkout it was built in.
  static let folders: [String] = {
    var folders: [String] = []
    var folder = path.flatMap(FileSystem.parent(of:))
    while let current = folder, current != "/", current != "." {
      folders.append(current)
      folder = FileSystem.parent(of: current)
    }
    return folders
  }()
}
