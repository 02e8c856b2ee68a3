/// A stretch of a file: UTF-8 byte offsets from its start, the upper one excluded.
public struct SourceRange: Sendable, Hashable, Codable {
  /// The offset of the first byte.
  public var lower: Int
  /// The offset behind the last byte; never below ``lower``.
  public var upper: Int

  /// A range of bytes. An upper bound below the lower one makes an empty range.
  public init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = max(lower, upper)
  }

  /// The number of bytes.
  public var count: Int { upper - lower }

  /// Whether the range holds no byte.
  public var isEmpty: Bool { upper == lower }

  /// The smallest range that holds both.
  public func joined(with other: SourceRange) -> SourceRange {
    SourceRange(min(lower, other.lower), max(upper, other.upper))
  }
}
