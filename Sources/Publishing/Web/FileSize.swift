/// Sizes of files for readers.
enum FileSize {
  /// 823 B, 34 KB, 1.2 MB: in units of 1024.
  static func text(_ bytes: Int) -> String {
    if bytes < 1024 { return "\(bytes) B" }
    let kilobytes = (bytes + 512) / 1024
    if kilobytes < 1024 { return "\(kilobytes) KB" }
    let tenths = (bytes * 10 + (1 << 19)) >> 20
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
