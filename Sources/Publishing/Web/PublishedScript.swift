/// A script as the website has it: without the lines that are nothing but comment and without comments behind code, which
/// are a quarter of what a reader of the site would download.
///
/// The comment at the head of the file and those that begin with `/*!` stay, and so does everything else, line by line, so
/// that what runs can be read and held against its source. Lines are told without a parser of the language; a file with a
/// line that could make that wrong is published as it is.
public enum PublishedScript {
  /// The published bytes of a script.
  public static func bytes(of source: [UInt8]) -> [UInt8] {
    withoutComments(source) ?? source
  }

  /// A script without lines of comment; `nil` if a text or a comment spans lines in another way than a block of lines.
  static func withoutComments(_ source: [UInt8]) -> [UInt8]? {
    var kept: [UInt8] = []
    var isHead = true
    var block: (isKept: Bool, isOpen: Bool) = (false, false)
    for line in source.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let text = trimmed(line)
      if block.isOpen {
        if let end = position(of: "*/", in: text) {
          if end + 2 != text.count { return nil }
          block.isOpen = false
        }
        if !block.isKept { continue }
      } else if text.starts(with: "//".utf8) {
        if !isHead { continue }
      } else if text.starts(with: "/*".utf8) {
        block = (isHead || text.starts(with: "/*!".utf8), position(of: "*/", in: text) == nil)
        let isComment = block.isOpen || position(of: "*/", in: text) == text.count - 2
        if isComment, !block.isKept { continue }
        if !isComment, !isWhole(line) { return nil }
      } else {
        if !isWhole(line) { return nil }
        isHead = false
      }
      if text.isEmpty, kept.suffix(2) == [0x0A, 0x0A] { continue }  // around a comment
      kept += block.isKept || isHead ? line : withoutTail(line)
      kept.append(0x0A)
    }
    kept.removeLast()
    return kept
  }

  /// Whether a line of code leaves nothing open: no comment, no template literal and no string that goes on.
  private static func isWhole(_ line: ArraySlice<UInt8>) -> Bool {
    if line.last == 0x5C { return false }
    if let open = lastPosition(of: "/*", in: line), position(of: "*/", in: line.dropFirst(open)) == nil { return false }
    guard let first = line.firstIndex(of: 0x60), let last = line.lastIndex(of: 0x60) else { return true }
    let literals = line[first...last]
    let count = { (byte: UInt8) in literals.count { $0 == byte } }
    return count(0x60) % 2 == 0 && count(0x7B) == count(0x7D)
  }

  /// A line without the comment behind its code, if nothing before that may be a text or a pattern.
  private static func withoutTail(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let start = position(of: "//", in: line), start > 0 else { return line }
    let code = line.prefix(start)
    if code.last != 0x20 || code.contains(where: { "\"'`/".utf8.contains($0) }) { return line }
    return code[...(code.lastIndex { $0 != 0x20 } ?? code.startIndex)]
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    guard let last = line.lastIndex(where: { !isSpace($0) }) else { return [] }
    return line[...last].drop(while: isSpace)
  }

  /// Where a mark of two bytes first stands in a line, counted from its beginning.
  private static func position(of mark: StaticString, in line: ArraySlice<UInt8>) -> Int? {
    positions(of: mark, in: line).first
  }

  private static func lastPosition(of mark: StaticString, in line: ArraySlice<UInt8>) -> Int? {
    positions(of: mark, in: line).last
  }

  private static func positions(of mark: StaticString, in line: ArraySlice<UInt8>) -> [Int] {
    let (first, second) = (mark.utf8Start[0], mark.utf8Start[1])
    return zip(line, line.dropFirst()).enumerated().filter { $0.element == (first, second) }.map(\.offset)
  }
}
