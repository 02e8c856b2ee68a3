/// One file of the published site: where it goes and how its bytes come about.
public struct Output: Sendable {
  /// The part of the site folder a file belongs to.
  public enum Part: String, Sendable {
    /// The website to upload.
    case website = "public"
    /// The rendered Markdown that reviewers diff.
    case editions = "editions"
  }

  /// The part it belongs to.
  public let part: Part
  /// The path inside the part, with `/`, without a leading one: `jiaxing/2023/27/index.html`.
  public let path: String
  /// Makes the bytes: a pure function of the content.
  public let bytes: @Sendable () throws -> [UInt8]

  /// A file.
  public init(_ part: Part = .website, _ path: String, bytes: @escaping @Sendable () throws -> [UInt8]) {
    self.part = part
    self.path = path
    self.bytes = bytes
  }
}
