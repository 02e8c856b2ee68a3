public import Diagnostics

/// Checks a content folder.
public enum SiteCheck {
  /// Everything found in a content folder, in order of place. Throws ``FileError`` where it can't be read.
  public static func findings(content: String, jobs: Int) async throws -> [Diagnostic] {
    try await SiteSource.read(content: content, baseURL: nil, prints: false, jobs: jobs).findings
  }
}
