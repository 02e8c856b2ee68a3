public import Diagnostics
public import HanText

/// Checks a content folder.
public enum SiteCheck {
  /// What a check has to know beside the content.
  public struct Options: Sendable {
    /// The day that deadlines are compared with; `nil` where none was given, as the clock is never asked.
    public var day: CalendarDate?
    /// Whether warnings count as errors.
    public var isStrict = false

    /// Options without a day, by which warnings are warnings.
    public init() {}
  }

  /// Everything found in a content folder, in order of place. Throws ``FileError`` where it can't be read.
  public static func findings(content: String, jobs: Int, options: Options = Options()) async throws -> [Diagnostic] {
    try await findings(content: content, jobs: jobs, options: options, edits: [:])
  }

  /// The processor time that the rules take over a content folder, of all processors together.
  ///
  /// Throws ``FileError`` where it can't be read.
  public static func cost(content: String, jobs: Int) async throws -> Duration {
    try await SiteSource.read(content: content, baseURL: nil, prints: false, jobs: jobs).checkingTime
  }

  /// The same with `edits`, the bytes of files, by path, that are read in place of those on disk.
  static func findings(
    content: String, jobs: Int, options: Options, edits: [String: [UInt8]]
  ) async throws -> [Diagnostic] {
    let found = try await SiteSource.read(
      content: content, baseURL: nil, prints: false, jobs: jobs, day: options.day, edits: edits
    ).findings
    return options.isStrict ? found.withWarningsAsErrors() : found
  }
}
