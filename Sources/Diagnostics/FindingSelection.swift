/// Which findings a person asked for: of some rules, or from some severity up.
public struct FindingSelection: Sendable, Hashable {
  /// The rules; empty for all.
  public var rules: Set<String>
  /// The least severity.
  public var severity: Diagnostic.Severity

  /// A selection; without arguments that of everything.
  public init(rules: Set<String> = [], severity: Diagnostic.Severity = .note) {
    self.rules = rules
    self.severity = severity
  }

  /// Whether a finding is among those asked for.
  public func holds(_ finding: Diagnostic) -> Bool {
    finding.severity >= severity && (rules.isEmpty || rules.contains(finding.rule))
  }
}
