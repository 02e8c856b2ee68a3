/// How many findings there are of each severity; those that somebody waived are counted apart.
public struct FindingCounts: Sendable, Hashable, Codable {
  /// Findings that must not be published.
  public var error = 0
  /// Findings that a person should look at.
  public var warning = 0
  /// Findings for information.
  public var note = 0
  /// Findings that somebody accepted, of any severity.
  public var waived = 0

  /// Counts findings.
  public init(_ findings: some Sequence<Diagnostic>) {
    for finding in findings {
      switch finding.severity {
      case _ where finding.waiver != nil: waived += 1
      case .error: error += 1
      case .warning: warning += 1
      case .note: note += 1
      }
    }
  }
}
