public import Diagnostics

/// Reads a published site back.
public enum PublishedCheck {
  /// Stub.
  public static func findings(content: String, site: String, jobs: Int) async throws -> [Diagnostic] { [] }
}
