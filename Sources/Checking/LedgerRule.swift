public import Diagnostics
public import Standards

/// A rule about deadlines. The doc comment of a rule is its published documentation.
public protocol LedgerRule: Sendable {
  /// The name of the rule, in kebab-case. Stable: waivers and other programs use it.
  static var id: String { get }

  /// What the rule finds in a ledger of the content folder whose path is given as messages show it.
  func check(_ ledger: DeadlineLedger, in folder: String) -> [Diagnostic]
}

extension LedgerRule {
  /// A finding at the place of a deadline.
  func finding(
    _ severity: Diagnostic.Severity, at deadline: Deadline?, in folder: String, _ message: Message
  ) -> Diagnostic {
    var finding = Diagnostic(
      Self.id, severity, file: "\(folder)/deadlines.yml", range: deadline?.place?.range, message)
    finding.position = deadline?.place?.position
    return finding
  }
}
