internal import HanText

/// The bold line that a box begins with: `**专栏1 …**`.
public enum BoxTitle {
  /// The title that a line holds; `nil` where it is not all bold.
  public static func text(of line: String) -> String? {
    let bytes = line.utf8
    guard bytes.count > 4, bytes.starts(with: [0x2A, 0x2A]), bytes.reversed().starts(with: [0x2A, 0x2A]) else {
      return nil
    }
    let title = LineJoining.trim(Substring(bytes.dropFirst(2).dropLast(2)))
    return title.isEmpty ? nil : title
  }

  /// The line of a title.
  static func line(_ title: String) -> String { "**\(title)**" }
}
