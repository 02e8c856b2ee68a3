/// Paths that may be joined to a folder: `jiaxing/2023/index.html`.
enum InsidePath {
  /// Whether a path names something below where it starts: no empty name, no `.` or `..`, no zero byte.
  static func isValid(_ path: String) -> Bool {
    let dot = UInt8(ascii: ".")
    return !path.utf8.contains(0)
      && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { name in
        !name.isEmpty && !name.elementsEqual([dot]) && !name.elementsEqual([dot, dot])
      }
  }
}
