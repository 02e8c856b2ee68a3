/// Where the lines of a text start, so that a byte offset can be shown as line and column.
///
/// Lines end at LF; callers normalise CRLF and CR first (see ``TextDecoding``).
public struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Indexes a text in UTF-8. Cost: one pass over the bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  /// The number of lines; an empty text has one.
  public var count: Int { starts.count }

  /// The line and column of a byte offset; an offset behind the end is taken as the end.
  public func position(of offset: Int) -> TextPosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineNumber(of: offset)
    var column = 1
    for byte in bytes[starts[line - 1]..<offset] where byte & 0xC0 != 0x80 {
      column += 1
    }
    return TextPosition(line: line, column: column)
  }

  /// The line, from 1, that holds a byte offset. Cost: logarithmic in the number of lines.
  public func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line, counted from 1, without its line end.
  ///
  /// A line number outside 1 ... ``count`` gives an empty range at the nearest end.
  public func range(ofLine line: Int) -> SourceRange {
    guard line >= 1 else { return SourceRange(0, 0) }
    guard line <= starts.count else { return SourceRange(bytes.count, bytes.count) }
    let end = line < starts.count ? starts[line] - 1 : bytes.count
    return SourceRange(starts[line - 1], end)
  }
}

/// A place in a text as people count: lines and characters (Unicode scalars), both from 1.
public struct TextPosition: Sendable, Hashable, Codable {
  /// The line, from 1.
  public var line: Int
  /// The character within the line, from 1.
  public var column: Int

  /// A place; both numbers count from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
